"""Which files of a folder or an archive may hold a release, told by their paths."""

_NO_RELEASE = (
    *(".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".svg", ".ico", ".bmp", ".heic"),
    *(".css", ".js", ".woff", ".woff2", ".ttf", ".mp3", ".mp4", ".mov", ".wav", ".csv", ".xlsx"),
)
_LEFT_BEHIND = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


def is_wanted(name: str) -> bool:
    """Say whether a path is of a file that somebody put there: none hidden or left by a program."""
    parts = name.lower().split("/")
    return not any(part.startswith(".") or part in _LEFT_BEHIND for part in parts)


def may_hold_release(name: str) -> bool:
    """Say whether a file among others may hold a release: none that is hidden, no media."""
    return is_wanted(name) and not name.lower().endswith(_NO_RELEASE)
