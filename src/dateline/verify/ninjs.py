"""A ninjs item as a copy: the copy inside is proven, and the item must be what it is made into."""

import json

from dateline.press.ninjs import COPY_ROLE, ninjs_item
from dateline.record.bundle import Copy
from dateline.verify.case import Case
from dateline.verify.errors import UnpressableError, UnreadableError
from dateline.verify.prove import prove
from dateline.verify.report import Report
from dateline.verify.sniff import decode
from dateline.verify.words import first_difference, words_of

_FOUND = tuple[str, object, object]


def read_ninjs(data: bytes, case: Case) -> Copy | None:
    """Judge a ninjs item; return the copy that it carries where that one is proven."""
    try:
        item = json.loads(decode(data))
    except (ValueError, RecursionError):
        raise UnreadableError("This isn't the JSON of a ninjs item.") from None
    bodies = item.get("bodies")
    carried = [
        body.get("value")
        for body in (bodies if isinstance(bodies, list) else ())
        if isinstance(body, dict) and body.get("role") == COPY_ROLE
    ]
    if len(carried) != 1 or not isinstance(carried[0], str):
        case.report.give_up("bundle", "This item carries no copy, so nothing in it can be proven.")
        return None
    copy = prove(carried[0].encode(errors="surrogatepass"), case)
    if copy is None:
        return None
    try:
        expected = ninjs_item(copy)
    except (LookupError, ValueError) as fault:
        raise UnpressableError(f"No ninjs item can be made from this bundle: {fault}.") from None
    found = _first(item, expected, "")
    if found is None:
        case.report.check("item", "Every member of the item is as the wire makes it.")
    else:
        _tell(found, case.report)
    return copy


def _first(seen: object, signed: object, path: str) -> _FOUND | None:
    """Return where two values first differ, in the order of the signed one, then what was added."""
    if isinstance(seen, dict) and isinstance(signed, dict):
        names = [*signed, *(name for name in seen if name not in signed)]
        pairs = ((f"{path}.{n}".lstrip("."), seen.get(n), signed.get(n)) for n in names)
    elif isinstance(seen, list) and isinstance(signed, list):
        longer = range(max(len(seen), len(signed)))
        pairs = (
            (
                f"{path}[{i}]",
                seen[i] if i < len(seen) else None,
                signed[i] if i < len(signed) else None,
            )
            for i in longer
        )
    elif type(seen) is type(signed) and seen == signed:
        return None
    else:
        return path, seen, signed
    return next((found for where, a, b in pairs if (found := _first(a, b, where))), None)


def _tell(found: _FOUND, report: Report) -> None:
    path, seen, signed = found
    report.check("item", f"The item's {path} isn't as the wire makes it.", ok=False)
    if isinstance(seen, str) and isinstance(signed, str):
        words = first_difference(words_of(seen), words_of(signed))
        if words is not None:
            report.differ(words.seen, words.signed)
            return
    report.differ(_shown(seen), _shown(signed))


def _shown(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
