"""What can go wrong with a witness's own folder."""


class WitnessError(Exception):
    """A witness's folder isn't there, isn't one, or holds something already; one sentence."""
