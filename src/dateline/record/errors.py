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
