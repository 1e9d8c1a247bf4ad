"""A first cheap look at how a text begins, before an expression is tried that seldom matches."""


def may_begin(text: str, beginnings: frozenset[str]) -> bool:
    """Say whether a text may begin with one of words of which the first two letters are given.

    Of what begins with a sign or in another script nothing is said, so it may.
    """
    first = text[:2].lower()
    return first in beginnings or not (first.isascii() and first[:1].isalnum())
