"""A picture of an RTF file: hexadecimal digits or raw bytes, and the words that describe it."""

import binascii

_BLANKS = b" \t\r\n"
_ALT = ("wzDescription",)
LONGEST_ALT = 2_000


class Picture:
    """A picture as its group is read."""

    def __init__(self) -> None:
        self._digits: list[bytes] = []
        self._binary: list[bytes] = []
        self._name = ""
        self._said: dict[str, str] = {}

    def hexadecimal(self, digits: bytes) -> None:
        """Take hexadecimal digits."""
        self._digits.append(digits.translate(None, _BLANKS))

    def binary(self, data: bytes) -> None:
        """Take raw bytes."""
        self._binary.append(data)

    def property_name(self, words: str) -> None:
        """Take the name of what the picture says of itself next."""
        self._name = words.strip()

    def property_value(self, words: str) -> None:
        """Take a part of what the picture says of itself."""
        known = self._said.get(self._name, "")
        if self._name in _ALT and len(known) < LONGEST_ALT:
            self._said[self._name] = known + words

    @property
    def alt(self) -> str | None:
        """Return the words that describe the picture."""
        return " ".join(self._said.get(_ALT[0], "").split()) or None

    def data(self) -> bytes | None:
        """Return the picture's bytes; ``None`` where they are damaged."""
        if self._binary:
            return b"".join(self._binary)
        digits = b"".join(self._digits)
        try:
            return binascii.unhexlify(digits[: len(digits) & ~1])
        except binascii.Error:
            return None
