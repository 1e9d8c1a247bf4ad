"""The words of a mail's plain text: soft line ends, forwarding, what is quoted below an answer."""

import re

from dateline.release.dropping import excerpt
from dateline.release.patterns import late

FEW_WORDS = 60
_FORWARDED = late(
    r"^(?:>[> ]*)?(?:-{2,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht"
    r"|Urspr(?:ü|ue)ngliche Nachricht|Message transf[eé]r[eé]|Mensaje reenviado|Mensaje original"
    r"|پیام فرستاده‌شده|پیام هدایت‌شده)\s*-{0,}"
    r"|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:"
    r"|D[eé]but du message transf[eé]r[eé] :?"
    r"|_{20,})\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = late(
    r"^(?:>[> ]*)?\*?(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments?"
    r"|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Enviado|Para|Asunto|از|تاریخ|به|موضوع)"
    r"\s?:\*?[ \t\u00a0]*\S",
    re.IGNORECASE,
)
_WROTE = late(
    r"^(?:On .{6,160}(?:wrote|writes):|Am .{6,160}schrieb .{0,120}:|Le .{6,160} a écrit ?:"
    r"|El .{6,160} escribió:|در .{6,160}نوشت:)\s*$",
    re.MULTILINE,
)
_LIST_LINE = late(
    r"^.{0,60}(?:unsubscribe|view (?:this (?:e-?mail )?)?in (?:your|a) browser"
    r"|manage (?:your )?preferences|you (?:are )?receiv(?:ed?|ing) this (?:e-?mail|message)"
    r"|abmelden|se d[ée]sabonner|darse de baja|لغو اشتراک)"
    r".{0,200}$",
    re.IGNORECASE | re.MULTILINE,
)


def own_words(text: str, flowed: tuple[bool, bool]) -> str:
    """Return a text with the soft line ends of format=flowed taken out (RFC 3676, section 4)."""
    soft, delsp = flowed
    if not soft:
        return text
    lines: list[str] = []
    open_line = False
    for raw in text.split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ")
        line = "> " * bool(depth) + line if depth else line
        if open_line and not depth:
            lines[-1] += line
        else:
            lines.append(line)
        open_line = not depth and line.endswith(" ") and line != "-- "
        if open_line and delsp:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def release_in(text: str, dropped: list[str]) -> str:
    """Return the release in a mail's text: forwarded, quoted as a whole, or the text itself."""
    text = _without_list_lines(text, dropped)
    mark = _FORWARDED.search(text)
    if mark is not None and len(text[: mark.start()].split()) <= FEW_WORDS:
        above = text[: mark.start()].strip()
        dropped.append(f"the note above a forwarded message: {excerpt(above)}" if above else "")
        text = _without_headers(text[mark.end() :], dropped)
    text = _unquoted(text, dropped)
    dropped[:] = [name for name in dropped if name]
    return text


def _without_list_lines(text: str, dropped: list[str]) -> str:
    dropped.extend(f"a mailing list's line: {excerpt(line)}" for line in _LIST_LINE.findall(text))
    return _LIST_LINE.sub("", text)


def _without_headers(text: str, dropped: list[str]) -> str:
    lines = text.lstrip("\n").split("\n")
    at = 0
    while at < len(lines) and (_HEADER_LINE.match(lines[at]) or lines[at].strip("> \t") == ""):
        at += 1
        # A folded header goes on, indented, on the next line.
        while at < len(lines) and lines[at][:1] in " \t" and lines[at].strip():
            at += 1
    if at:
        dropped.append("the forwarded message's headers")
    return "\n".join(lines[at:])


def _unquoted(text: str, dropped: list[str]) -> str:
    """Take one level of quoting off a text that is all quoted, or the quoted tail off an answer."""
    lines = text.split("\n")
    quoted = [line for line in lines if line.startswith(">")]
    if not quoted:
        return text
    own = [line for line in lines if line.strip() and not line.startswith(">")]
    if sum(len(line.split()) for line in own) <= FEW_WORDS < sum(len(q.split()) for q in quoted):
        if own:
            dropped.append(f"the note around a quoted message: {excerpt(' '.join(own))}")
        bare = "\n".join(line[1:].removeprefix(" ") for line in quoted)
        return _without_headers(bare, dropped) if _HEADER_LINE.match(bare) else bare
    wrote = _WROTE.search(text)
    if wrote is not None and text[wrote.end() :].lstrip("\n").startswith(">"):
        dropped.append(f"the message quoted below: {excerpt(text[wrote.end() :])}")
        return text[: wrote.start()]
    return text
