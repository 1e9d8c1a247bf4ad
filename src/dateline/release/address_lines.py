"""Lines that are nothing but addresses of sites, bare or labelled: "www.acme.example", "Web: …"."""

import re
from collections.abc import Sequence

from dateline.release.model import Link, Runs, Social, Value
from dateline.release.patterns import late
from dateline.release.runs import plain
from dateline.release.socials import network_name, network_of

_ADDRESS = late(
    r"(?:https?://|www\.)[^\s@]+|(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}(?:/\S*)?", re.IGNORECASE
)
_BETWEEN = frozenset(["|", "•", "·", "-", "–", "—", "&", "and", "or", ","])
_END = ".,;|•)"
_INVITES = frozenset(
    [
        "visit",
        "more",
        "learn",
        "see",
        "at",
        "information",
        "follow",
        "us",
        "weitere",
        "informationen",
        "mehr",
        "más",
        "información",
    ]
)
MOST_LABEL = 4
LONGEST = 600


class Addresses(Value, frozen=True):
    """The links and accounts that a line of addresses gives, in its order."""

    links: tuple[Link, ...]
    socials: tuple[Social, ...]
    social_links: tuple[Link, ...]


def is_address(word: str) -> bool:
    """Say whether a word is the address of a site, with or without its scheme."""
    return _ADDRESS.fullmatch(_bare(word)) is not None


def are_addresses(words: str) -> bool:
    """Say whether words are addresses and nothing else, each with at most a short label."""
    return bool(_listed(words))


def read_addresses(runs: Runs) -> Addresses:
    """Read a line of addresses; those on a network's site are accounts."""
    targets = {run.text.strip(): run.link for run in runs if run.link}
    links: list[Link] = []
    socials: list[Social] = []
    social_links: list[Link] = []
    for label, address in _listed(plain(runs)):
        url = targets.get(address) or (address if "://" in address else None)
        network = (network_name(label) or network_of(url)) if url else None
        if network is None:
            links.append(Link(address, url))
        else:
            socials.append(Social(network, url))
            social_links.append(Link(address, url))
    return Addresses(tuple(links), tuple(socials), tuple(social_links))


def _listed(words: str) -> Sequence[tuple[str, str]]:
    """Return label and address of each in a line of nothing else; empty where it says more."""
    found: list[tuple[str, str]] = []
    label: list[str] = []
    for word in words.split() if 0 < len(words) <= LONGEST else ():
        if is_address(word):
            if label and not _is_label(label):
                return ()
            found.append((" ".join(label), _bare(word)))
            label = []
        elif word.lower() not in _BETWEEN or label:
            label.append(word)
            if len(label) > MOST_LABEL:
                return ()
    return () if label else found


def _bare(word: str) -> str:
    return word.strip("(<[").rstrip(_END + ">]")


def _is_label(words: Sequence[str]) -> bool:
    """Say whether words before an address name it rather than invite to it."""
    if _INVITES & {word.lower().strip(",:") for word in words}:
        return False
    return words[-1][-1] in ":：" or network_name(" ".join(words)) is not None
