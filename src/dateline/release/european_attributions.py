"""Who is said to speak beside quoted words, in German, French and Spanish.

A clause after the words begins with a verb in all three ("sagt Ada Field", "a déclaré Ada Field",
"ha señalado la presidenta, Ada Field"); what leads to them is a sentence whose subject speaks.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dateline.release.european_persons import Person, Persons
from dateline.release.patterns import late

_BOUNDARY = late(r"[.!?…](?:[\"”»’)]{0,2}\s+(?=[\"„“«»¿¡(]?\s?[^\W\d_a-zß-öø-ÿ]))|\n")
_NO_END = late(
    r"(?:(?<!\w)(?:[A-Za-zÀ-ÿ]|Dr|Dra|Dre|Pr|Prof|Ing|Mag|Dipl|Nr|St|Sr|Sra|Srta|Lic|Mtr[oa]|Arq|Dña|Mme|Mlle|bzw"
    r"|ca|vgl|Abs|Art|Str|Bd|Hr|Fr|usw|inkl|etc|Univ|Priv|DDr|MMag|EE|UU|med|phil|rer|nat|jur|habil|h\.\s?c|theol|oec)|(?<!\d)\d{1,2})$"
)
_DASHED = late(r"[,;.]?\s*(?:[–—―~]|-{1,2}(?=\s|[A-Z]))\s*(?=\S)")
_FIRST_WORD = late(r"[^\W\d_]+(?=[’']?)")
_INCISE = late(r"[,!?…]\s(?=[a-zà-ÿ])")
_VERDICT = late(
    r"(?:so|das (?:ist|war)|laute(?:t|te)|war) (?:auch )?(?:die|der|das) [A-ZÄÖÜ]\w{3,30} (?:von"
    r"|vom|des|der) "
)
"""German: "so die Einschätzung von Ada Field"."""
_WITH_THESE_WORDS = late(
    r"(?:mit (?:diesen|den) Worten|con estas palabras,?|c[’']est (?:en ces termes|par ces mots"
    r"|avec ces"
    r" mots) que?|par ces mots,?)\s+(?=\S)"
)
_CLAUSE = 320
_WINDOW = 500
_FEWEST = 5
_SURE_WORDS = 4
_FEWEST_SAID = 2
_MOST_BETWEEN = 9


class Told(NamedTuple):
    """Who is named: a full name as the release has it, or ``""`` where a pronoun or a role is."""

    who: str
    role: str | None
    named: str | None = None
    """The noun that describes a speaker who isn't named ("la ministre")."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text in order; titles and ordinals end none."""
    found: list[str] = []
    start = 0
    for end in _BOUNDARY.finditer(text):
        if text[end.start()] == "." and _NO_END.search(text, start, end.start()):
            continue
        found.append(text[start : end.end()])
        start = end.end()
    return [*found, text[start:]]


class Clauses:
    """Reads the clauses beside quoted words of one release."""

    def __init__(self, persons: Persons) -> None:
        self._persons = persons
        self._tongue = persons.tongue

    def after(self, words: str, trail: str) -> Told | None:
        """Read who spoke from what follows quoted words, up to the next ones."""
        clause = sentences(trail[:_WINDOW])[0].lstrip(" \u00a0")
        dashed = _DASHED.match(clause)
        bare = clause[dashed.end() :] if dashed is not None else clause.lstrip(".,; \u00a0")
        if not bare.strip(" .,"):
            return None
        apart = clause[:1] in ",;" or dashed is not None or words[-1:] in tuple(",.!?…")
        source = self._tongue.source.match(bare) or _VERDICT.match(bare)
        if source is not None:
            told = self._first(bare[source.end() :])
            if told is not None or not bare.startswith(("so ", "das ", "laute", "war ")):
                return told
        framed = _WITH_THESE_WORDS.match(bare)
        bare = bare[framed.end() :] if framed is not None else bare
        if dashed is not None and bare[:1].isupper():
            return self._signature(bare)
        return self._verb_first(bare, apart=apart, longer=len(words.split()) >= _FEWEST)

    def _verb_first(self, bare: str, *, apart: bool, longer: bool) -> Told | None:
        """Read "sagt Ada Field", "ha explicado la ministra", "so Field"."""
        so = bare.startswith("so ") and self._tongue.capitals
        if bare[:1].isupper() and not bare.startswith("So "):
            return None
        first = _FIRST_WORD.match(bare)
        if first is None or (first[0] in self._tongue.stops and not so):
            return None
        verb = self._tongue.opens.match(bare)
        known = self._tongue.says.match(bare) or so
        if verb is None and not so:
            return None
        if not (apart or (known and longer)):
            return None
        end = 3 if so or verb is None else verb.end()
        rest = bare[end : end + _CLAUSE]
        pronoun = self._tongue.pronoun.match(rest.lstrip(" -"))
        if pronoun is not None:
            return Told("", None)
        told = self._first(rest)
        if told is not None:
            return told
        free = self._tongue.subjectless
        if free is not None and free.match(bare):
            return Told("", None)
        return None

    def _first(self, text: str) -> Told | None:
        """Read the first person a text names who isn't governed by a preposition."""
        text = text.replace("\u00a0", " ")
        for person in self._persons.named(text):
            between = text[: person.start].split()
            if len(between) > _MOST_BETWEEN:
                break
            if self._governed(text, person):
                continue
            told = self._known(person, near=len(between) < 3)
            if told is not None:
                return told
        return self._described(text)

    def _governed(self, text: str, person: Person) -> bool:
        before = text[: person.start].rstrip(" ,")
        word = before.rsplit(None, 1)[-1].lower() if before else ""
        if person.role is None and self._article_before(text, person.at):
            before = before.rsplit(None, 1)[0] if " " in before else ""
            word = before.rsplit(None, 1)[-1].lower() if before else ""
        return word in self._tongue.before

    def _article_before(self, text: str, at: int) -> bool:
        word = text[:at].rsplit(None, 1)[-1:]
        return bool(word) and word[0].lower() in self._tongue.articles

    def _known(self, person: Person, *, near: bool) -> Told | None:
        """Return a person in full: named so here, or by a surname that the release gives in"
        " full."""
        name = person.name
        if " " not in name:
            full = self._persons.full_name(name, speaks=near)
            if full is not None:
                return Told(full, person.role or self._persons.role(full))
            return Told(name, person.role) if person.sure and person.role and near else None
        if person.sure or near or self._persons.role(name):
            return Told(name, person.role or self._persons.role(name))
        return None

    def _described(self, text: str) -> Told | None:
        """Read a speaker by role alone: "die Bäckermeisterin", "la ministre"."""
        parts = text.lstrip(" ,").split(" ", 4)
        if len(parts) < 2 or parts[0].lower() not in self._tongue.articles:
            return None
        for part in parts[1:4]:
            word = part.strip(".,:;!?»”“")
            if self._persons.offices.is_one(word):
                return Told("", None, word)
            if word.lower() in self._tongue.before:
                return None
        return None

    def _signature(self, bare: str) -> Told | None:
        """Read "Ada Field, présidente" behind a dash or in the line below."""
        person = next(self._persons.named(bare), None)
        if person is None or " " not in person.name or person.start > 0:
            return None
        return Told(person.name, person.role or self._persons.role(person.name))

    def signed(self, line: str) -> Told | None:
        """Read a line that is nothing but a name, with a role or none."""
        line = line.strip().lstrip("—–-― ")
        if len(line) > 2 * _CLAUSE // 4 or line[-1:] in ".:;!?":
            return None
        person = next(self._persons.named(line), None)
        if person is None or " " not in person.name or line[: person.start].strip():
            return None
        rest = line[person.end :].strip(" ,()")
        told = (
            self._signature(line)
            if person.sure and (not rest or line[person.end] in ",(")
            else None
        )
        return told and told._replace(role=told.role or rest or None)

    def is_said(self, words: str, after: str) -> bool:
        """Say whether a few words, whose comma stands outside the marks, are at once said."""
        few = len(words.split()) > _FEWEST_SAID
        return few and after[:1] == "," and self.after(words, after) is not None

    def within(self, words: str) -> Told | None:
        """Read the clause in the midst of quoted words: "…, déplore Ada Field, sa présidente."
        " …"."""
        if self._tongue.capitals:
            return None
        for incise in _INCISE.finditer(words):
            clause = words[incise.end() : incise.end() + _CLAUSE]
            verb = self._tongue.says.match(clause) or (
                self._tongue.subjectless
                and not self._tongue.articles.isdisjoint({"les"})
                and self._tongue.opens.match(clause)
            )
            if not verb:
                continue
            rest = clause[verb.end() :]
            if self._tongue.pronoun.match(rest.lstrip(" -")) and rest[:1] in " -":
                return Told("", None)
            first = sentences(rest)[0]
            person = next(self._persons.named(first), None)
            near = person is not None and len(first[: person.start].split()) < 3
            if person is None or not near or self._governed(first, person):
                continue
            if person.sure or self._persons.full_name(person.name):
                return self._known(person, near=True)
        return None

    def lead(self, lead: str, words: str) -> Told | None:
        """Read who speaks from the sentence that leads up to quoted words."""
        sentence = sentences(lead[-_WINDOW:])[-1].strip(" \u00a0")
        announced = sentence[-1:] in (":", "：")
        bare = sentence.rstrip(":： -–—")
        if not bare:
            return None
        low = bare.lstrip(",; ")
        if low[:1].islower() and self._tongue.opens.match(low):
            told = self._verb_first(low, apart=True, longer=True)
            if told is not None:
                return told
        if not announced and not self._may_lead(bare, words):
            return None
        source = self._tongue.source.search(bare)
        if source is not None:
            told = self._first(bare[source.end() :])
            if told is not None:
                return told
        told = self.subject(bare, said=not announced)
        if told is None and self._tongue.null_subject and self._subjectless(bare):
            return Told("", None)
        return told

    def _subjectless(self, bare: str) -> bool:
        """Say whether a sentence's verb of saying has its subject in itself ("añadió que")."""
        verb = self._tongue.says.search(bare)
        if verb is None:
            return False
        before = bare[: verb.start()].rstrip()
        return not before or before[-1:] == "," or before.split()[-1].lower() in self._tongue.stops

    def _may_lead(self, bare: str, words: str) -> bool:
        """Say whether a sentence goes on in quoted words that somebody says in it."""
        titled = words[:1].isupper() and self._tongue.works.search(bare) is not None
        if len(words.split()) < _SURE_WORDS or titled:
            return False
        if self._tongue.source.search(bare) is not None:
            return True
        return bare[-1:] not in ".!?" and self._tongue.says.search(bare) is not None

    def subject(self, sentence: str, *, said: bool = False, loose: bool = False) -> Told | None:
        """Read whom a sentence is about: the first person in it whom nothing governs.

        ``loose``: a person must be in it, so that a name may be any two words it begins with.
        """
        sentence = sentence.strip()
        if self._tongue.pronoun_opens.match(sentence):
            return Told("", None)
        for person in self._persons.named(sentence):
            if self._governed(sentence, person):
                continue
            begins = self._begins(sentence, person, said=said) or (
                loose and not sentence[: person.start].strip() and " " in person.name
            )
            told = self._known(person, near=begins)
            if told is not None:
                return told
        return self._office_alone(sentence)

    def _office_alone(self, sentence: str) -> Told | None:
        """Read a subject by its office: "Finalmente, la mandataria expresó", "Die Ministerin"
        " sagte"."""
        for office in self._persons.offices.within(sentence):
            before = sentence[: office.start].split()
            while (
                before
                and before[-1][0].islower()
                and before[-1].lower() not in self._tongue.articles
            ):
                if before[-1].lower() in self._tongue.before or self._tongue.says.fullmatch(
                    before[-1]
                ):
                    return None
                before.pop()
            if not before or before[-1].lower() not in self._tongue.articles:
                return None
            governed = len(before) > 1 and before[-2].strip(",").lower() in self._tongue.before
            return None if governed else Told("", None, office.word)
        return None

    def _begins(self, sentence: str, person: Person, *, said: bool) -> bool:
        """Say whether a name that nothing tells to be a person's is the subject of a sentence."""
        before = sentence[: person.start].split()
        if before:
            return bool(self._tongue.says.fullmatch(before[-1])) or (
                " " in person.name and len(before) > 1 and before[-2] in ("hat", "ha", "a")
            )
        if person.end == len(sentence):
            return True
        if " " not in person.name:
            return False
        if not self._tongue.capitals or self._persons.is_told_of(person.name):
            return said or self._persons.is_told_of(person.name) or not self._tongue.capitals
        first = person.name.split(" ", 1)[0]
        return first[-2:] not in ("er", "es", "en", "em") and first[-1] != "e"

    def only_person(self, text: str) -> str | None:
        """Return the one person that some words name in full, whatever is told of them."""
        found = {
            person.name
            for person in self._persons.named(text)
            if " " in person.name and (person.sure or self._persons.role(person.name))
        }
        return found.pop() if len(found) == 1 else None

    def about(self, text: str) -> Iterator[Told]:
        """Yield whom the sentences of a text are about, the last first; whom surely before all."""
        parts = [part for part in reversed(sentences(text)) if part.strip()]
        for loose in (False, True):
            for sentence in parts:
                told = self.subject(sentence, loose=loose)
                if told is not None and told.who:
                    yield told
