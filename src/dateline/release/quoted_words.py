"""What words in quotation marks are: a sentence that was said, a title, a word set apart."""

_SMALL = frozenset(
    "a an the of in on at to for and or but with by from as is vs".split()  # noqa: SIM905  a list of words
)


def ends_as_sentence(words: str) -> bool:
    """Say whether words begin and end as a sentence does, however short."""
    return words[-1] in ".!?…؟" and not words[0].islower()


def is_sentence(words: str) -> bool:
    """Say whether words are long enough for a sentence, and begin and end as one."""
    return len(words.split()) >= 6 and words[-1] in ".!?…,،—–؟" and not words[0].islower()


def is_title(words: str) -> bool:
    """Say whether words are capitalised as a title is, and end as none of speech does."""
    if words[-1] in ".!?…":
        return words.isupper() and len(words.split()) > 6
    counted = [word for word in words.split() if word[0].isalpha() and word.lower() not in _SMALL]
    capital = sum(1 for word in counted if word[0].isupper())
    return len(counted) > 1 and capital >= 0.75 * len(counted)
