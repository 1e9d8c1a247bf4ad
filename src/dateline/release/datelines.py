"""The dateline: place, date and wire at the head of the body, up to the mark that ends it.

Place, date and wire may stand in any order, each once, parted by commas, dashes, bars or brackets.
Certain enough is: a place with a date or a wire, a wire in its marks, a date ended by a dash, or a
place that is known as one (capitals, a state or country beside it, a great city) ended by a dash.
"""

import datetime as dt
import functools
import re
from typing import NamedTuple

import msgspec

from dateline.release.dates import day_at, find_date, may_hold_date, month_name
from dateline.release.model import Dateline
from dateline.release.newswires import Stamp, is_wire, stamp_at
from dateline.release.patterns import late
from dateline.release.placing import Place, place_at, placed

LONGEST = 300
_BETWEEN = late(r"(?:[\s,،|·•]|-{2,3}|-(?!\w)|(?<=\w)-(?=[“\"«„])|[–—―])*")
_DASH = late(r"--?-?|[–—―]")
_END = late(r"[\s,،]*\.?\s?(?:(?:-{2,3}|[–—―]|-(?!\d))\s*)+|\s?[:|]|\s/(?=\s|$)|\.(?=\s|$)|[,،;]")
_BEFORE_DATE = late(
    r"(?:(?:dated|le|den|dem|el|il|a|في|der)\s|(?:mon|tue|tues|wed|wednes|thu|thurs|thur|fri|sat"
    r"|satur|sun)(?:day)?\b\.?,?\s|(?:mo|di|mi|do|fr|sa|so)[.,]\s|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira"
    r"|terça-feira|quarta-feira|quinta-feira|sexta-feira|(?:یک|دو|سه|چهار|پنج)‌?شنبه|شنبه|جمعه|(?:ال)?(?:أحد"
    r"|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت))\s?[,،]?\s)+",
    re.IGNORECASE,
)
_TIME = late(
    r"(?:\s?[,@]\s?|\s(?:at|um|à|a las|às)\s|\s)\s?\d{1,2}(?:[:.h]\d{2}){1,2}"
    r"(?:\s?[ap]\.?m\.?|\s?uhr|\s?h\b)?"
    r"(?:\s?\(?(?:[A-Z]{2,9}/[A-Z][A-Za-z_/]+|[A-Z]{2,5}(?:[+-]\d{1,2})?|Z|Eastern|Central|Mountain"
    r"|Pacific|Atlantic|Alaska|Hawaii)\b(?: time| standard time| daylight time)?\)?)?"
    r"|,?\s\d{5}\b|\s?(?:هـ|م|ق|г\.?)(?!\w)|\s?\(?الموافق[^)\n-]{0,40}\)?",
    re.IGNORECASE,
)
_WHOLE = late(r"(?:\[([^\[\]\n]{8,200})\]|\(([^()\n]{8,200})\))\s?(?:-{1,3}|[–—])(?=\s|$)\s?")
_STAMP_WITHIN = 130
_STAMP = late(r"(?<=\s)[(/\[]\s?([^()/\[\]]{4,40}?)\s?[)/\]]")
_SENTENCE_END = late(r"[.!?:;]\s")
_SMALL_CITY = late(
    r"([A-Za-z][A-Za-z ]{1,40})(, [A-Z][A-Za-z ]{2,40} - [^\n]{8,40} /[^\n]{3,70}/\s?)"
)
_RANGE = late(r"\s?[-–—]\s?\d")
_OPENING = late(r"[(\[]\s?")
_CLOSING = late(r"\s?[)\]]")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_LED = late(r"(?:-{2,3}|[–—―]|-(?=\s))\s+(?=\w)")
_SLASH = late(r"/\s+")
_SMALL = late(r"[a-z]")
_SENTENCE = late(r"(?:On|Am|Em|En|In|As|At|Since|By|Dated|From|في|در)\s|(?:El|Le|Il|A)\s\d")
_CAPITAL = late(r"[\W_]*[^\W_]")
# A hyphen counts beside a blank, before a quotation mark or another hyphen. What begins with one
# class of characters is searched ten times as fast as alternatives are.
_MARK = late(r"[\d–—―(/\[|:-](?:(?<!-)|(?<=\s-)|(?=[-\s“\"«„]))")
_MARK_WITHIN = 150
_PLAIN = late(
    r"[“\"]?(?:The|A|An|This|That|These|Those|We|Our|It|Its|He|His|She|Her|They|Their|There|With|For"
    r"|As|At|By|From|In|On|While|When|If|Since|After|Before|According|Many|Most|Some|All|You|Your"
    r"|I|My|But|And|Or|To|Today|Now|Here|Founded|Based|During|Through|Additionally|However|Der|Die"
    r"|Das|Ein|Eine|Wir|Les?|La|Un|Une|El|Los|Las|Una|این|در|از|هذا|هذه) [a-zäöüéèàñ][^/(\n]{0,40}"
)
_WITHIN_WINDOW = 90
_LEAST = 40


class _Day(NamedTuple):
    date: str | None
    end: int


class _Head(NamedTuple):
    """What stands at the head of a paragraph; ``end`` is behind the last item of it."""

    place: Place | None
    day: _Day | None
    wire: Stamp | None
    end: int
    closed: bool


def parse_dateline(text: str) -> Dateline | None:
    """Read the dateline that a paragraph opens with; ``None`` where it opens with none."""
    text = text.lstrip(_INVISIBLE) if text[:1] and text[0] in _INVISIBLE else text
    return _parse(text[:LONGEST], len(text))


@functools.lru_cache(maxsize=4_096)
def _parse(head: str, length: int) -> Dateline | None:
    """Read the dateline at the head of a paragraph of that length.

    Reading a release, writing it out and reading that again ask the same of each paragraph.
    """
    if not head or _SENTENCE.match(head) or _is_plain(head):
        return None
    if _SMALL.match(head):
        return _written_small(head, length)
    led = _LED.match(head)
    start = led.end() if led else 0
    for found in reversed(_scan(head, start)):
        end = _end_of(head, found, length)
        if end is not None and (not start or found.wire or found.day):
            return _dateline(head, *_said_again(head, found, end, length))
    return _bracketed(head) or _stamped(head, length) or _written_small(head, length)


def _is_plain(head: str) -> bool:
    """Say at a glance that a paragraph opens with none: no mark of one, or a sentence's words.

    A dateline has a digit, a dash or a wire's brackets near its beginning.
    """
    if _MARK.search(head, 0, _MARK_WITHIN) is None:
        return True
    return _PLAIN.match(head) is not None and _STAMP.search(head[:_STAMP_WITHIN]) is None


def _bracketed(head: str) -> Dateline | None:
    """Read a dateline in brackets as a whole: ``[Lima, Peru – March 2026 /Wire/] —``."""
    whole = _WHOLE.match(head)
    inner = f"{whole[1] or whole[2]} —" if whole is not None else ""
    found = parse_dateline(inner) if inner else None
    if whole is None or found is None or found.text != inner or found.city is None:
        return None
    return msgspec.structs.replace(found, text=whole[0].strip())


def _stamped(head: str, length: int) -> Dateline | None:
    """Read a dateline before whose wire other words stand than a place: an address, a caption."""
    stamp = _STAMP.search(head[:_STAMP_WITHIN])
    if stamp is None or not is_wire(stamp[1]) or _SENTENCE_END.search(head[: stamp.start()]):
        return None
    for found in reversed(_scan(head, stamp.start())):
        end = _end_of(head, found, length) if found.day is not None else None
        if end is not None:
            before = placed(head[: stamp.start()].rsplit(",", 1)[-1].strip())
            place = found.place or before
            return _dateline(head, found._replace(place=place), end)
    return None


def _written_small(head: str, length: int) -> Dateline | None:
    """Read a line that is all dateline though its city is written small."""
    line = _SMALL_CITY.fullmatch(head) if length <= _STAMP_WITHIN else None
    if line is None or line[1] == line[1].title():
        return None
    found = parse_dateline(line[1].title() + line[2])
    if found is None or found.wire is None or found.date is None:
        return None
    return msgspec.structs.replace(found, text=head.strip(), city=line[1])


def _dateline(head: str, found: _Head, end: int) -> Dateline:
    place = found.place
    return Dateline(
        head[:end].strip(),
        place.city if place else None,
        place.region if place else None,
        place.country if place else None,
        found.day.date if found.day else None,
        found.wire.name if found.wire else None,
    )


def _scan(head: str, start: int) -> list[_Head]:
    """Take items from an offset on while they are a place, a day and a wire, one by one."""
    taken: list[_Head] = []
    place: Place | None = None
    day: _Day | None = None
    wire: Stamp | None = None
    at = end = start
    closed = False
    while True:
        if (day is None or day.date is None) and (dated := _day_at(head, at)) is not None:
            day, end, closed = dated, dated.end, False
        elif wire is None and (stamp := _wire_at(head, at, first=at == start)) is not None:
            wire, end, closed = stamp, stamp.end, stamp.closed
        elif (found := _place_at(head, at, place, day or wire)) is not None:
            place, end, closed = found, found.end, False
        else:
            break
        taken.append(_Head(place, day, wire, end, closed))
        between = _BETWEEN.match(head, end)
        at = between.end() if between else end
        slash = _SLASH.match(head, at)
        if slash is not None and (wire or _wire_at(head, at, first=False) is None):
            at = slash.end()
    return taken


def _wire_at(head: str, at: int, *, first: bool) -> Stamp | None:
    stamp = stamp_at(head, at)
    if stamp is None or find_date(stamp.name) is not None:
        return None
    place = None if stamp.sure else placed(stamp.name)
    if place is not None and (place.great or place.beside):
        return None
    return None if first and not (stamp.sure and stamp.closed) else stamp


def _place_at(head: str, at: int, before: Place | None, other: _Day | Stamp | None) -> Place | None:
    found = place_at(head, at)
    if found is None or before is None:
        return found
    if (
        other is not None
        or not (before.capitals and found.capitals)
        or (before.region or before.country)
    ):
        return None
    after = _BETWEEN.match(head, found.end)
    follows = after.end() if after else found.end
    if _day_at(head, follows) is None and stamp_at(head, follows) is None:
        return None
    return found.joined_to(before, head)


def _day_at(head: str, at: int) -> _Day | None:
    opening = _OPENING.match(head, at)
    at = opening.end() if opening else at
    led = _BEFORE_DATE.match(head, at)
    at = led.end() if led else at
    if at >= len(head) or not (head[at].isdigit() or head[at].isalpha()):
        return None
    found = find_date(head[at : at + _WITHIN_WINDOW])
    date, end = (found[0], at + found[2]) if found and found[1] == 0 else (None, day_at(head, at))
    if end is None or (date is None and _RANGE.match(head, end)):
        return None
    while (time := _TIME.match(head, end)) is not None:
        end = time.end()
    if opening is not None:
        closing = _CLOSING.match(head, end)
        if closing is None:
            return None
        end = closing.end()
    return _Day(date, end)


def _end_of(head: str, found: _Head, length: int) -> int | None:
    """Return where the dateline ends, ``None`` where what was found is none."""
    ended = _END.match(head, found.end)
    sign = ended[0] if ended else ""
    end = ended.end() if ended else found.end
    rest = head[end:].lstrip()
    between = _BETWEEN.match(head, found.end)
    alone = between is not None and between.end() >= length
    dash = bool(_DASH.search(sign))
    capital = not rest or _begins_sentence(rest)
    if found.wire is not None and found.closed and not dash and ":" not in sign:
        end = found.end
    marked = dash or ":" in sign or found.closed
    certain = (
        _certain_with_place(found, found.place, sign, marked=marked, alone=alone, capital=capital)
        if found.place is not None
        else _certain_without(found, dash=dash, marked=marked, alone=alone)
    )
    if certain and found.day is None and found.wire is None and rest and not alone:
        certain = capital and (length - end >= _LEAST or rest.endswith((".", "”", "!", "?")))
    return end if certain else None


def _begins_sentence(rest: str) -> bool:
    first = _CAPITAL.match(rest)
    return first is None or not first[0][-1].islower()


def _certain_with_place(
    found: _Head, place: Place, sign: str, *, marked: bool, alone: bool, capital: bool
) -> bool:
    if found.day is not None:
        full = found.day.date is not None
        if found.wire is not None:
            return marked or alone or found.wire.sure
        last = found.day.end > place.end
        if marked or "|" in sign:
            return place.known or (last and ":" not in sign)
        return full and capital and bool(place.known or (sign and last)) and not alone
    if found.wire is not None:
        dash = bool(_DASH.search(sign))
        if not found.wire.closed:
            return dash and place.known
        given = "wire" in found.wire.name.lower() or (place.known and dash) or ":" in sign
        return (marked or alone) and given and (found.wire.sure or place.known)
    if ":" in sign:
        return place.capitals and place.great
    return bool(_DASH.search(sign)) and place.known and (sign.strip() != "-" or place.sure)


def _certain_without(found: _Head, *, dash: bool, marked: bool, alone: bool) -> bool:
    if found.wire is not None:
        return (found.wire.sure or found.day is not None) and (marked or alone)
    return found.day is not None and found.day.date is not None and dash


def _said_again(head: str, found: _Head, end: int, length: int) -> tuple[_Head, int]:
    """Take in a second dateline right after the first that names the same place."""
    for again in reversed(_scan(head, end) if found.place is not None else []):
        after = _end_of(head, again, length)
        if after is None or again.place is None or found.place is None or again.wire is not None:
            continue
        if (again.place.city or "").casefold() == (found.place.city or "").casefold():
            day = found.day if found.day and found.day.date else again.day or found.day
            return _Head(found.place, day, found.wire, again.end, closed=False), after
    return found, end


def is_date_line(text: str) -> Dateline | None:
    """Read a short line that is nothing but a date, with or without a place before it."""
    if len(text) > 90 or not may_hold_date(text):
        return None
    label = _LABEL.match(text)
    start = label.end() if label else 0
    found = find_date(text[start:])
    if found is None:
        return None
    end = start + found[2]
    while start and (time := _TIME.match(text, end)) is not None:
        end = time.end()
    hour = _HOUR.match(text, end)
    end = hour.end() if hour is not None else end
    if text[end:].strip(" .,،)]"):
        return None
    before = text[start : start + found[1]].strip(" ,،([")
    if not before or _BEFORE_DATE.fullmatch(f"{before} "):
        return Dateline(text, date=found[0])
    place = placed(_LEADING.sub("", before)) or _letters_place(text[start:], before)
    if place is None or (len(before.split()) > 4 and not place.known):
        return None
    return Dateline(text, place.city, place.region, place.country, found[0])


def _letters_place(line: str, before: str) -> Place | None:
    """Read the place over a letter, which may be any: *Lindenried, 8.12.2025*."""
    words = _LEADING.sub("", before)
    if line[len(words) : len(words) + 1] != "," or not _TOWN.fullmatch(words):
        return None
    place = place_at(f"{words},", 0)
    return place if place is not None and place.city == words else None


_TOWN = late(r"[^\W\d_a-z][^\W\d_]*(?:[ -](?:[^\W\d_a-z][^\W\d_]*|de|la|am|an der|del|sur)){0,3}")
_HOUR = late(
    r"\s?[-–|,]?\s?(?:ساعت |الساعة )?\d{1,2}[:.h]\d{2}(?::\d{2})?"
    r"(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s?(?:uhr|h|[A-Z]{1,4}T|UTC|[A-Z][a-z]+ (?:standard |daylight )?time)\b)?",
    re.IGNORECASE,
)
_LABEL = late(
    r"\W*(?:(?:for immediate |for )?release(?:d| date)?(?: on)?|date(?: of (?:release|issue))?"
    r"|datum|fecha|data|publi(?:shed|cation date|é le)(?: on)?|posted(?: on)?|issued(?: on)?"
    r"|(?:press|news|media) release|updated|location|تاریخ(?: انتشار)?|التاريخ)\s?[:|–—-]?\s*",
    re.IGNORECASE,
)
_LEADING = late(r"[\s,–—|-]+(?:le|den|el|a|on)?$")


def ends_with_dash(text: str) -> bool:
    """Say whether a dateline's text ends in the mark that a paragraph follows on the same line."""
    return text.endswith(("-", "–", "—", "―", ":", "|", ",", "،"))


def written_dateline(
    place: tuple[str | None, str | None, str | None], date: str | None, wire: str | None
) -> Dateline:
    """Write the dateline of a place, a day and a wire that were declared and not written out."""
    city, region, country = place
    parts = [part for part in (city, region, country) if part]
    if date is not None:
        day = dt.date.fromisoformat(date)
        parts.append(f"{month_name(day.month)} {day.day}, {day.year}")
    text = ", ".join(parts)
    if wire is not None:
        text = f"{text} /{wire}/".strip()
    return Dateline(f"{text} --", city, region, country, date, wire)
