"""What can go wrong with the record and with what is bound to it."""


class RecordError(Exception):
    """Root of the family; its text is one sentence."""


class MalformedError(RecordError):
    """A note, checkpoint, proof, tile, key or entry isn't in its format, to the letter."""


class ProofError(RecordError):
    """A Merkle proof doesn't lead to the root it claims."""


class SignatureError(RecordError):
    """A signature by a known key is wrong, or no known key signed."""


class BindingError(RecordError):
    """Parts of a bundle don't belong together: a digest isn't of what it should be."""


class UnknownKeyError(SignatureError):
    """None of the keys that signed is known here; the note says who signed, nobody knows if so.

    ``origin`` is the name that the note gives itself, ``key_ids`` the ids (8 hexadecimal digits)
    of the keys that it was signed with.
    """

    def __init__(self, origin: str, key_ids: tuple[str, ...]) -> None:
        self.origin = origin
        self.key_ids = key_ids
        super().__init__(
            f"No key that is trusted here signed this; it names {origin!r},"
            f" key {' and '.join(key_ids) or 'none'}."
        )


class RetiredKeyError(SignatureError):
    """A key signed, alone, for a size at which the record was another key's."""

    def __init__(self, origin: str, key_id: str, size: int, span: tuple[int, int | None]) -> None:
        first, last = span
        until = "" if last is None else f" to {last}"
        super().__init__(
            f"The key {key_id} of {origin} signs for {first}{until} entries, by the hand-over of"
            f" its record, and this checkpoint is of {size}."
        )


class QuorumError(SignatureError):
    """The log signed, but fewer witnesses cosigned than the policy asks for."""


class MissingError(RecordError):
    """A file of the record isn't there; what a ``fetch`` of this package raises."""
