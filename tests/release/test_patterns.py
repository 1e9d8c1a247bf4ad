"""Patterns are compiled when they are first tried, and each can be."""

import gc
import re
import subprocess
import sys

import dateline.guidelines.engine
import dateline.release.reading  # noqa: F401  (with the engine, all patterns there are)
from dateline.release.patterns import LatePattern, Ready, is_of, late

COUNTS_COMPILED = """
import re, sys
compile_now, ours = re.compile, []
def counting(pattern, flags=0):
    if sys._getframe(1).f_globals["__name__"].startswith("dateline."):
        ours.append(pattern)
    return compile_now(pattern, flags)
re.compile = counting
import dateline.guidelines.engine, dateline.release.reading
sys.stdout.write(str(len(ours)))
"""


def is_compiled(pattern: object) -> bool:
    """Say whether a late pattern has what it gets when it is compiled, without asking it."""
    try:
        object.__getattribute__(pattern, "search")
    except AttributeError:
        return False
    return True


def test_a_pattern_does_what_one_of_res_does() -> None:
    pattern = late(r"(?P<who>[A-Z]\w+) said", re.IGNORECASE)
    assert pattern.pattern == r"(?P<who>[A-Z]\w+) said"
    found = pattern.search("Then ana SAID so.")
    assert found is not None
    assert (found["who"], found.re.pattern) == ("ana", pattern.pattern)
    assert pattern.flags & re.IGNORECASE
    assert pattern.groupindex == {"who": 1}
    assert pattern.sub("-", "Bo said. Cy said.") == "-. -."


def test_a_match_is_told_by_the_pattern_that_found_it() -> None:
    quay, crane = late("quay"), late("crane")
    found = quay.search("the quay")
    assert found is not None
    assert is_of(found, quay)
    assert not is_of(found, crane)


def test_what_no_pattern_has_is_refused() -> None:
    assert not hasattr(late("a"), "serach")


def test_each_pattern_of_readers_and_checks_compiles() -> None:
    # by type: Django's lazy objects, asked for their class, want settings
    sources = [each for each in gc.get_objects() if type(each) is LatePattern]
    assert len(sources) > 1_000
    for each in sources:
        re.compile(each.pattern, each.given)


def test_what_is_done_a_tenth_time_has_all_but_long_patterns_ready() -> None:
    pattern, long, ready = late("of a tenth time"), late("of a tenth time" * 200), Ready()
    for _ in range(9):
        ready.once_more()
    assert not is_compiled(pattern)
    ready.once_more()
    assert is_compiled(pattern)
    assert not is_compiled(long)


def test_nearly_nothing_is_compiled_before_a_text_is_read() -> None:
    command = [sys.executable, "-c", COUNTS_COMPILED]
    counted = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    assert int(counted.stdout) < 60
