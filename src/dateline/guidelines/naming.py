"""Names of people and organisations in running text, by their capitals; no model, no list of names.

A name is two capitalised words or more, or one after a title, or one that the text shows to be a
name by itself: it stands in a longer name, has a capital amid its letters, is an acronym set
behind its long form, or stands amid sentences with a capital more than once and never without.
What opens a sentence, titles, months, days, headlines' capitals, places and things alone aren't
names. ``bench/naming.py`` measures it.
"""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from dateline.release.given_names import is_given_name
from dateline.release.names import ORGANIZATION
from dateline.release.patterns import late
from dateline.release.places import is_country

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_SHORT_TITLE = "Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon"
_LONG_TITLE = (
    "President|Minister|Chancellor|Mayor|Judge|Justice|General|Colonel|Captain|Sheikh|Ayatollah"
    "|Senator|Senators|Governor|Professor|Doctor|Sir|Lord|Lady|King|Queen|Prince|Princess|Pastor"
    "|Bishop|Councillor|Alderman|Officer|Sheriff|Sergeant|Detective|Inspector|Commissioner"
    "|Director|Chairman|Chairwoman|Secretary|Representative|Congressman|Congresswoman|Deputy"
    "|Ambassador|Congressmen|Imam|Rabbi|Father|Sister|Brother|Chief|Leader|Attorney"
)
_TITLE = rf"(?:{_SHORT_TITLE})\.?|{_LONG_TITLE}"
_FORM = r"(?:Inc|Corp|Ltd|Co|LLC|LLP|PLC|plc|GmbH|AG|SA|NL|NV|LP|L\.P|N\.A|S\.A)\b\.?"
_SHORTENED = rf"(?:{_SHORT_TITLE}|St|Jr|Sr|Inc|Corp|Ltd|Co)\.(?!\w)"
_TOKEN = (
    rf"(?:(?:[{_UP}]\.)+|{_SHORTENED}"
    rf"|(?:al|el|d|O)[-'][{_UP}][\w-]*|[{_UP}][\w&-]*(?:'[{_UP}][\w-]+)?(?:\.(?:com|org|net|io"
    rf"|ai))?)"
)
_LINK = r"(?:of the|of|for|&|de la|de los|de|da|dos|di|del|van der|van|von|bin|ibn|al|el|on) "
_FIRST_TOKEN = (  # the same, led by a letter, which is found faster
    rf"[{_UP}ade](?<![\w'-].)(?:(?<=[{_UP}])\.(?:[{_UP}]\.)*|(?<=(?={_SHORTENED}).)[a-z]*\."
    rf"|(?<=(?=(?:al|el|d|O)[-']).)l?[-'][{_UP}][\w-]*|(?<=[{_UP}])[\w&-]*(?:'[{_UP}][\w-]+)?"
    rf"(?:\.(?:com|org|net|io|ai))?)"
)
_NAME = late(rf"{_FIRST_TOKEN}(?: (?:{_LINK})?{_TOKEN}|, {_FORM})*")
_TITLED = late(rf"(?:{_TITLE}) (?!of\b)[{_UP}]")
_TITLE_WORD = late(rf"(?:{_TITLE}|{_LONG_TITLE}s)")
_SPLIT = frozenset({"I", "The", "A", "An", "Today", "When", "In", "This", "On", "For", "To", "And"})
_ROLE_WORDS = frozenset(
    {
        "Chief", "Executive", "Operating", "Financial", "Technology", "Marketing", "Officer",
        "Vice", "President", "Senior", "Managing", "Founding", "General", "Partner", "Director",
        "Manager", "Chairman", "Chairwoman", "Chair", "Head", "Founder", "Co-Founder", "Deputy",
        "Prime", "Foreign", "Minister", "Secretary", "Attorney", "Leader", "Majority", "Minority",
        "Democratic", "Republican", "Senate", "House", "Ranking", "Member", "Statement",
        "Statements", "Comment", "Comments", "Remarks", "Letter", "Speaker", "Editor", "Mayor",
        "CEO", "CFO", "CTO", "COO", "Assistant", "Associate", "U.S", "US", "Former",
    }
)  # fmt: skip
_BODIES = late(
    r"\b(?:Department|Ministry|Committee|Subcommittee|Commission|Institute|Cent(?:er|re)|Office"
    r"|Bureau|Agency|Council|Association|Society|Board|School|College|Academy|Federation|Union)"
    rf" (?:of|on|for) [{_UP}][\w-]*(?: [{_UP}][\w-]*)*$"
)
_AND_MORE = late(rf",? and (?:the )?(?:[{_UP}][\w-]*)(?: [{_UP}][\w-]*)*")
_OPENERS_WORDS = (
    "The A An In On At By For From And But Or As When While If Since After Before With This "
    "That These Those It He She They We Our His Her Their Its Today Now Yesterday Meanwhile "
    "However According Under During Despite Although Because Former Last More Many Some All "
    "No Not There Here What Who Where How Why Both Each Every Such Then Thus Yes One Two "
    "Three Four Five To Of You Your I My Us Once Only Even Until Upon Through Also "
    "Additionally Furthermore Moreover Any Another Other Over Most First Second Third "
    "Finally Later Earlier Recently Currently Whether Local Three Convicted Notorious Known "
    "Alleged Accused Suspected Disgraced"
)
_OPENERS = frozenset(_OPENERS_WORDS.split())
_CALENDAR_WORDS = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug "
    "Sept Oct Nov Dec Christmas Easter Ramadan"
)
_CALENDAR = frozenset(_CALENDAR_WORDS.split())
_NO_ACTOR_WORDS = (
    "Act Bill Law Code Award Awards Prize Day Week Month Treaty River Street Road Bridge Lake "
    "County "
    "Coast Gulf Bay Valley Island Islands Mountains Hotel Conference Summit Festival Doctor "
    "Doctors "
    "Test Period Process Program Programs Programme Grant Project Plan Guide Report Amendment "
    "Resolution Resolutions Legislation Bills Number Records Rights Hurricane Model Series Edition "
    "Line Pics Center's Agreement Policy Initiative Strategy Fairness Action Time Times' Highway "
    "Avenue Boulevard Park Airport City State Province Region District Ocean Sea War Agenda Index "
    "Intelligence Experience Opportunity Press"
)
_NO_ACTORS = frozenset(_NO_ACTOR_WORDS.split())
_ABSTRACT = late(r"[A-Z][a-z]+(?:tion|sion|llience|ment|ness|ism|ology|ity|ing|ics)")
_ACTING_WORDS = (
    "Foundation Corporation Federation Association Commission Administration Organization "
    "Organisation Institution Delegation Coalition Station Union Division Mission Department "
    "Government Parliament University Community Authority Charity Management Investment "
    "Entertainment Development Security Technology Sterling Shipping Engineering Manufacturing "
    "Consulting Marketing Publishing Broadcasting Banking Trading Printing Holding Logistics "
    "Robotics Electronics Dynamics Analytics Ceramics Plastics Aeronautics Clinics Optics "
    "Communication Construction Conservation Television Innovation Solution Production Equity "
    "Electricity Utility City Regiment Orthodontics Catering Clothing Mining "
    "Brewing Farming Fishing Roofing Heating Plumbing Cleaning Staffing Training Learning "
    "Wrestling "
    "Hydraulics Organics Genetics Cosmetics Therapeutics Diagnostics Mechanics Athletics "
    "Aesthetics "
    "Acoustics Biologics Lending Letting Bottling Housing Building Rigging Dredging Drilling "
    "Tiling "
    "Milling Baking Packing Packaging Recycling Trucking Coaching Nursing Forwarding "
    "Living Moving Parking Logging Weaving Spinning Tanning Dyeing Casting Forging Growing Cooking "
    "Demolition Excavation Aviation Transportation Distribution Recruitment Quarrying Smelting "
    "Cement Equipment Garment Pigment Element Nutrition Ventilation Irrigation Automation "
    "Plantation Exploration Insulation Refrigeration Renovation Navigation Precision Vision "
    "Sanitation Fashion Property Facility Tailoring Plating Coating Welding Wiring Lighting "
    "Flooring Painting Glazing Fencing Paving Bedding Breeding Fabrics Graphics "
    "Racing Boxing Gaming King Fleming Browning Harding Keating Manning Channing Rawling"
)
_ACTING = frozenset(_ACTING_WORDS.split())
_PLACES = late(
    r"(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Middle|Saudi|Sri"
    r"|Costa|Hong|Los|San|Santa|Las|El|United|Great|Puerto|Cape|Fort|Saint"
    r"|St\.|Nova|British|Rhode|West|Papua|Rio|Buenos|Port|Mount|Dana) [\w.]+(?: [\w.]+)?"
)
_DEMONYM = late(
    r".*(?:ian|ians|ish|ese|ean|eans|can|cans|ist|ists|ism|Muslims?|Jews?|Arabs?|Iraqis?|Israelis?"
    r"|Pakistanis?|Saudis?|Kuwaitis?|Yemenis?|Somalis?|Afghans?|Greeks?|Czechs?|Swiss|Thais?"
    r"|Germans?|French|Dutch|Hindus?|Sunnis?|Shiites?|Kurds?|Turks?|Danes?|Swedes?|Finns?|Allies)"
)


class Name(NamedTuple):
    """A name and where it stands."""

    start: int
    end: int
    text: str


class _Line(NamedTuple):
    """What a line tells of words that are names by themselves."""

    named: frozenset[str]
    alone: dict[str, int]


class LoneWords:
    """The words that are names by themselves in a text, though they stand alone.

    To read all names takes long, so only the lines are read where a word that is asked for stands.
    """

    def __init__(self, text: str, more: frozenset[str] = frozenset()) -> None:
        self._text = text
        self._more = more
        self._told: dict[str, bool] = {}
        self._lines: dict[int, _Line] = {}

    def __contains__(self, word: object) -> bool:
        if word in self._more:
            return True
        if not isinstance(word, str) or word in _NEVER_ALONE:
            return False
        if word not in self._told:
            self._told[word] = not _is_ordinary(self._text, word) and self._is_name(word)
        return self._told[word]

    def with_words(self, more: frozenset[str]) -> "LoneWords":
        """Return these and some more."""
        words = LoneWords(self._text, self._more | more)
        words._told, words._lines = self._told, self._lines
        return words

    def _is_name(self, word: str) -> bool:
        text, alone = self._text, 0
        at = text.find(word)
        while at >= 0:
            first, last = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            last = last if last >= 0 else len(text)
            if first not in self._lines:
                self._lines[first] = _read_line(text, first, last)
            line = self._lines[first]
            if word in line.named:
                return True
            alone += line.alone.get(word, 0)
            at = text.find(word, last)
        return alone > 1 and _may_stand(word)


def names_in(text: str, start: int, end: int, known: Container[str]) -> Iterator[Name]:
    """Yield the names between two offsets; ``known`` holds words that are names by themselves."""
    reached = start
    for found in _NAME.finditer(text, start, end):
        if found.start() < reached:
            continue
        for name in _parts(text, found, end):
            if _is_name(name.text, known):
                reached = name.end
                yield name


def _read_line(text: str, first: int, last: int) -> _Line:
    named: set[str] = set(_INNER_CAPITAL.findall(text, first, last))
    alone: dict[str, int] = {}
    for found in _NAME.finditer(text, first, last):
        group = found.group()
        if " " not in group and "-" not in group and group not in _TURNS:
            word = group.rstrip(",")
            if _is_amid(text, found.start()):
                alone[word] = alone.get(word, 0) + 1
            continue
        for name in _parts(text, found, last):
            if " " in name.text and _is_name(name.text, frozenset()):
                tokens = [token for token in name.text.split() if not _BARE_FORM.fullmatch(token)]
                ends = {tokens[0].strip(",."), tokens[-1].strip(",.")}
                named.update(word for word in ends if not word.isupper())
                named.update(_acronym(text, name))
            elif " " not in name.text and _is_amid(text, name.start):
                alone[name.text] = alone.get(name.text, 0) + 1
    return _Line(frozenset(named), alone)


def _is_ordinary(text: str, word: str) -> bool:
    """Say whether a word is too short for a name, or stands in small letters too."""
    return len(word) <= 2 or _stands_small(text, word.lower())


_NEVER_ALONE = _OPENERS | _CALENDAR | _ROLE_WORDS
_LEAST_SMALL = 3
_BEFORE_SMALL = late(r"[\w'./@#-]")
_AFTER_SMALL = late(r"[\s,;:!?)\"”]|[.](?:\s|$)")
_INNER_CAPITAL = late(r"[A-Z](?<![\w'-].)[a-z]+(?:[A-Z][a-z]+|[A-Z]\d?)+\b")
_BARE_FORM = late(_FORM)
_BRACKETED = late(r",? \((?:the )?[“\"']?([A-Z][\w&]{1,14})[”\"']?\)")
_AMID = late(r"[a-z,] (?:the )?$")


def _stands_small(text: str, word: str) -> bool:
    """Say whether a word stands in a text as an ordinary one, in small letters by itself."""
    if len(word) < _LEAST_SMALL or not (word.isascii() and word.isalpha()):
        return False
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if _AFTER_SMALL.match(text, end) and not (at and _BEFORE_SMALL.match(text, at - 1)):
            return True
        at = text.find(word, end)
    return False


def _acronym(text: str, name: Name) -> Iterator[str]:
    """Yield the short form that stands in brackets behind a name."""
    found = _BRACKETED.match(text, name.end)
    if found is not None:
        yield found[1]


def _is_amid(text: str, at: int) -> bool:
    return _AMID.search(text, max(0, at - 6), at) is not None


def _may_stand(word: str) -> bool:
    """Say whether a capitalised word that stands alone again and again may be somebody's name."""
    return not (
        word.isupper()
        or is_country(word)
        or word in _NO_ACTORS
        or word in _REGIONS
        or _DEMONYM.fullmatch(word)
        or (_ABSTRACT.fullmatch(word) and word not in _ACTING)
        or _TITLE_WORD.fullmatch(word)
    )


def lone_names(text: str, start: int, end: int) -> Iterator[Name]:
    """Yield capitalised words between two offsets that may be names, though nothing shows it.

    For where somebody must be meant: at the subject's place before a verb, say.
    """
    for found in _LONE.finditer(text, start, end):
        word = found.group()
        if word in _OPENERS or word in _CALENDAR or word in _ROLE_WORDS or not _may_stand(word):
            continue
        before = text[max(0, found.start() - 40) : found.start()].rstrip().rpartition(" ")[2]
        if before[:1].isupper() and before != "The":
            continue
        if found.start() == start and (word.endswith(_COMMON_ENDS) or word in _SOMEBODY):
            continue
        yield Name(found.start(), found.end(), word)


_LONE = late(rf"(?<![\w'.-])[{_UP}][a-zà-ž]{{3,}}(?!\w|[-'] ?[{_UP}]| [{_UP}])")
_COMMON_ENDS = ("s", "ing", "ed", "ly", "body", "one", "men", "ers", "er", "le", "ce")
_SOMEBODY = frozenset(
    {
        "Police", "Management", "Congress", "Parliament", "Court", "Staff", "Children", "Women",
        "Nature", "Life", "Love", "Fire", "Government", "Alcohol", "Tobacco", "Cancer", "Heroin",
        "Crime", "Violence", "Poverty", "Hunger", "Malaria", "Meth", "Fraud", "Smoke", "Youth",
    }
)  # fmt: skip


def known_names(text: str) -> frozenset[str]:
    """Return the longer names in a text, for use where capitals tell nothing."""
    found = (name for match in _NAME.finditer(text) for name in _parts(text, match, len(text)))
    return frozenset(
        name.text for name in found if " " in name.text and _is_name(name.text, frozenset())
    )


def is_personal(text: str) -> bool:
    """Say whether words open with what looks like a person's name: two capitals, or a title."""
    found = _NAME.match(text.strip())
    return found is not None and (
        _TITLED.match(found.group()) is not None or len(found.group().split()) >= 2
    )


def is_person(name: Name) -> bool:
    """Say whether a name is a person's, not an organisation's."""
    return (
        is_personal(name.text)
        and ORGANIZATION.search(name.text) is None
        and not any(mark in name.text for mark in (" of ", "&", " the "))
        and not name.text.isupper()
    )


def _parts(text: str, found: re.Match[str], end: int) -> Iterator[Name]:
    """Yield what is left of capitalised words without openers, titles, dates and shouting."""
    group = found.group()
    tokens = group.split(" ")
    if _TURNS.isdisjoint(tokens) and (len(tokens) < 4 or not _SHOUTS.search(group)):
        yield _plain(found.start(), group)
        return
    words = [Name(m.start(), m.end(), m.group()) for m in _WORD.finditer(text, *found.span())]
    run: list[Name] = []
    shouted = _shouted(words)
    for index, word in enumerate(words):
        if word.text in _CALENDAR or index in shouted or (run and word.text in _SPLIT):
            yield from _whole(text, run, end)
            run = []
        elif run or word.text not in _OPENERS:
            run.append(word)
    yield from _whole(text, run, end)


_WORD = late(r"\S+")


def _shouted(words: list[Name]) -> frozenset[int]:
    """Return which words belong to a run of four in capitals: a headline, not a name."""
    found: set[int] = set()
    run: list[int] = []
    for index, word in enumerate([*words, Name(0, 0, "end")]):
        if word.text.isupper() and len(word.text.strip(".,")) > 1:
            run.append(index)
            continue
        if len(run) > 3:
            found.update(run)
        run = []
    return frozenset(found)


def _whole(text: str, run: list[Name], end: int) -> Iterator[Name]:
    run = _without_role(run)
    while run and run[-1].text.strip(",") in _LINKS:
        run = run[:-1]
    if not run:
        return
    start, last = run[0].start, run[-1].end
    words = text[start:last]
    if _TITLED.match(words) and (stop := words.find(" of ")) > 0:
        last = start + stop
    elif _BODIES.search(words) and (more := _AND_MORE.match(text, last, end)):
        last = more.end()
    yield _plain(start, text[start:last])


def _plain(start: int, words: str) -> Name:
    based = _BASED.match(words)
    if based is not None:
        start += based.end()
        words = words[based.end() :]
    words = words.rstrip(",")
    if words.endswith(".") and _ABBREVIATED.search(words) is None:
        words = words[:-1]
    return Name(start, start + len(words), words)


_SHOUTS = late(r"(?:(?<![\w.])[A-Z][A-Z'-]+,? ){3}[A-Z][A-Z'-]")
_BASED = late(r"[\w .]{2,30}-(?:[Bb]ased|[Bb]acked|[Oo]wned) (?=\S)")
_ABBREVIATED = late(r"(?:\b[A-Z]|Inc|Corp|Ltd|Co|Jr|Sr|St|L\.P|N\.A|S\.A)\.$")
_LINK_WORDS = "of the for & de la los da dos di del van der von bin ibn al el on"
_LINKS = frozenset(_LINK_WORDS.split())


def _without_role(run: list[Name]) -> list[Name]:
    """Take a role off that stands before a name: *Chief Operating Officer of*, *Senate Leader*."""
    at = 0
    while at < len(run) and run[at].text.strip(".,") in _ROLE_WORDS:
        at += 1
    if at == 0:
        return run
    rest = run[at:]
    if rest and rest[0].text in {"of", "for", "on", "&"}:
        words = {word.text for word in run[:at]}
        return rest[2 if rest[1:] and rest[1].text == "the" else 1 :] if words & _OFFICES else run
    if len(rest) >= 2 or not rest:
        return rest or run
    return run[at - 1 :] if _TITLE_WORD.fullmatch(run[at - 1].text) else run


_OFFICES = frozenset(
    {
        "Officer", "President", "Partner", "Director", "Manager", "Chairman", "Chairwoman",
        "Chair", "Head", "Founder", "Co-Founder", "Leader", "Statement", "Statements", "Comment",
        "Comments", "Remarks", "Letter", "Editor", "Mayor", "CEO", "CFO", "CTO", "COO", "Member",
    }
)  # fmt: skip


_TURNS = _OPENERS | _CALENDAR | _SPLIT | _ROLE_WORDS | _LINKS | {"U.S.", "Sen.", "Rep."}


def _is_name(text: str, known: Container[str]) -> bool:
    if _TITLED.match(text):
        return not text.endswith((" President", " Speaker", " Minister"))
    tokens = [token for token in text.split() if token[0].isupper() or "-" in token]
    if not tokens or tokens[-1].strip(",") in _NO_ACTORS:
        return False
    if len(tokens) == 1:
        return text in known and _DEMONYM.fullmatch(text) is None
    if _ABSTRACT.fullmatch(tokens[-1]) and tokens[-1] not in _ACTING and " of " not in text:
        return len(tokens) == 2 and tokens[1].endswith("ing") and is_given_name(tokens[0])
    if is_country(text) or text in _REGIONS or all(token in _ROLE_WORDS for token in tokens):
        return False
    return _PLACES.fullmatch(text) is None


_REGION_WORDS = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia "
    "Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts "
    "Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon "
    "Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario "
    "Quebec Alberta Manitoba Saskatchewan Europe Asia Africa America London Paris Berlin Tokyo "
    "Beijing Moscow Tehran Toronto Vancouver Sydney Melbourne Dubai Chicago Boston Houston Dallas "
    "Seattle Miami Atlanta Denver Detroit Philadelphia Bavaria Scotland Wales Geneva Zurich "
    "Vienna Brussels Rome Madrid Internet Earth God English French German Spanish Arabic Persian "
    "Christmas Bible Congress"
)
_REGIONS = frozenset(_REGION_WORDS.split())
