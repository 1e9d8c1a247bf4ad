"""Accounts on social networks, and the lines that list them."""

import re
from urllib.parse import urlsplit

from dateline.release.model import Link, Runs, Social, Value
from dateline.release.patterns import late
from dateline.release.runs import plain

_HOSTS = {
    "facebook.com": "Facebook", "fb.com": "Facebook", "twitter.com": "Twitter", "x.com": "X",
    "linkedin.com": "LinkedIn", "instagram.com": "Instagram", "youtube.com": "YouTube",
    "youtu.be": "YouTube", "tiktok.com": "TikTok", "t.me": "Telegram", "telegram.me": "Telegram",
    "pinterest.com": "Pinterest", "threads.net": "Threads", "bsky.app": "Bluesky",
    "vimeo.com": "Vimeo", "reddit.com": "Reddit", "discord.gg": "Discord", "discord.com": "Discord",
    "mastodon.social": "Mastodon", "medium.com": "Medium", "flickr.com": "Flickr",
    "github.com": "GitHub", "whatsapp.com": "WhatsApp", "xing.com": "Xing",
    "snapchat.com": "Snapchat",
}  # fmt: skip
_NETWORKS = {name.lower(): name for name in {*_HOSTS.values(), "Other"}}
LONGEST = 60
_HEADER = late(
    r"\W*(?:(?:visit|follow|find|connect with|join) us(?: on)?(?: social media)?"
    r"|(?:on )?social media(?: (?:links|accounts|channels))?|socials"
    r"|ما را دنبال کنید|تابعونا)\s*:?\W*",
    re.IGNORECASE,
)
_LABELLED = late(r"(?P<network>[\w.]+(?: \w+)?)\s*:\s*")


class Accounts(Value, frozen=True):
    """The accounts that lines name, and their links in reading order."""

    socials: tuple[Social, ...]
    links: tuple[Link, ...]


def is_header(line: str) -> bool:
    """Say whether a line only announces social accounts."""
    return len(line) <= LONGEST and _HEADER.fullmatch(line) is not None


def network_name(text: str) -> str | None:
    """Return the network that a word names."""
    if len(text) > LONGEST:
        return None
    return _NETWORKS.get(text.strip(" :|•·").lower())


def network_of(url: str) -> str | None:
    """Return the network on whose site an address lies."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    while "." in host:
        if host in _HOSTS:
            return _HOSTS[host]
        host = host.partition(".")[2]
    return None


def parse_accounts(line: Runs, *, announced: bool) -> Accounts | None:
    """Read a line as nothing but social accounts; ``None`` where it says more.

    ``announced`` says that a header stands over it: then any link to a network counts, whatever
    its words.
    """
    socials: list[Social] = []
    links: list[Link] = []
    label: str | None = None
    for run in line:
        if run.link is None:
            if not announced and len(run.text) > LONGEST:
                return None
            words = run.text.strip(" ,;|•·/-–—")
            found = _LABELLED.fullmatch(run.text.strip() + " ") if words else None
            if not words:
                continue
            if found is not None and (network_name(found["network"]) or announced):
                label = network_name(found["network"]) or found["network"]
                continue
            names = [network_name(part) for part in re.split(r"\s*[|•·,]\s*|\s{2,}", words)]
            if not announced or not all(names):
                return None
            socials += [Social(name, None) for name in names if name]
            continue
        named = label or network_name(run.text)
        network = named or (network_of(run.link) if announced or run.text[:1] == "@" else None)
        if network is None or (not run.link and named != run.text.strip()):
            return None
        socials.append(Social(network, run.link or None))
        links.append(Link(run.text.strip(), run.link or None))
        label = None
    return Accounts(tuple(socials), tuple(links)) if socials and label is None else None


def is_account_line(text: str) -> bool:
    """Say whether a line of words could be read as one that names networks."""
    if len(text) > LONGEST:
        return _label_names_network(text)
    return is_header(text) or network_name(text) is not None or _label_names_network(text)


def _label_names_network(text: str) -> bool:
    if ":" not in text[:LONGEST]:
        return False
    found = _LABELLED.match(text)
    return found is not None and network_name(found["network"]) is not None


def words(line: Runs) -> str:
    """Return a line's words."""
    return plain(line)
