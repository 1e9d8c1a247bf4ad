"""The elements of HTML by what a reader of texts does with them."""

SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "svg",
        "canvas",
        "math",
        "audio",
        "video",
        "input",
        "select",
        "textarea",
        "button",
        "datalist",
        "option",
        "dialog",
        "map",
        "head",
        "title",
        "meta",
        "link",
        "base",
        "param",
        "source",
        "track",
        "amp-ad",
        "amp-analytics",
        "amp-consent",
        "amp-sidebar",
        "amp-social-share",
        "amp-iframe",
        "amp-video",
        "amp-youtube",
        "amp-user-notification",
        "amp-pixel",
        "amp-auto-ads",
        "amp-sticky-ad",
    ]
)
"""Elements whose words, if they hold any, aren't shown as a part of the text."""

NAMED = {
    "script": "a script", "style": "a style sheet", "iframe": "a frame", "frame": "a frame",
    "object": "an embedded object", "embed": "an embedded object", "form": "a form",
    "input": "a form's field", "select": "a form's field", "textarea": "a form's field",
    "button": "a button", "svg": "a drawing", "video": "a video", "audio": "a sound",
    "noscript": "a part for readers without scripts", "template": "a template",
    "dialog": "a dialog", "amp-ad": "an advertisement", "amp-consent": "a cookie notice",
    "amp-sidebar": "navigation", "amp-social-share": "a share button", "amp-iframe": "a frame",
    "amp-video": "a video", "amp-youtube": "a video", "amp-user-notification": "a notice",
    "amp-analytics": "a script",
}  # fmt: skip
"""How the report names an element that is left out."""

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "details",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "footer",
        "form",
        "header",
        "hgroup",
        "html",
        "legend",
        "main",
        "p",
        "pre",
        "section",
        "summary",
        "td",
        "th",
        "tr",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "li",
        "amp-layout",
        "amp-accordion",
        "amp-list",
        "amp-fit-text",
        "amp-carousel",
    ]
)
"""Elements that stand in lines of their own."""

PARTING = (
    BLOCKS
    | frozenset(HEADINGS)
    | frozenset(["ul", "ol", "menu", "table", "blockquote", "figure", "hr"])
)
"""Elements that end the paragraph before them."""

IMAGES = frozenset(["img", "amp-img", "amp-anim"])
BOLD = frozenset(["b", "strong"])
ITALIC = frozenset(["i", "em", "cite", "dfn", "var"])


def is_block(tag: str) -> bool:
    """Say whether an element stands in lines of its own; a component of a page does."""
    return tag in BLOCKS or ("-" in tag and tag not in IMAGES)
