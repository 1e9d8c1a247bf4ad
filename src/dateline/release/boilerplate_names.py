"""Whom boilerplate is about, where its text says the name of the heading again."""

from dateline.release.arabic_script import cut_words, is_in_arabic_script, keys_of
from dateline.release.arabic_script_persons import COMMAS, Clause, says_at
from dateline.release.patterns import late

_LAST_AGAIN = late(
    r"(?P<name>\S{2,30}(?: \S{2,30}){0,2} (?P<same>[a-z]\w{4,}))"
    r"\s(?=[A-Z][a-z]+ (?:\w+ ){0,2}(?P=same)\b)"
)
_OWNERS = ("’s", "'s", "s’")
_THE = late(r"^(?:The|the) ")
_THIS = keys_of("این آن همین هذا هذه ذلك تلك")


def is_sentence_in_script(who: str) -> bool:
    """Say whether words behind an Arabic or Persian "about" are a sentence's and no name.

    "About this find X said: …" begins as boilerplate does.
    """
    if not is_in_arabic_script(who):
        return False
    clause = Clause(who, cut_words(who))
    says = any(says_at(clause, at) for at in range(len(clause.words)))
    comma = any(word.key in COMMAS for word in clause.words)
    return says or comma or clause.key(0) in _THIS


def last_word_again(rest: str) -> int:
    """Return where a name ends whose last word, written small, the sentence behind it says again.

    "a1 pierlab Joining pierlab gives you …"; 0 where none does.
    """
    found = _LAST_AGAIN.match(rest)
    return found.end("name") if found is not None else 0


def without_owner(name: str, text: str) -> str:
    """Return a name without whose it is, where the text begins with both ("Acme’s Pier …")."""
    if not name.endswith(_OWNERS):
        return name
    words = name.split(" ")
    for size in range(len(words) - 1, 1, -1):
        owned = " ".join(words[:size])
        if text.startswith(_THE.sub("", owned)):
            return owned
    return name


def initials_follow(rest: str) -> int:
    """Return where a name ends that its own initials follow ("Acme Bay Union ABU is …")."""
    words = rest.split(" ")
    for size in range(3, min(len(words), 8)):
        letters = "".join(word[:1] for word in words[:size] if word[:1].isupper())
        if len(letters) > 2 and words[size] == letters:
            return len(" ".join(words[:size]))
    return 0
