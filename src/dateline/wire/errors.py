"""What can go wrong while a wire is run. Each text is one sentence: what is wrong, what to do."""


class WireError(Exception):
    """Root of the family."""


class ConfigurationError(WireError):
    """The wire's folder, ``dateline.toml`` or key isn't there or isn't right."""


class RefusedError(WireError):
    """An action isn't allowed as asked: findings unanswered, a second editor missing, and so on."""


class NotYoursError(WireError):
    """Somebody asked for an act or a text that their roles don't open."""


class NotFoundError(WireError):
    """A release, source or key that was named doesn't exist."""


class ClockError(WireError):
    """The clock says a time well before the record's last entry; nothing is recorded."""


class ContradictionError(WireError):
    """Database, checkpoint and edition disagree about the record; nothing is signed."""
