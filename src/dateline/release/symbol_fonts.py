"""Letters of symbol fonts: what Symbol and Wingdings show where other fonts show a letter.

Office files keep such a letter as a code from 0x20 to 0xFF, often moved to U+F020–U+F0FF.
Sources: Adobe's encoding of Symbol; Unicode 7.0 for Wingdings.
"""

_SYMBOL_TEXT = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
    "\0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_SYMBOL = {0x20 + at: sign for at, sign in enumerate(_SYMBOL_TEXT)} | {
    0xA0 + at: sign for at, sign in enumerate(_SYMBOL_HIGH) if sign != "\0"
}
_WINGDINGS = {
    0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x37: "⌨", 0x3F: "✍", 0x41: "✌",
    0x46: "☞", 0x47: "☟", 0x4A: "☺", 0x4C: "☹", 0x51: "✈", 0x6C: "●", 0x6D: "○", 0x6E: "■",
    0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA7: "▪", 0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
}  # fmt: skip


def is_symbol_font(font: str | None) -> bool:
    """Say whether a font's letters are signs of its own."""
    return font is not None and font.lower().startswith(("symbol", "wingdings", "webdings"))


def sign_of(font: str | None, code: int) -> str:
    """Return the character that a code shows in a font; ``•`` where it isn't known."""
    code = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    name = (font or "").lower()
    if name in ("wingdings", "wingdings-regular"):
        return _WINGDINGS.get(code, "•")
    if name.startswith(("wingdings", "webdings")):
        return "•"
    return _SYMBOL.get(code, "•")


def in_font(text: str, font: str | None) -> str:
    """Return a text as it looks in a font; letters moved to U+F020–U+F0FF are signs in any."""
    if is_symbol_font(font):
        return "".join(
            sign_of(font, ord(sign)) if ord(sign) < 0x100 or 0xF000 <= ord(sign) <= 0xF0FF else sign
            for sign in text
        )
    if any("\uf020" <= sign <= "\uf0ff" for sign in text):
        return "".join(sign_of("symbol", ord(s)) if "\uf020" <= s <= "\uf0ff" else s for s in text)
    return text
