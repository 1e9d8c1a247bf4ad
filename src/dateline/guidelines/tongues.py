"""In which tongue a text speaks: its own, or Spanish amid an English release."""

import functools

from dateline.guidelines.case import Case

_SPANISH = (
    frozenset({"que"}),
    frozenset({"los", "las", "el", "del"}),
    frozenset({"una", "un", "por", "para", "se"}),
)
"""Of each of these a Spanish paragraph has one; an English text with Spanish names lacks some."""


@functools.lru_cache(maxsize=1)
def tongue_of(case: Case) -> str:
    """Return the language to look for: the document's, or Spanish where a part is Spanish."""
    language = case.document.language[:2]
    if language == "en" and not any(map(case.vocabulary.isdisjoint, _SPANISH)):
        return "es"
    return language
