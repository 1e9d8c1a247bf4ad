"""The wire that this process serves: what every view of the wire's own pages works on."""

from django.conf import settings

from dateline.wire.errors import ConfigurationError
from dateline.wire.opening import Wire


def served_wire() -> Wire:
    """Return the wire that is served; raises `ConfigurationError` where none is."""
    wire: Wire | None = settings.DATELINE_WIRE
    if wire is None:
        raise ConfigurationError("No wire is served by this process: run `dateline serve`.")
    return wire
