"""What can go wrong with a rule set."""


class GuidelinesError(Exception):
    """Root of the family; its text is one sentence."""


class UnknownRuleSetError(GuidelinesError):
    """No rule set of that id comes with this version of Dateline."""


class DraftError(GuidelinesError):
    """A rule set that somebody drafted can't be used; its text says what to mend."""
