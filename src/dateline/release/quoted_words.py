"""What words in quotation marks are: a sentence that was said, a title, a word set apart."""

import re

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_behind import is_told
from dateline.release.patterns import late
from dateline.release.speech_verbs import PLAIN_VERB, VERB

_MOST_APART = 3
_NEAR = 60
_LONG = 8
_LOW = late(r"[a-zß-öø-ÿ][a-zß-öø-ÿ’'-]*[,;:.!?…]*")
_LEADS = late(rf"(?:[:,،]|(?:{PLAIN_VERB.pattern}))\s*$", re.IGNORECASE)
_SMALL = frozenset(
    "a an the of in on at to for and or but with by from as is vs".split()  # noqa: SIM905  a list of words
)


def ends_as_sentence(words: str) -> bool:
    """Say whether words begin and end as a sentence does, however short."""
    return words[-1] in ".!?…؟" and not _begins_low(words)


def is_sentence(words: str) -> bool:
    """Say whether words are long enough for a sentence, and begin and end as one."""
    return len(words.split()) >= 6 and words[-1] in ".!?…,،—–؟" and not _begins_low(words)


def is_title(words: str) -> bool:
    """Say whether words are capitalised as a title is, and end as none of speech does."""
    if words[-1] in ".!?…":
        return words.isupper() and len(words.split()) > 6
    counted = [word for word in words.split() if word[0].isalpha() and word.lower() not in _SMALL]
    capital = sum(1 for word in counted if word[0].isupper())
    return len(counted) > 1 and capital >= 0.75 * len(counted)


def is_set_apart(words: str, before: str, after: str) -> bool:
    """Say whether a few words are only set apart: a nickname, a coined word, a work's title.

    ``before`` and ``after`` are what stands on either side of the marks.
    """
    if len(words.split()) > _MOST_APART or words[-1] in ",.!?…—–،؟":
        return False
    after = after[:_NEAR].lstrip()
    if is_in_arabic_script(after) and is_told(after):
        return False
    said = VERB.search(after) if after[:1] in ",،" else PLAIN_VERB.match(after)
    return said is None and not _LEADS.search(before[-_NEAR:])


def is_open_sentence(words: str) -> bool:
    """Say whether words are long and begin as a sentence, whatever stands at their end."""
    return len(words.split()) >= _LONG and not _begins_low(words) and not is_title(words)


def _begins_low(words: str) -> bool:
    """Say whether words begin with a small letter that is none of a coined name's."""
    return _LOW.fullmatch(words.split(maxsplit=1)[0]) is not None
