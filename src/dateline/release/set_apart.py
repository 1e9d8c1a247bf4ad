"""What the maker of a page set apart from the article though it belongs to the release.

A press contact stands in a column beside the text, the source's "About …" in a box under it: both
are the source's own words, whatever the element is that holds them.
"""

from collections.abc import Sequence

from dateline.release.page_words import announces_press_contact, announces_source, gives_address
from dateline.release.patterns import late
from dateline.release.surroundings import BESIDE, RECORD, RELATED
from dateline.release.survey import Element

LONGEST_CONTACT = 1_000
LONGEST_SOURCE = 3_000
LEAST_SOURCE = 80
LONGEST_LABEL = 120
MOST_LABELS = 60
MOST_INSIDE = 60
_FOOTER = "the page's footer"
_HOLDING = frozenset([BESIDE, RECORD, RELATED, _FOOTER, "a dialog"])
_NAMED = late(r"boiler-?plate|about-(?:company|source|the-company)")


def set_apart(elements: Sequence[Element], root: Element) -> list[Element]:
    """Find press contacts and the source's own boilerplate in parts that are left out."""
    found: list[Element] = []
    covered = -1
    labels = MOST_LABELS
    for element in elements:
        if element.place <= covered or not element.head or element.words > LONGEST_SOURCE:
            continue
        begins = element.begins()
        contact = announces_press_contact(begins)
        if not contact and (element.words > LONGEST_LABEL or not announces_source(begins)):
            continue
        labels -= 1
        if not labels:
            break
        if not _is_outside(element, root):
            continue
        whole = _contact(element, root) if contact else _boilerplate(element, elements, root)
        if whole is not None:
            covered = whole.last
            if whole.reason is not None and root.holds(whole):
                whole.reason = None
            elif not any(taken.holds(whole) for taken in found):
                found.append(whole)
    return found


def _is_outside(element: Element, root: Element) -> bool:
    """Say whether an element is left out in a part where something of the source may stand."""
    left = False
    for around in (element, *element.above()):
        if around is root:
            return left
        if around.reason is not None and around.reason not in _HOLDING:
            return False
        if (around.reason == _FOOTER or around.tag == "footer") and not root.holds(around):
            return False
        left = left or around.reason is not None
    return True


def _contact(label: Element, root: Element) -> Element | None:
    whole = label
    while not gives_address(text_of(whole)[:2_000]):
        around = whole.parent
        if around is None or around.words > LONGEST_CONTACT or around.holds(root):
            return None
        whole = around
    return whole


def _boilerplate(label: Element, elements: Sequence[Element], root: Element) -> Element | None:
    if label.linked:
        return None
    whole = label
    while _prose_in(whole, elements) < LEAST_SOURCE:
        around = whole.parent
        if around is None or around.words > LONGEST_SOURCE or around.holds(root):
            return None
        whole = around
    told = root.holds(label) or _NAMED.search(whole.names.lower()) is not None
    return whole if told and whole.linked * 5 <= whole.words else None


def _prose_in(whole: Element, elements: Sequence[Element]) -> int:
    last = min(whole.last, whole.place + MOST_INSIDE)
    return sum(inner.prose for inner in elements[whole.place : last + 1])


def is_of_source(element: Element) -> bool:
    """Say whether an element opens with a press contact or an "About …"."""
    begins = element.begins()
    if not begins:
        begins = next((child.begins() for child in element.children if child.head), "")
    return announces_press_contact(begins) or announces_source(begins)


def text_of(element: Element) -> str:
    """Return the words of an element on one line, at most 20,000 characters of them."""
    return " ".join(element.node.text(deep=True, separator=" ")[:20_000].split())
