"""A source's logo as its page at the desk shows it: the one it has, and one that is held."""

from typing import NamedTuple

from dateline.wire.accounts.queries import Actor
from dateline.wire.sources.models import Logo, Source
from dateline.wire.sources.permits import may_keep_logo
from dateline.wire.sources.queries import resembled


class LogoShown(NamedTuple):
    """The logo, the held one, and whose logos that looks like, for those who may see them."""

    current: Logo | None
    held: Logo | None
    resembles: tuple[Logo, ...]
    keeps: bool


def show_logo(actor: Actor, source: Source) -> LogoShown:
    """Return what the page shows; another source's logo is for the desk and operators alone."""
    rows = {row.held: row for row in source.logos.all()}
    held = rows.get(True)
    sees_others = actor.at_desk or actor.holds("operator")
    alike = resembled(source, bytes(held.picture)) if held and sees_others else ()
    return LogoShown(rows.get(False), held, alike, may_keep_logo(actor, source))
