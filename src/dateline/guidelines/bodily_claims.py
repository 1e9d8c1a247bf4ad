"""Claims on bodies (DG-33): what is said to help, to harm, to be safe, in whatever words.

Each is composed of slots: a remedy and an ailment, a benefit and a part of the body, an accident
and that it can't be, people and what they are spared.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.guidelines.bodily_words import (
    ACCIDENTS,
    AILING,
    AILMENTS,
    BENEFITS,
    BENEFITS_BARE,
    BODILY,
    BODY_PARTS,
    BODY_WORK,
    BODY_WORK_BARE,
    DAMAGES,
    DETECTS,
    FUNCTIONS,
    GERMS,
    HARMS,
    MENDING,
    ORGANS,
    REMEDIES,
    REMEDIES_BARE,
    VANISHING,
)
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import Placed, nearest, words_after, words_before
from dateline.release.patterns import late

Span = tuple[int, int]

_BEFALLEN = AILMENTS | GERMS | ACCIDENTS
_BODY = FUNCTIONS | ORGANS
_REACH = 5
_DOING = REMEDIES | REMEDIES_BARE
_GOOD = BENEFITS | BENEFITS_BARE
_ON_ORGANS = _GOOD | _DOING | BODY_WORK | BODY_WORK_BARE
_BARE = BENEFITS_BARE | REMEDIES_BARE | BODY_WORK_BARE
_NOT_BARE_AFTER = lexicon(
    "a an the this our your their its his her my to of in for and or by no any each every from"
    " with on at new more other"
)
_OTHERWISE_NOUNS = lexicon(
    "lower double triple cut stop end fix shield delay drive fight beat stem dull numb support"
    " boost"
    " lift increase raise balance aid tone speed transform remedy chase halt block calm still"
    " clean clear thin open steady slow warm firm"
    " purge wipe remove"
)
_MODAL = lexicon(
    "can will may might could would shall help helps does do they we you also even really that"
    " which always safely effectively quickly reliably significantly naturally instantly"
)
_SURE = lexicon("proven shown known sure certain able bound guaranteed said helps help")
_OTHER_HEAD = lexicon(
    "care system systems insurance plan plans services service department center centers centre"
    " centres policy ministry board equity coverage workers professionals sector industry research"
    " programs programmes program records data facilities agencies agency officials crisis"
    " challenges needs organization organizations authority authorities office clinic clinics"
    " education access savings benefits technology tech company companies providers provider"
    " practitioners foundation association awareness screening screenings prevention funding bill"
    " act rights emergency plans disparities information outcomes policies standards management"
    " control controls relief response patients patient survivors prevention research treatment"
    " treatments specialists fund surveillance test tests testing detection diagnosis scenarios"
    " solutions products product campaign campaigns journey market environment salons salon"
)
_NOT_CLINICAL = lexicon("economic financial market fiscal mental political water air legal")


def bodily_claims(case: Case, present: frozenset[str]) -> Iterator[Span]:
    """Yield the spans of claims on health and safety that no single phrase gives away."""
    for words, judge in _SLOTS:
        for at in case.places(words & present):
            span = judge(case, at) if case.narrates(at) else None
            if span is not None:
                yield span


def speaks_of_bodies(case: Case, at: int, words: frozenset[str] = BODILY) -> bool:
    """Say whether the sentence at a place is about bodies at all: has one of these words."""
    first, last = case.sentence_at(at)
    sentence = case.lowered[first:last]
    for mark in _MARKS:
        sentence = sentence.replace(mark, " ")
    return not words.isdisjoint(sentence.split())


_MARKS = '.,;:()“”"'
_OF_BODIES = BODILY - lexicon("users customers residents children women men people data")


def is_told_of_bodies(case: Case, span: tuple[int, int]) -> bool:
    """Say whether what a sentence tells at a span is told of bodies and not only of people."""
    return speaks_of_bodies(case, span[0], _OF_BODIES)


_EVERYDAY = lexicon(
    "stress burnout exhaustion fatigue anxiety pain pains panic ache aches customers eye eyes nail"
    " nails neck pressure tension pulse sugar disc discs vein veins limb shoulder shoulders"
    " ear ears"
    " attention residents users children women men people harm hearing injury injuries"
    " complication complications wrist gum"
)


_UNCOMMON = BODILY - _EVERYDAY
_ACHING = lexicon(
    "joint joints back knee neck muscle tooth stomach chest period nerve hip shoulder foot leg"
    " chronic abdominal menstrual arthritic rheumatic cancer heel elbow wrist ankle jaw breast"
    " labour"
    " labor birth gum ear hand thumb finger leg arm sciatic pelvic rib spinal lumbar phantom throat"
)


class _Clause(NamedTuple):
    """A word of a body or of what befalls it, with the words of its clause around it."""

    case: Case
    here: Placed
    before: list[Placed]
    after: list[Placed]

    def up_to_it(self, pattern: re.Pattern[str]) -> Span | None:
        """Return the span of a phrase that leads up to the word: *is good for* the heart."""
        at = self.here.start
        first, _ = self.case.sentence_at(at)
        found = pattern.search(self.case.lowered, max(first, at - 60), at)
        return (found.start(), _whole(self)) if found is not None else None

    def done(self, verbs: frozenset[str]) -> Placed | None:
        """Return what is said to be done to it, by a verb of a slot."""
        doing = nearest(self.before, verbs)
        if doing is None or not _is_said(self.case, doing) or not _reaches(self, doing):
            return None
        return doing


def _clause(case: Case, at: int) -> _Clause:
    first, last = case.sentence_at(at)
    here, *after = words_after(case.lowered, at, last, _REACH + 1)
    return _Clause(case, here, words_before(case.lowered, first, at, _REACH), after)


def _is_everyday(clause: _Clause) -> bool:
    """Say whether a word of every day stands where no other speaks of bodies: *the stress*."""
    if clause.here.word not in _EVERYDAY:
        return False
    if clause.before and clause.before[0].word in _ACHING:
        return False
    return not speaks_of_bodies(clause.case, clause.here.start, _UNCOMMON)


def _ailment(case: Case, at: int) -> Span | None:
    """Judge an ailment, a germ or an accident: cured, kept off, spared, brought, foretold."""
    clause = _clause(case, at)
    before = clause.before
    if clause.here.word not in _BEFALLEN or _is_of_other(clause):
        return None
    if before and before[0].word in _NOT_CLINICAL:
        return None
    doing = None if _is_everyday(clause) else clause.done(_DOING)
    if doing is not None:
        return doing.start, _whole(clause)
    if clause.here.word in ACCIDENTS:
        return None
    for pattern in (_AGAINST, _SPARED, _FORETOLD):
        span = clause.up_to_it(pattern)
        if span is not None:
            return span
    return _held_off(clause) or _brought_on(clause) or _vanished(clause)


def _held_off(clause: _Clause) -> Span | None:
    off = _HELD_OFF.match(clause.case.lowered, clause.here.end)
    holding = nearest(clause.before[:3], _HOLDING) if off is not None else None
    return (holding.start, off.end()) if off is not None and holding is not None else None


def _brought_on(clause: _Clause) -> Span | None:
    harming = nearest(clause.before, HARMS) if clause.here.word in AILMENTS else None
    if harming is None or not _brings(clause.case, harming, clause.here):
        return None
    return harming.start, clause.here.end


def _vanished(clause: _Clause) -> Span | None:
    past = _PAST.match(clause.case.lowered, clause.here.end)
    if past is not None and clause.here.word in AILMENTS:
        return clause.here.start, past.end()
    gone = nearest(clause.after[:4], VANISHING) if clause.here.word in AILMENTS else None
    return (clause.here.start, gone.end) if gone is not None else None


_PAST = late(
    r" (?:is|are|becomes?|will be|turns? into) (?:\w+ )?(?:a thing of the past|history|a memory"
    r"|unknown|forgotten|gone|out of the question)\b| belongs? to the past\b"
)
_HOLDING = lexicon(
    "keeps keep hold holds draws draw pulls pull washes wash sucks suck drives drive"
)
_HELD_OFF = late(
    r" (?:at bay|in check|at a distance|out\b|off\b|away\b|under control|from (?:coming|spreading)"
    r"|from (?:the|their|your|its|our|every) (?:door|house|home|body|classroom|ward|stable|herd"
    r"|lungs|throat|family|cot|bed))"
)
_SPARED = late(
    r"\b(?:nobody|no one|none|no [\w-]+|never|no longer|(?:do|does|will|can) not|don't|doesn't"
    r"|won't"
    r"|can't|cannot|rarely|hardly ever)(?: [\w'-]+){0,5}? (?:gets?|develops?|suffers?(?:"
    r" from)?|catch"
    r"|catches|haves?|has|feels?|contracts?|comes? down with)(?: [\w'-]+){0,2} $"
    r"|\b(?:is|are|stays?|remains?|be|becomes?|lives?|keeps?) (?:[\w']+ ){0,3}?free (?:of|from)"
    r"(?: \w+){0,2} $|\b(?:los(?:es?|ing)|sheds?|forgets?|shakes? off|says? goodbye to|bids?"
    r" farewell to) (?:their|his|her|your|the|its)(?: \w+)? $"
    r"|\b(?:wakes?|walks?|sleeps?|lives?|moves?|runs?|works?|eats?|breathes?|swims?|rides?|sits?"
    r"|kneels?|dances?|gives? birth|learns?|grows?(?: up| old)?|ages?|plays?|travels?|flies|fly"
    r"|sails?|reads?|speaks?|sings?|gets? (?:up|through)|lifts?)(?: \w+){0,3} without"
    r"(?: \w+){0,2} $"
)


_FORETOLD = late(
    rf"\b(?:{'|'.join(sorted(DETECTS))}) (?:every|any|all|each)(?: \w+)? $"
    r"|\b(?:twice|double|half|triple|(?:two|three|four|five|ten|\d+) times|a (?:higher|lower"
    r"|greater)"
    r"|(?:higher|lower|greater|less|more)) (?:the |as (?:likely|prone) to (?:get|develop"
    r"|suffer|have) )?"
    r"(?:risks?|danger|likelihood|chances?|odds|rates?|likely to (?:get|develop|suffer))"
    r" ?(?:of |for )?(?:\w+ ){0,3}$"
)


def _ailing(case: Case, at: int) -> Span | None:
    """Judge an ailment of two words: *a stiff neck*, *aching joints*."""
    clause = _clause(case, at)
    if not clause.after or clause.after[0].word not in BODY_PARTS:
        return None
    doing = clause.done(_ON_ORGANS)
    if doing is not None:
        return doing.start, clause.after[0].end
    against = clause.up_to_it(_AGAINST)
    return (against[0], clause.after[0].end) if against is not None else None


_BRINGS = late(
    r"(?:causes|triggers|provokes|worsens|aggravates|induces|breeds)\b|leads to\b|brings on\b"
    r"|gives (?:\w+ )?(?:children|people|you|men|women|them|workers|babies|residents|sailors"
    r"|pupils|tenants|dogs|cats|us|everybody|everyone|neighbours|pets) "
)
_MERELY = frozenset({"stress", "pain", "attack", "attacks", "panic", "cold", "lump", "disease"})


def _brings(case: Case, harming: Placed, here: Placed) -> bool:
    """Say whether a verb brings an ailment: *gives children asthma*, not *gives a cold answer*."""
    if case.lowered.startswith(" of", harming.end):
        return False  # *the causes of*
    return here.word not in _MERELY and bool(_BRINGS.match(case.lowered, harming.start))


def _is_said(case: Case, doing: Placed) -> bool:
    """Say whether a verb says that it is so: not *the fight*, not *to prevent*, not an order."""
    if doing.word not in _BARE:
        return True
    first, _ = case.sentence_at(doing.start)
    before = words_before(case.lowered, first, doing.start, 2)
    if not before or before[0].end != doing.start - 1:
        return False
    if before[0].word == "to" and len(before) > 1:
        return before[1].word in _SURE
    if doing.word in _OTHERWISE_NOUNS:
        return before[0].word in _MODAL or _has_object(case, doing, before[0])
    return before[0].word not in _NOT_BARE_AFTER


def _has_object(case: Case, doing: Placed, before: Placed) -> bool:
    """Say whether a word that may be a noun is a verb: *the drops stop a cough*."""
    if before.word in _NOT_BARE_AFTER or before.word == "and":
        return False
    return _DETERMINED.match(case.lowered, doing.end) is not None


_DETERMINED = late(r" (?:an?|the|every|any|all|their|his|her|your) ")


def _function(case: Case, at: int) -> Span | None:
    """Judge an organ or what a body does: strengthened, brought down, damaged, set going."""
    clause = _clause(case, at)
    here = clause.here
    if here.word not in _BODY or _is_of_other(clause):
        return None
    if not _is_blood(clause.before) and _is_everyday(clause):
        return None
    doing = clause.done(_ON_ORGANS if here.word in ORGANS else _GOOD)
    brought = doing is None or not doing.word.startswith("bring")
    if doing is not None and (brought or nearest(clause.after[:1], _BROUGHT) is not None):
        return doing.start, _whole(clause)
    harming = nearest(clause.before, DAMAGES)
    if harming is not None and _reaches(clause, harming):
        return harming.start, _whole(clause)
    mended = _MENDED.match(case.lowered, here.end) if here.word in ORGANS else None
    if mended is not None:
        return here.start, mended.end()
    return clause.up_to_it(_KIND_TO) or _set_going(clause)


def _set_going(clause: _Clause) -> Span | None:
    going = _GOING.match(clause.case.lowered, clause.here.end)
    setting = nearest(clause.before[:3], _SETTING) if going is not None else None
    return (setting.start, going.end()) if going is not None and setting is not None else None


_BROUGHT = lexicon("down back up under into")
_MENDED = late(
    rf" (?:pressure )?(?:{'|'.join(sorted(MENDING))})(?: \w+){{0,2}}? (?:sooner|faster|quicker"
    r"|quickly|again|better|by themselves|within|in (?:\w+ )?(?:seconds|minutes|hours|days|weeks)"
    r"|by (?:a|\d+|ten|five|half))\b"
)


def _is_blood(before: list[Placed]) -> bool:
    return bool(before) and before[0].word in {"blood", "arterial", "eye", "muscle", "back", "neck"}


_AGAINST = late(
    r"\b(?:brings? (?:down|relief)|bringing down|do(?:es)? away with|gets? rid of|getting rid of"
    r"|(?:puts?|means?|spells?|brings?|is) (?:an|the) end (?:to|of)"
    r"|(?:makes?|making) short work of|helps? (?:against|with)|works? (?:wonders )?(?:against|on"
    r"|for)|(?:acts?|is active|is effective|are effective|effective) against"
    r"|(?:is|are|be) (?:very |so )?good (?:for|against)|(?:a|the|only|natural|best|sure"
    r"|effective|simple|proven)"
    r" (?:cure|remedy|antidote|medicine|weapon|defen[cs]e|protection|relief) (?:for|against"
    r"|from|to)"
    r"|rids? [\w']+(?: \w+)? of"
    r"|(?:frees?|relieves|delivers|cures|heals) [\w']+(?: \w+)? (?:of|from)|takes? away|keeps?"
    r" (?:away|off"
    r"|out)|drives? (?:out|away)|clears? (?:up|away)|kills? off|relief from|immune (?:to|against)"
    r"|never (?:get|gets|catch|catches|suffer|suffers|have|has|develop|develops)|no longer"
    r" (?:get|gets"
    r"|suffer|suffers|have|has)|(?:screens?|puts?|holds?|wards?|fends?|staves?|shuts?|beats?"
    r"|pushes|washes|rinses|flushes|sweats?|draws?|pulls?|stamps?) (?:out|off|back|away)"
    r"|(?:takes?|taking) the (?:sting|edge) (?:out of|off)|puts? (?:paid|a stop) to|calls? time on"
    r"|sees? off|gets? the better of)(?: [\w'-]+){0,3} $"
)
_KIND_TO = late(
    r"\b(?:(?:is|are) (?:very |so |really )?(?:good|bad|gentle|kind|wonderful|ideal) (?:for|on|to)"
    r"|works? wonders (?:for|on)|does wonders (?:for|to)|do wonders for|(?:balm|tonic|boon"
    r"|fuel) (?:for"
    r"|to))(?: (?:the|your|our|their|a|an|both|heart|gut|brain|skin|human|and|children's"
    r"|people's)){0,3} $"
)


_SETTING = lexicon("gets get sets set brings bring keeps keep puts put")
_GOING = late(
    r" (?:going|moving|working|flowing|running|level|stable|steady|constant|low|even|clear"
    r"|healthy|young|strong|supple|back|in shape|in order"
    r"|into balance|on the move|up to speed|fit)\b(?: again)?"
)
_BETWEEN = lexicon(
    "financial economic public mental fiscal organizational data soil for regarding with about"
    " around associated by on in at to stigma cost costs demand barriers spending price prices"
    " applications uncertainties production is are was were who which uncertainty access focus"
    " attention commitment investments investment interest understanding conversation need needs"
    " team teams community communities efforts beyond that knowing plant plants crop coral ocean"
    " forest ecosystem business relationship brand student how what into"
)
_SHIELDING = ("protect", "shield", "guard", "keep", "spare", "cleans", "purg")
_TAILS = lexicon(
    "health disease diseases attack attacks failure function quality pressure loss levels cells"
    " infections infection symptoms outcomes growth flow vessels vessel sugar clots numbers supply"
    " release rate texture tension pain count"
)


def _reaches(clause: _Clause, doing: Placed) -> bool:
    """Say whether a verb reaches its object: no other thing stands between that it is done to."""
    between = [word.word for word in clause.before if word.start > doing.start]
    if clause.case.lowered.startswith(",", doing.end):
        return False
    if "from" in between and not doing.word.startswith(_SHIELDING):
        return False
    return _BETWEEN.isdisjoint(between)


def _whole(clause: _Clause) -> int:
    """Return where an object ends: *heart* is *heart disease* where that is what stands there."""
    here, after = clause.here, clause.after
    tail = bool(after) and after[0].word in _TAILS and after[0].start == here.end + 1
    return after[0].end if tail else here.end


def _is_of_other(clause: _Clause) -> bool:
    """Say whether a word is another thing's: *health insurance*, *the headaches of moving*."""
    here, after = clause.here, clause.after
    if not after or after[0].start != here.end + 1:
        return False
    if here.word in _SYSTEMS and after[0].word in {"system", "systems"}:
        return False
    if after[0].word == "and" and len(after) > 2 and here.word == "health":
        return after[2].word in _OTHER_HEAD
    if len(after) > 1 and after[0].word in AILMENTS and after[1].word in _OTHER_HEAD:
        return True  # *lung cancer diagnosis*
    return after[0].word in _OTHER_HEAD or (after[0].word == "of" and here.word in _FIGURATIVE)


_SYSTEMS = frozenset({"immune", "nervous"})
_FIGURATIVE = lexicon("lifespan stress headache headaches heart hearts memory pain pains fever")


_SLOTS: tuple[tuple[frozenset[str], Callable[[Case, int], Span | None]], ...] = (
    (_BEFALLEN, _ailment),
    (_BODY, _function),
    (AILING, _ailing),
)
BODILY_WORDS = frozenset[str]().union(*(words for words, _ in _SLOTS))
