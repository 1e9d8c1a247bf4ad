"""A report being written on one copy: readers add to it, and at its end it is a verdict."""

from dateline.verify.verdict import NOT_PROVEN, Check, Difference, Later, Verdict, Word

MAX_EXCERPT = 160


class Report:
    """Collects checks, differences and sentences; the worst of them makes the verdict.

    What can't be judged at all (`unknown`) comes before what is wrong, and that before what
    became of the release since: a forged copy of a withdrawn release is ``altered``.
    """

    def __init__(self) -> None:
        self.release: int | None = None
        self.version: int | None = None
        self.as_of: str | None = None
        self.later: Later = "unknown"
        self.fate: Word = "authentic"
        self._unknown = False
        self._checks: list[Check] = []
        self._differences: list[Difference] = []
        self._sentences: list[str] = []

    @property
    def sound(self) -> bool:
        """Whether nothing wrong or unknown has been found so far."""
        return not self._unknown and not self._differences and all(c.ok for c in self._checks)

    def check(self, name: str, detail: str, *, ok: bool = True) -> None:
        """Note one check; a failed one makes the copy ``altered``."""
        self._checks.append(Check(name, ok, detail))

    def differ(self, seen: str, signed: str) -> None:
        """Note a difference; the copy is ``altered``."""
        self._differences.append(Difference(_excerpt(seen), _excerpt(signed)))

    def say(self, sentence: str) -> None:
        """Add a sentence to the explanation, once."""
        if sentence not in self._sentences:
            self._sentences.append(sentence)

    def give_up(self, name: str, sentence: str) -> None:
        """Note why nothing can be said of the copy; the verdict is ``unknown``."""
        self._unknown = True
        self.check(name, sentence, ok=False)
        self.say(sentence)

    def adopt(self, verdict: Verdict) -> None:
        """Take over the checks of a verdict on something that this copy rests on."""
        self._checks += verdict.checks
        self._differences += verdict.altered
        self.as_of = verdict.as_of

    def verdict(self) -> Verdict:
        """Return the verdict that all this amounts to."""
        word: Word = self.fate if self.sound else "altered"
        if self._unknown:
            word = "unknown"
        return Verdict(
            verdict=word,
            release=self.release,
            version=self.version,
            as_of=self.as_of,
            later=self.later,
            altered=tuple(self._differences),
            checks=tuple(self._checks),
            explanation=(*self._sentences, NOT_PROVEN),
        )


def _excerpt(text: str) -> str:
    """Cut a long excerpt; what is invisible in it is written out."""
    shown = "".join(
        c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text[:MAX_EXCERPT]
    )
    return shown + ("…" if len(text) > MAX_EXCERPT else "")
