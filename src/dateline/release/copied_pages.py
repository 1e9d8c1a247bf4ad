"""A web page that was copied as text: its title, its navigation, the article, what stands below.

It is told by its first line. A page's title names the site beside the article's headline
(*Bridge opens - Harbour Office*), and the headline stands once more, by itself, where the article
begins. What stands above and below the article is taken off and named; where no lines were left
empty, each line is a paragraph but for those that a link or a bold word broke.
"""

from collections.abc import Iterator, Sequence

from dateline.release.contacts import header_length
from dateline.release.dropping import excerpt
from dateline.release.furniture import is_notice, leading_notice
from dateline.release.line_blocks import SENTENCE_ENDS, SHORT, with_contacts_together
from dateline.release.page_words import heads_a_list, is_page_line, is_share_line
from dateline.release.patterns import late

_LONGEST_TITLE = 400
_FEWEST_LETTERS = 20
_SEARCHED = 90
_LABEL_WITHIN = 14
_PROSE = 70
_CUT = ("…", "...")
_TOLD = 1
_FEW = 8
_MOST_LINES = 3
_CLOSED = tuple('.!?…:;"”»’)]')
_PARTS = late(r"\s(?:[-–—|»·•]|::)\s")
_LETTERS = late(r"[\W_]+")
_PICTURE = late(r"https?://\S{1,300}\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?\S{0,200})?")
_END_MARK = late(r"(?:# ?){1,5}|- ?30 ?-|\* ?\* ?\*")
_GOES_ON = late(r"[a-zà-öø-ÿ]|[.,;:!?)\]%’”»](?!\w)|['’]s\b|[-–—]\s")
_NO_BLANK = late(r"[.,;:!?)\]%’”»]|['’]s\b")
_OPEN_END = late(
    r"(?:,|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|to|was|were|which|who|with))$"
)
_LONGEST_OPEN = len("which")
_REACHED = late(r"@|\b[Cc](?:ontact|ONTACT)(?:s|S)?\b")


def article_of_page(text: str, dropped: list[str]) -> str:
    """Return the article of a page that was copied as text; any other text as it is."""
    lines = [line.strip() for line in text.split("\n")]
    opening = next((at for at, line in enumerate(lines[:3]) if line), None)
    if opening is None or not "".join(lines[opening + 1 : opening + 2]):
        return text  # a title that an empty line follows is a release's own headline
    found = _headline(lines, opening)
    if found is None:
        return text
    at, behind, headline = found
    start = _labelled(lines, opening, at)
    end = _end(lines, behind, _key(headline))
    for what, some in (("above", lines[:start]), ("below", lines[end:])):
        words = excerpt(" ".join(filter(None, some)))
        if words:
            dropped.append(f"a page's lines {what} its article: {words}")
    # the headline first: names and numbers above it are no headline then
    head = with_contacts_together([line for line in lines[start:at] if line])
    return "\n\n".join([headline, *head, *_paragraphs(lines[behind:end])])


def _key(line: str) -> str:
    return _LETTERS.sub("", line.lower())


def _headline(lines: Sequence[str], opening: int) -> tuple[int, int, str] | None:
    """Return where the headline that the page's title has stands last before the prose, and it."""
    named = _named_by_title(lines[opening])
    for key in sorted(named, key=len, reverse=True):
        found = None
        told = 0
        for at in range(opening + 1, min(len(lines), opening + _SEARCHED)):
            behind = _behind(lines, at, key)
            told += _is_prose(lines[at])
            if behind and told <= _TOLD:
                found = at, behind
            elif told > (0 if found is not None else _TOLD):
                break
        if found is not None:
            at, behind = found
            line = lines[at][leading_notice(lines[at]) :]
            whole = _key(line) == key  # else as the title has it, which nothing broke or cut
            return at, behind, line if whole else named[key]
    return None


def _behind(lines: Sequence[str], at: int, key: str) -> int:
    """Return behind which line a headline ends that begins with one; 0 where none does."""
    told = ""
    for behind in range(at, min(len(lines), at + _MOST_LINES)):
        told += _key(lines[behind][leading_notice(lines[at]) if behind == at else 0 :])
        if not told or not key.startswith(told):
            return 0
        cut = lines[behind].endswith(_CUT) and len(told) >= _FEWEST_LETTERS
        if told == key or cut:
            return behind + 1
    return 0


def _named_by_title(title: str) -> dict[str, str]:
    """Return what a page's title may name as its headline, by letters alone."""
    if len(title) > _LONGEST_TITLE:
        return {}
    parts = [(m.start(), m.end()) for m in _PARTS.finditer(title)]
    named = [title[:start] for start, _ in parts] + [title[end:] for _, end in parts]
    bare = [each[leading_notice(each) :] for each in named]
    return {key: each for each in bare if len(key := _key(each)) >= _FEWEST_LETTERS}


def _is_prose(line: str) -> bool:
    return len(line) >= _PROSE and line.endswith(SENTENCE_ENDS)


def _labelled(lines: Sequence[str], opening: int, at: int) -> int:
    """Return where a release's own head begins above its headline, with a label, or there."""
    above = range(at - 1, max(opening, at - _LABEL_WITHIN), -1)
    return next((one for one in above if is_notice(lines[one])), at)


def _end(lines: Sequence[str], start: int, headline: str) -> int:
    """Return where the article ends: before the page's own lines, with little prose behind."""
    end = _before_the_page(lines, start, headline)
    told = (at for at in range(end - 1, start, -1) if _tells(lines[at]))
    last = next(told, end) + 1
    return last if sum(map(bool, lines[last:end])) > _FEW else end


def _tells(line: str) -> bool:
    """Say whether a line is a sentence's end or whom to ask."""
    sentence = len(line) >= SHORT and line.endswith(_CLOSED)
    return sentence or _REACHED.search(line) is not None


def _before_the_page(lines: Sequence[str], start: int, headline: str) -> int:
    behind = [0] * (len(lines) + 1)
    for at in range(len(lines) - 1, start - 1, -1):
        behind[at] = behind[at + 1] + _is_prose(lines[at])
    total = behind[start]
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if behind[at] == total:  # nothing was told yet
            continue
        if _is_of_the_page(line) or _key(line) == headline:
            if behind[at] * 4 <= total:
                return at
        elif _END_MARK.fullmatch(line) and not behind[at] and not _reached(lines[at:]):
            return at
    return len(lines)


def _is_of_the_page(line: str) -> bool:
    if not line:
        return False
    page = is_page_line(line, link=False) or is_share_line(line) or heads_a_list(line)
    return page or _PICTURE.fullmatch(line) is not None


def _reached(lines: Sequence[str]) -> bool:
    """Say whether what stands under an end mark may be whom to ask."""
    return sum(map(bool, lines)) <= _FEW or any(map(_REACHED.search, lines))


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Yield an article's paragraphs: as they stand, or of lines where no line is empty."""
    filled = sum(map(bool, lines))
    if (len(lines) - filled) * 3 > filled:
        yield "\n".join(lines)
        return
    blocks: list[str] = []
    for line in filter(None, lines):
        if blocks and _continues(blocks[-1], line):
            blocks[-1] = _with(blocks[-1], line)
            if len(blocks) > 1 and line[0].islower() and _was_broken(blocks[-2]):
                last = blocks.pop()
                blocks[-1] = _with(blocks[-1], last)
        else:
            blocks.append(line)
    yield from with_contacts_together(blocks)


def _continues(before: str, line: str) -> bool:
    if "@" in line and " " not in line:
        return False
    # a block's end alone is searched: blocks grow line by line
    end = max(0, len(before) - _LONGEST_OPEN)
    return _GOES_ON.match(line) is not None or _OPEN_END.search(before, end) is not None


def _was_broken(block: str) -> bool:
    """Say whether a block is the head of a sentence in which a link stood by itself."""
    if block.endswith(_CLOSED):
        return False
    if len(block) >= SHORT:
        return ", " in block or ". " in block
    plain = " " in block and not any(map(str.isdigit, block))
    return plain and not (is_notice(block) or header_length(block))


def _with(before: str, line: str) -> str:
    return f"{before}{line}" if _NO_BLANK.match(line) else f"{before} {line}"
