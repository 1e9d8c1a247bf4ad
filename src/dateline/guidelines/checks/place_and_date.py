"""DG-02: one dateline, with place and date."""

from collections.abc import Iterator
from datetime import date, datetime

from dateline.guidelines.case import Case, Stretch
from dateline.guidelines.finding import FilingFacts, Hit
from dateline.guidelines.rules import Rule
from dateline.release.model import Dateline
from dateline.release.patterns import late

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_PLACE = r"[A-Z][\w.'-]{0,30}(?: (?:de la |de |of |du |del |the )?[A-Z][\w.'-]{0,30}){0,3}"
_SECOND = late(
    rf"(?P<line>(?:{_PLACE}(?:, ?{_PLACE}){{0,3}}(?:,? ?\(|,? [-—]{{1,2}} ?|, ?)"
    r"|[A-Z .,'-]{3,40} )"
    rf"{_MONTH} \d{{1,2}}, \d{{4}}\)?"
    r" ?(?:/[^/\n]{2,40}/|\([A-Z][^)\n]{2,40}\))? ?(?:--|—|- ))"
)
_MONTH_ABROAD = (
    r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_SECOND_ABROAD = late(
    rf"(?P<line>(?:{_PLACE}(?:, ?{_PLACE}){{0,3}}),? \(?(?:den |le |el )?\d{{1,2}}(?:\."
    rf"|er)? (?:de )?"
    rf"(?i:{_MONTH_ABROAD}) (?:de )?\d{{4}}\)?"
    r"|[^\d\n،.:]{2,30}(?:، [^\d\n،.:]{2,30}){0,2}، [\d۰-۹]{1,2} [^\W\d]{2,12} [\d۰-۹]{4}"
    r") ?(?:/[^/\n]{2,40}/|\([A-Z][^)\n]{2,40}\))? ?(?:--|—|–|- )"
)


_YEAR = late(r"[\d۰-۹][\d۰-۹]{3}")
_OPENING = 260  # more than the place before a dateline's year may take


def check_dateline(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge that a dateline is there, whole and alone, and agrees with the filing."""
    if case.lost_lines:
        return
    stretch = next(case.of_kind("dateline"), None)
    dateline = case.document.dateline
    if dateline is None or stretch is None:
        body = next(case.of_kind("paragraph", "item", "quote", "heading", "cell"), None)
        at = body.start if body else 0
        yield case.hit(at, at, "missing")
    else:
        yield from _whole(case, stretch, dateline)
        if case.filing is not None and dateline.date is not None:
            yield from _in_time(case, rule, stretch, dateline.date, case.filing)
    yield from _second(case)


def _whole(case: Case, stretch: Stretch, dateline: Dateline) -> Iterator[Hit]:
    if dateline.city is None and dateline.region is None and dateline.country is None:
        yield case.hit(stretch.start, stretch.end, "no_place")
    if dateline.date is None:
        yield case.hit(stretch.start, stretch.end, "no_date")


def _in_time(
    case: Case, rule: Rule, stretch: Stretch, written: str, filing: FilingFacts
) -> Iterator[Hit]:
    day = date.fromisoformat(written)
    times = [time for time in (filing.filed_at, filing.embargo) if time is not None]
    days = [datetime.fromisoformat(time).date() for time in times]
    if any(abs((day - other).days) <= rule.number("days") for other in days):
        return
    key = "late" if filing.embargo is None else "late_embargo"
    filed, embargo = days[0].isoformat(), days[-1].isoformat()
    yield case.hit(stretch.start, stretch.end, key, day=written, filed=filed, embargo=embargo)


def _second(case: Case) -> Iterator[Hit]:
    if case.document.dateline is None:
        return
    for stretch in case.of_kind("paragraph", "heading"):
        if (
            _YEAR.search(case.text, stretch.start, min(stretch.end, stretch.start + _OPENING))
            is None
        ):
            continue
        found = _SECOND.match(case.text, stretch.start, stretch.end) or _SECOND_ABROAD.match(
            case.text, stretch.start, stretch.end
        )
        if found:
            yield case.hit(found.start("line"), found.end("line"), "second")
