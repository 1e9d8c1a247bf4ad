"""What things are called where only their short name is known, and the verifier's files."""

SCRIPT_NAME = "verify.js"
STYLE_NAME = "verify.css"


def category_name(slug: str) -> str:
    """Return how a category is called where only its slug is known.

    >>> category_name("press-freedom")
    'Press freedom'
    """
    name = slug.replace("-", " ").strip()
    return name[:1].upper() + name[1:]
