"""Rule sets: read from package data, handed out as frozen values and as canonical bytes."""

import functools
import tomllib
from collections.abc import Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec

from dateline.guidelines.errors import UnknownRuleSetError
from dateline.guidelines.finding import Severity
from dateline.release.canonical import canonical_bytes
from dateline.release.model import Value

LATEST = "DG-2026.1"

Kind = Literal["M", "A", "M/A", "H"]
Parameter = int | str | tuple[str, ...]


class Rule(Value, frozen=True, omit_defaults=True):
    """A numbered rule.

    ``kind``: M the machine decides, A the machine points and an editor decides, H an editor
    decides. ``check`` names the function that applies it, ``None`` where an editor does;
    ``exception`` says in words where its severity is another. ``filing`` marks a rule that needs
    to know the filing. ``private`` marks one whose public finding quotes nothing. ``why`` says
    why it matters to a reader; ``messages`` are what its findings say, by key; ``good`` and
    ``bad`` are examples.
    """

    id: str
    title: str
    text: str
    kind: Kind
    severity: Severity
    exception: str | None = None
    check: str | None = None
    parameters: dict[str, Parameter] = msgspec.field(default_factory=dict)
    refs: tuple[str, ...] = ()
    filing: bool = False
    private: bool = False
    why: str = ""
    messages: dict[str, str] = msgspec.field(default_factory=dict)
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()

    def number(self, name: str) -> int:
        """Return a parameter that is a whole number."""
        value = self.parameters[name]
        if not isinstance(value, int):
            raise TypeError(f"Parameter {name} of {self.id} isn't a whole number.")
        return value

    def message(self, key: str, values: Mapping[str, str | int], language: str) -> str:
        """Return one of the rule's messages with values in it, numbers as the language has them."""
        text = self.messages[key]
        if "{" not in text and "}" not in text:
            return text
        shown = {name: shown_value(value, language) for name, value in values.items()}
        return text.format_map(shown)

    def words(self, name: str) -> tuple[str, ...]:
        """Return a parameter that is a list of words."""
        value = self.parameters[name]
        if not isinstance(value, tuple):
            raise TypeError(f"Parameter {name} of {self.id} isn't a list of words.")
        return value


class RuleSet(Value, frozen=True):
    """A numbered, versioned set of rules; ``adopted`` is an ISO date."""

    id: str
    title: str
    adopted: str
    language: str
    introduction: str
    rules: tuple[Rule, ...]

    def rule(self, rule_id: str) -> Rule:
        """Return the rule of that id; `KeyError` where the set has none."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)


class _Wording(Value, frozen=True):
    """A rule's words in another language; what the record binds is the rule set's own."""

    id: str
    title: str
    text: str
    why: str
    messages: dict[str, str]
    good: tuple[str, ...]
    bad: tuple[str, ...]
    exception: str | None = None


class _Translation(Value, frozen=True):
    title: str
    language: str
    introduction: str
    rules: tuple[_Wording, ...]


@functools.cache
def load(ruleset_id: str = LATEST, language: str | None = None) -> RuleSet:
    """Return the rule set of that id; `UnknownRuleSetError` where there is none.

    With a ``language`` of `languages` its words are that translation's, rules and severities the
    same.
    """
    data = set_file(f"{ruleset_id}.toml")
    if data is None:
        raise UnknownRuleSetError(f"There is no rule set {ruleset_id!r}; the latest is {LATEST}.")
    rules = msgspec.convert(tomllib.loads(data), RuleSet)
    if language is None or language == rules.language:
        return rules
    translated = set_file(f"{ruleset_id}.{language}.toml")
    if translated is None:
        raise UnknownRuleSetError(f"The rule set {ruleset_id} has no words in {language!r}.")
    return _worded(rules, msgspec.convert(tomllib.loads(translated), _Translation))


def translated(rules: RuleSet, language: str | None) -> RuleSet:
    """Return a set with the words of a language wherever a rule's own are those of a packed set.

    A rule that a wire worded itself keeps its words.
    """
    if language is None or language == rules.language or language not in languages():
        return rules
    if rules == load(rules.id if set_file(f"{rules.id}.toml") else LATEST):
        return load(rules.id, language)
    own = {rule.id: _words_of(rule) for rule in load(LATEST).rules}
    known = {rule.id: _words_of(rule) for rule in load(LATEST, language).rules}
    return msgspec.structs.replace(
        rules,
        language=language,
        rules=tuple(
            msgspec.structs.replace(rule, **msgspec.structs.asdict(known[rule.id]))
            if own.get(rule.id) == _words_of(rule)
            else rule
            for rule in rules.rules
        ),
    )


def wordings(rules: RuleSet) -> tuple[str, ...]:
    """Return the languages in which every rule of a set has words, its own first."""
    own = {rule.id: _words_of(rule) for rule in load(LATEST).rules}
    if all(own.get(rule.id) == _words_of(rule) for rule in rules.rules):
        return languages()
    return (rules.language,)


def _words_of(rule: Rule) -> _Wording:
    return _Wording(**{name: getattr(rule, name) for name in _Wording.__struct_fields__})


def languages(ruleset_id: str = LATEST) -> tuple[str, ...]:
    """Return the languages that a rule set is worded in, its own first."""
    own = load(ruleset_id).language
    names = [file.name for file in _folder().iterdir()]
    start, end = f"{ruleset_id}.", ".toml"
    found = (name.removeprefix(start) for name in names if name.startswith(start))
    others = {name.removesuffix(end) for name in found if name.endswith(end)} - {"toml", own}
    return (own, *sorted(others))


def _worded(rules: RuleSet, translation: _Translation) -> RuleSet:
    wordings = {wording.id: wording for wording in translation.rules}
    return msgspec.structs.replace(
        rules,
        title=translation.title,
        language=translation.language,
        introduction=translation.introduction,
        rules=tuple(
            msgspec.structs.replace(rule, **msgspec.structs.asdict(wordings[rule.id]))
            for rule in rules.rules
        ),
    )


def _folder() -> Traversable:
    return resources.files("dateline.guidelines") / "sets"


def set_file(name: str) -> str | None:
    """Return the text of a file that lies with the rule sets; ``None`` where there is none."""
    return next(
        (file.read_text(encoding="utf-8") for file in _folder().iterdir() if file.name == name),
        None,
    )


_PERSIAN = str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬")


def shown_value(value: str | int, language: str) -> str:
    """Return words as they are, a whole number as a language writes it."""
    if isinstance(value, str):
        return value
    return f"{value:,}".translate(_PERSIAN) if language == "fa" else f"{value:,}"


@functools.cache
def ruleset_bytes(ruleset_id: str = LATEST) -> bytes:
    """Return the RFC 8785 bytes of a rule set, of which the record holds the digest."""
    return canonical_bytes(load(ruleset_id))
