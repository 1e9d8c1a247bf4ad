"""Who is told to deal with what a release is about, where no word of the sentence names the source.

*Vast Motors has ordered six arms*, *the alarm is on trial at …*, *partners of the project: …*: a
named organisation with its deed, its part or its place.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.dealings import AUTHORITIES, FIRMS, NO_FIRM
from dateline.guidelines.firms_told import firms_named, is_told
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.naming import Name
from dateline.guidelines.organisations import ORGANISATION, cleaned, is_somebody, next_listed
from dateline.guidelines.partnering import is_official
from dateline.release.patterns import late
from dateline.release.places import is_known_place

_ORG = (
    r"[A-ZÀ-Þ][\w&.'’-]*(?:(?: of (?:the )?| & | and (?=[A-Z]\w+ (?:[A-Z]|$))| )"
    r"[A-ZÀ-Þ][\w&.'’-]*){1,5}"
)
_HELPING = (
    r"(?:(?:,? (?:which|who))? (?:has|have|had|will|is|are|was|be|been|to|already|also|now"
    r"|recently|since"
    r"|today|jointly|currently|newly|both|each|[a-z]+ly))*"
)
_BEFORE = late(
    rf"(?:^|(?<=[ \n(“\"]))(?P<name>{_ORG})(?:, [^,.;]{{3,60}},| and (?:the"
    rf"|its) [a-z -]{{3,30}})?{_HELPING} $"
)
_DEFINITE = (
    r"(?:the|its|their|his|her|this|these|both|all|an?|another|one|two|three|four|five|six|seven"
    r"|eight|ten|twelve|twenty|\d[\d.,]*|[$€£]\d[\d.,]*|half|some|up to|more|enough|part|on"
    r"|for|in)\b"
)


class _Deed(NamedTuple):
    """What an organisation does with another's matter: words, and how it reads on behind them."""

    words: frozenset[str]
    goes_on: re.Pattern[str]


def _deed(words: str, goes_on: str) -> _Deed:
    return _Deed(lexicon(words), late(goes_on))


_DEEDS = (
    _deed(
        "ordered orders bought buys purchased stocks stock stocking uses use using tests testing"
        " tested adopted adopts installed installs funds funding funded finances financing financed"
        " sponsors sponsoring sponsored pays paying paid covers covering lent lends donated donates"
        " donating supplies supplying supplied delivers delivering delivered built builds build"
        " building laying lays carries carry carrying runs run running insures distributes"
        " distributing distributed prints printing commissioned leases leased rents rented hosts"
        " hosting maintains audits certifies manufactures operates ships bears sells sell selling"
        " chose chosen licensed given gives contributes contributed",
        rf" (?:it\b|them\b|already\b|{_DEFINITE})",
    ),
    _deed(
        "taken takes took holds",
        r" (?:an? (?:[\w.-]+ )?(?:stake|share|holding)|[\w.]+ percent|over the)\b",
    ),
    _deed(
        "taken takes",
        r" [^.;]{2,30} into (?:its|their) (?:range|shops|stores|programme|fleet|stock)\b",
    ),
    _deed("acquired acquires gets bought", r" (?:the )?(?:\w+ )?(?:rights|licence|majority)\b"),
    _deed("joined joins joining", r" (?:the|as|in|our)\b"),
    _deed(
        "become becomes became",
        r" (?:an?|the) (?:[\w-]+ )?(?:member|partner|sponsor|client|customer|tenant)\b",
    ),
    _deed("put invested invests puts", r" [^.;]{2,40} in(?:to)? (?:the|its|our|a)\b"),
    _deed(
        "supports backs endorses supported backed",
        r" (?:the|this|our|its) (?:petition|campaign|appeal|project|initiative|programme|call|bid"
        r"|fund|effort|plan|event|festival|demand|statement)\b",
    ),
    _deed("set", r" up (?:an?|the)\b"),
    _deed("agreed signed", r" (?:on|to|an?|the|up (?:for|to))\b"),
    _deed("commissioned contracted entrusted", r" (?:with|to)\b"),
    _deed(
        "ally partner client customer supplier sponsor tenant member shareholder owner backer"
        " patron",
        r"(?: (?:in|of|for|on)\b|[,.])",
    ),
)
_IS_ONE = late(
    rf"(?:^|(?<=[ \n(]))(?P<name>{_ORG}) (?:is|are|remains|acts as|serves as|becomes|was)"
    r" (?:an?|the|its|our|one) (?:[\w'-]+ ){0,3}$"
)
_PARTS = lexicon(
    "ally partner client customer supplier sponsor tenant member shareholder owner backer patron"
)


def _leads(*leading: tuple[str, str]) -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return how each word leads on to a name, from words and what links them to it."""
    found: dict[str, tuple[re.Pattern[str], ...]] = {}
    for words, link in leading:
        for word in words.split():
            standing = "(?:(?<=in )|(?<=on ))" if word in _STANDING else ""
            reads = late(rf"{standing}(?i:{word}){link}(?=[A-ZÀ-Þ])")
            found[word] = (*found.get(word, ()), reads)
    return found


_STANDING = lexicon("use trial service operation test stock sale display")
_LEADS = _leads(
    (
        (
            "designed drawn planned handled processed presented distributed catalogued"
            " printed insured"
            " hosted run operated managed supplied delivered funded financed sponsored built"
            " installed"
            " tested maintained commissioned ordered bought used borne paid covered organised"
            " carried"
        ),
        r"(?: (?:in full|partly|jointly|exclusively|mainly))? by (?:the )?",
    ),
    (
        (
            "app portal servers stand shelves backing support help wards shops stores"
            " branches platform"
            " counters range network guests behalf halls premises website customers clients labs"
            " laboratories warehouse kitchens schools buses trains fleet"
        ),
        r" of (?:the )?",
    ),
    (
        (
            "loan credit money grant gift donation licence order orders funding investment"
            " lamps pumps"
            " engines parts components come comes came line backing subsidy sponsorship contract"
            " mandate endowment data chips motors steel milk flour"
        ),
        r"(?: (?:of|over|for|worth) [^.,;]{2,30})? from (?:the )?",
    ),
    (
        "use trial service operation test stock sale display",
        r"(?: [\w-]+){0,4}? (?:at|in|with|by|aboard) (?:the )?",
    ),
    ("wards branches departments sites shops kitchens stations", r" (?:of|at) (?:the )?"),
    (
        (
            "memorandum agreement contract deal lease cooperation talks framework letter"
            " accord pact"
            " understanding partnership venture project pilot"
        ),
        r"(?: of (?:understanding|intent))? with (?:the )?",
    ),
    ("supplies supplied equips equipped insures", r" (?:the )?"),
    (
        "count counts counting",
        r" (?:the )?(?=[A-ZÀ-Þ][^.;]{3,80} (?:among|as) (?:its|an?|our)\b)",
    ),
    (
        "among",
        (
            r" (?:its|their|our|the) (?:[a-z]+ )?(?:customers|clients|users|partners|sponsors"
            r"|backers"
            r"|tenants|members|investors|suppliers|subscribers|shareholders)(?: (?:is"
            r"|are))? (?:the )?"
        ),
    ),
    ("among", r" (?:them|those|these)(?: (?:is|are))? (?:the )?"),
    (
        (
            "sponsor partner owner client winner tenant investor supplier contractor customer"
            " operator"
            " lender architect builder insurer carrier patron host shareholder"
        ),
        r"(?: (?:of|for|in) (?:the |this )?[\w' -]{2,30})? (?:is|are|was|will be) (?:the )?",
    ),
    (
        (
            "partners sponsors investors supporters clients customers freight financing architects"
            " caterer transport insurance packing printing contractor sponsor partner"
            " supplier lighting"
            " sound catering builder operator distribution logistics funding suppliers carriers"
            " tenants"
        ),
        r"(?: of (?:the |this )?[\w' -]{2,30})?: ?(?:the )?",
    ),
    (
        "investors partners sponsors customers clients suppliers backers firms companies banks",
        r", (?:the )?",
    ),
    (
        "with won has",
        (
            r" (?:the )?(?=[A-ZÀ-Þ][\w&.' -]{3,40} as (?:an?|its|the|our) (?:[\w-]+ )?(?:sponsor"
            r"|partner|member|tenant|patron|client|customer|investor|shareholder|supplier|host"
            r"|ally)\b)"
        ),
    ),
)
_DOES: dict[str, tuple[_Deed, ...]] = {}
for _one in _DEEDS:
    for _word in _one.words:
        _DOES[_word] = (*_DOES.get(_word, ()), _one)
BONDS_TOLD = frozenset(_LEADS) | frozenset(_DOES)
"""Words one of which any such telling has."""
_NOT_SO = late(
    r"\b(?:not|never|no longer|without|if|unless|whether|could|might|would|hopes?|wants?|plans? to"
    r"|former|formerly|previously|sued|lawsuit|versus|against|court|police|fined|ruled|law|bill|act"
    r"|according|reported|reports|published|announced|said|says|stock (?:market|price"
    r"|exchange)|nasdaq|nyse"
    r"|index|disseminated|leadership|chief executive|study (?:found|shows?)|survey (?:found|shows?)"
    r"|graduated|worked|career|born|served|professor|award(?:s|ed)?|in (?:19|200|201)\d+)\b"
)
_MOST, _BACK, _ONCE_OR_TWICE = 4, 110, 2


def bonds_told(case: Case, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield the organisations that are told to deal with what the text is about, in no order."""
    if not own or is_official(case):
        return
    firms = [name for name in firms_named(case, _FIRM_WORDS) if _is_firm(name)]
    sentences = {case.sentence_at(name.start) for name in firms}
    told = [name for name in firms if is_told(case, name)]
    for first, last in sentences:
        told += _bound(case, first, last)
    for name in told:
        if (
            _is_firm(name)
            and is_somebody(name, case.text)
            and not _is_subject(case, name.text)
            and _NOT_SO.search(case.lowered, *case.sentence_at(name.start)) is None
        ):
            yield name


def _bound(case: Case, first: int, last: int) -> Iterator[Name]:
    for found in _WORD.finditer(case.lowered, first, last):
        if found.group() in BONDS_TOLD:
            yield from _at(case, found.group(), found.start(), first, last)


_WORD = late(r"[^\W_]+")


def _at(case: Case, word: str, at: int, first: int, last: int) -> Iterator[Name]:
    text = case.text
    for lead in _LEADS.get(word, ()):
        found = lead.match(text, at)
        if found is not None:
            yield from _listed(text, found.end())
    deeds = _DOES.get(word, ())
    if not text[at].islower() or not any(
        deed.goes_on.match(case.lowered, at + len(word), last) for deed in deeds
    ):
        return
    start = max(first, at - _BACK)
    before = (_IS_ONE if word in _PARTS else _BEFORE).search(text[start:at])
    part = ORGANISATION.match(text, start + before.start("name"), at) if before else None
    if part is not None:
        yield cleaned(part)


def _is_subject(case: Case, name: str) -> bool:
    """Say whether a text is about whom a name begins with: named over it, or over and over."""
    word = name.removeprefix("The ").partition(" ")[0].lower()
    often = len(case.places_of(word)) > _ONCE_OR_TWICE
    return often or word in case.fold(case.document.headline).lower().split()


def _listed(text: str, at: int) -> Iterator[Name]:
    for _ in range(_MOST):
        found = ORGANISATION.match(text, at)
        if found is None:
            return
        name = cleaned(found)
        yield name
        more = next_listed(text, name.end)
        if more is None:
            return
        at = more.end()


def _is_firm(name: Name) -> bool:
    """Say whether a name is plainly that of a firm or a body, and of no authority."""
    words = name.text.split()
    plain = [word.strip(".,").lower() for word in words]
    if len(words) < 2 or not NO_FIRM.isdisjoint(plain) or not AUTHORITIES.isdisjoint(plain):
        return False
    if is_known_place(name.text) or plain[0] in _NO_BEGINNING:
        return False
    if _BASED.search(name.text) is not None:
        return False
    kinds = plain[:1] + plain[-2:] if " of " in name.text else plain[-2:]
    return not _FIRM_WORDS.isdisjoint(kinds) or _TWO_OWNERS.fullmatch(name.text) is not None


_TWO_OWNERS = late(r"[A-Z]\w+ & [A-Z]\w+")
_BASED = late(r"-based\b|^\d")
_NO_BEGINNING = lexicon(
    "inc llc ltd non-profit nonprofit publisher editor chairman founder master electronics"
    " electrical market"
)
_MORE_FIRMS = lexicon(
    "growers carriers pharmacies pharmacy dairies courier gazette dispatch herald telegraph guild"
    " mobility travel outdoor outdoors architects & telephones autos rail construction consultants"
    " publishers pictures films opticians bakers brewers planners foundry mutual savings teachers'"
    " athletic clothing fashion ceramics furniture lighting interiors capital grocers foodstuffs"
    " cinemas cinema theatres books clinics biotech analytics bank"
    " banks hotels caterers vineyards estates steelworks ironworks glassworks brickworks textiles"
    " fabrics airports"
    " shipbuilders airways publishing hosting express paints potteries forge foundries distillery"
    " distilleries roasters creameries waterworks renewables insurers assurance reinsurance leasing"
    " kitchens upholstery joinery sawmills diagnostics genomics optical eyewear footwear knitwear"
    " jewellers pianos instruments cables turbines pumps tyres batteries automation shipbuilding"
    " avionics auditors accountants solicitors surveyors couriers parcels removals storage"
    " hypermarkets butchers fisheries seafood poultry breweries cellars vintners spirits bakeries"
    " biscuits cruises coaches tramways buses housing wines orchestras philharmonic opera"
    " polytechnic conservatory hosiery chocolates confectionery cinemas hospitals supermarkets"
)
_FIRM_WORDS = (FIRMS | _MORE_FIRMS) - lexicon(
    "international global digital interactive software services solutions network networks"
    " works news market markets port center centre series games & co"
)
