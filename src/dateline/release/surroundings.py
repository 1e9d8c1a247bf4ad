"""What stands around an article on a page, told by element, role and the words of its class.

No site has rules of its own here: these are the words that makers of sites use.
"""

import re
from functools import lru_cache
from itertools import pairwise

from dateline.release.patterns import late
from dateline.release.survey import Element

NAVIGATION = "navigation"
BESIDE = "what stands beside the article"
RELATED = "a list of other articles"
RECORD = "the page's own record"
LINES = "a line of the page's own"

_ROLES = {
    "navigation": NAVIGATION, "banner": "the page's header", "search": "a search form",
    "contentinfo": "the page's footer", "complementary": BESIDE, "menu": NAVIGATION,
    "menubar": NAVIGATION, "dialog": "a dialog", "alertdialog": "a dialog", "toolbar": NAVIGATION,
    "tablist": NAVIGATION, "doc-pullquote": BESIDE,
}  # fmt: skip
_TOKENS = {
    NAVIGATION: "nav navbar navigation menu breadcrumb breadcrumbs skip pager pagination toolbar"
    " topbar navlinks submenu megamenu masthead backlink prevnext toc",
    "a share bar": "share sharing shares sharebar sharethis addtoany addthis social socials"
    " socialmedia sharedaddy jp-relatedposts",
    "a cookie notice": "cookie cookies consent gdpr onetrust ccpa cookiebanner cookieconsent",
    "comments": "comments comment disqus respond commentlist replies",
    "a newsletter form": "newsletter subscribe signup optin subscription mailinglist",
    RELATED: "related recommended recommendations recirculation recirc trending readnext upnext"
    " outbrain taboola teasers teaser relatedlinks readmore morenews mostread ticker latestnews",
    "an advertisement": "ad ads advert adverts advertisement advertising sponsored promo promos"
    " promotion dfp adslot adbox",
    "a paywall's notice": "paywall regwall meter metered piano",
    BESIDE: "sidebar rail aside sidecolumn rightcol rightcolumn leftcol leftcolumn",
    "a dialog": "modal popup popover lightbox overlay",
    RECORD: "tags taglist tagcloud taxonomy postmetadata keywords",
    LINES: "vote votes rating ratings feedback donation donate",
    "the page's footer": "sitefooter colophon",
    "a search form": "search searchform searchbox",
}
_KIND = {token: kind for kind, tokens in _TOKENS.items() for token in tokens.split()}
_PAIRS = {
    "read next": RELATED, "up next": RELATED, "read more": RELATED, "most read": RELATED,
    "most popular": RELATED, "more news": RELATED, "more stories": RELATED,
    "latest news": RELATED, "also like": RELATED, "recent posts": RELATED, "other news": RELATED,
    "site header": "the page's header", "page header": "", "site footer": "the page's footer",
    "global header": "the page's header", "global footer": "the page's footer",
    "page footer": "the page's footer", "back to": NAVIGATION, "side bar": BESIDE,
    "right rail": BESIDE, "left rail": BESIDE, "right column": BESIDE, "left column": BESIDE,
    "col right": BESIDE, "follow us": "a share bar", "follow links": "a share bar",
    "sign up": "a newsletter form", "opt in": "a newsletter form", "mailing list":
    "a newsletter form", "email signup": "a newsletter form", "leave reply": "comments",
    "post tags": RECORD, "tag list": RECORD, "tag links": RECORD, "cat links": RECORD,
    "entry footer": "", "author bio": BESIDE, "author box": BESIDE,
    "author description": BESIDE, "author profile": BESIDE, "author info": BESIDE,
    "author card": BESIDE, "author details": BESIDE, "entry author": BESIDE, "about author": BESIDE,
    "post author": BESIDE, "author container": BESIDE, "post navigation": NAVIGATION,
    "next prev": NAVIGATION, "prev next": NAVIGATION, "previous next": NAVIGATION,
    "prev post": NAVIGATION, "next post": NAVIGATION, "print link": NAVIGATION,
    "text size": NAVIGATION, "font size": NAVIGATION,
    "language switcher": NAVIGATION, "info bar": "",
}  # fmt: skip
_META = late(
    r"(?:^|[\s_-])(?:by-?line|(?:post|entry|article|story|news|page|release)-?(?:meta|info)"
    r"|meta|meta-?data|timestamp|posted-?on|publish(?:ed)?-?(?:date|on)|pub-?date"
    r"|read(?:ing)?-?time"
    r"|entry-date|post-date|kicker|eyebrow|overline|category-label|cat-label)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TEASER = late(r"(?:^|[\s_-])teaser(?:$|[\s_-])", re.IGNORECASE)
_SPLIT = late(r"[\s_\-:]+|(?<=[a-z])(?=[A-Z])")
_EXEMPT = frozenset(
    [
        "html",
        "body",
        "main",
        "article",
        "figure",
        "figcaption",
        "img",
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
LONGEST_META = 220
APART = frozenset(
    [BESIDE, RELATED, "comments", "a cookie notice", "a dialog", "a newsletter form",
     "the page's footer", "a paywall's notice"]
)  # fmt: skip
"""What stands apart from an article also where it holds a text of its own."""


def kind_of(element: Element) -> str | None:
    """Say what an element is that stands around an article; ``None`` where it may belong to it."""
    tag = element.tag
    if tag == "nav":
        return NAVIGATION
    role = element.attributes.get("role")
    if role and tag not in ("body", "html"):
        found = _ROLES.get(role.lower())
        if found is not None:
            return found
    if tag == "aside":
        return BESIDE
    if tag in _EXEMPT or len(element.names) < 3:
        return None
    kind = _named(element.names[:300])
    if kind == RELATED and element.linked * 3 < element.words and _TEASER.search(element.names):
        return None
    return kind


def is_meta(element: Element) -> bool:
    """Say whether a short line is marked as who, when and where of the page (a byline)."""
    return (
        0 < element.words <= LONGEST_META
        and element.tag not in ("body", "html", "main", "article")
        and _is_meta(element.names[:300])
    )


@lru_cache(maxsize=8_192)
def _is_meta(names: str) -> bool:
    return _META.search(names) is not None


@lru_cache(maxsize=8_192)
def _named(names: str) -> str | None:
    tokens = [token.lower() for token in _SPLIT.split(names) if token]
    for first, second in pairwise(tokens):
        found = _PAIRS.get(f"{first} {second}")
        if found is not None:
            return found or None
    negated = {"has", "no", "with", "without", "hide", "one", "two", "not"}
    before = ""
    for token in tokens:
        found = _KIND.get(token)
        if found is not None and before not in negated:
            return found
        before = token
    return None
