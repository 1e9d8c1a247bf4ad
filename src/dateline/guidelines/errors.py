"""What can go wrong with a rule set."""


class GuidelinesError(Exception):
    """Root of the family; its text is one sentence."""


class UnknownRuleSetError(GuidelinesError):
    """No rule set of that id comes with this version of Dateline."""
