"""Who is said to deal with the source, in whatever words: deed or bond, by which link, with whom.

Three slots make such a claim: what is done (*paid for*, *talks*, *supplier*), the little word that
leads to the other side (*by*, *with*, *to*), and an organisation's name behind it. The sentence
must be about the source, and the name must be one that only an organisation would have.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.naming import Name
from dateline.guidelines.organisations import ORGANISATION, cleaned, is_somebody, next_listed
from dateline.guidelines.parties import core_words
from dateline.guidelines.partnering import DESCRIBING, concerns, is_official
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late
from dateline.release.places import is_known_place


class _Bond(NamedTuple):
    """What is done or is so, and how it leads on to the one it is done with."""

    words: frozenset[str]
    leads: re.Pattern[str]


_TO_NAME = rf" {DESCRIBING}(?<!, )(?=[A-ZÀ-ÖØ-Þ])"
_ASIDE = r"(?: \([\w &.-]{1,20}\))?"


def _bond(words: str, link: str, *, gap: int = 4) -> _Bond:
    between = (
        rf"(?: (?!(?:and|or|but|who|which|that|said|says|of)\b)[a-z\d$€£][\w'’.%-]*){{0,{gap}}}?"
    )
    return _Bond(lexicon(words), late(rf"[\w-]+{_ASIDE}{between} (?:{link}){_TO_NAME}"))


_BONDS = (
    _bond(
        "affiliation affiliated affiliate relationship relationships ties talks negotiations"
        " discussions engaged engagement arrangement pact accord understanding memorandum mou loi"
        " integration integrations integrates integrated integrating process pilot pilots piloted"
        " piloting trial trials trialled project venture agreement agreements"
        " contract contracts deal framework licence license licensing sponsorship codeveloped"
        " co-developed developed develops developing co-created created built co-produced "
        "produced"
        " co-hosted co-organised launched launches launching co-branded runs operates tested"
        " aligned allied linked links liaises contracted paired signed",
        r"(?:together |jointly |in tandem |hand in hand )?with",
    ),
    _bond(
        "paid funded financed sponsored backed bankrolled underwritten supported supplied"
        " installed staffed built manufactured"
        " distributed stocked carried sold used adopted ordered chosen selected trusted"
        " commissioned bought purchased leased rented evaluated tested vetted audited"
        " donated given serviced carried",
        r"(?:for )?(?:jointly |partly |wholly )?by",
        gap=2,
    ),
    _bond(
        "run operated managed staffed maintained developed produced delivered hosted"
        " carried drawn held jointly",
        r"(?:jointly |partly |wholly )?by",
        gap=1,
    ),
    _bond(
        "licensed sourced bought ordered borrowed leased rented money grant grants donation "
        "donations"
        " gift loan loans sponsorship investment investments funding support backing orders"
        " commissions contract contracts models components engines chips came comes stems"
        " purchased",
        r"from",
    ),
    _bond(
        "supplier suppliers provider vendor contractor adviser advisor consultant distributor "
        "reseller"
        " subcontractor supplies sells sold licensed leased shipped exported delivers"
        " partner affiliate counsel outfitter",
        r"to|for",
        gap=3,
    ),
    _bond(
        "work works projects campaigns facilities centers centres offices headquarters plants"
        " contractor consultant produced manufactured built developed fitted equipped branded"
        " installed installations websites stores warehouses terminals designated",
        r"for",
        gap=5,
    ),
    _bond(
        "available availability stocked stocks sold sells shelves stores retails carried orders"
        " in-store counters distribution",
        r"at|through|of",
        gap=2,
    ),
    _bond(
        "go goes sent shipped sold let leased rented sublet handed outsourced entrusted",
        r"to",
        gap=6,
    ),
    _bond(
        "welcomes welcomed welcoming thanks engages hires retained retains appointed appoints "
        "engaged"
        " onboards onboarded taps tapped enlists enlisted signs",
        r"(?<=s)|(?<=d)|(?<=g)",
        gap=0,
    ),
)
_WEAK = lexicon(
    "run operated managed staffed maintained developed designed made produced delivered hosted"
    " provided carried drawn held built uses used go goes sent let handed rented"
)
"""What somebody may do without dealing with anybody: the name itself must say that it's a firm."""
_LISTED = lexicon(
    "customers clients partners sponsors investors backers retailers suppliers vendors "
    "distributors"
    " collaborators licensees resellers subscribers exhibitors buyers supporters donors"
    " affiliates angels sportsbooks importers wholesalers funders shareholders lenders carriers"
    " publishers broadcasters tenants occupants operators"
)
_LISTS = late(
    r"[\w-]+(?: (?!(?:and|or|but|said|says)\b)[a-z\d$€£][\w'’.%-]*,?){0,4}?,?"
    rf" (?:including|such as|like|include|includes|included|are|were|namely)(?: :)?:?{_TO_NAME}"
)
_AMONG = late(
    rf"(?i:among) (?:those|the|its|our|others|users|clients|customers)[^.;\n]{{0,70}}? (?:is"
    rf"|are|was"
    rf"|were){_TO_NAME}"
)
_APPOSED = late(r"[\w-]+, (?:the |an? )(?:[a-z-]+ ){1,3}?(?=[A-ZÀ-Þ])")
_BACKED = late(r"(?P<name>[A-Z][\w&.'’-]*\w(?: [A-Z][\w&.'’-]*\w){0,3}?)[ -]$")
_BACKED_WORDS = lexicon("backed funded owned sponsored powered financed supported incubated")
_RANKS = lexicon(
    "partner sponsor customer client supplier investor distributor backer reseller licensee"
    " shareholder tenant underwriter co-sponsor subcontractor"
)
_ONE_OF_OURS = late(
    r"(?P<name>[A-ZÀ-Þ][\w&.'’-]*(?: (?:of |the |of the |& |and )?[A-ZÀ-Þ][\w&.'’-]*){0,5})"
    r"(?:,|, (?:which|who) (?:is|are|was)|, now| is| are| was| were| remains| has been)"
    r" (?:an? |the |its |our |one of (?:its|our|the) |since \w+ )(?:[\w'’-]+ ){0,4}$"
)
_DEEDS = lexicon(
    "ordered bought purchased adopted deployed installed evaluates evaluated sponsors "
    "sponsored funds"
    " funded paid pays tests tested booked leased leases rents stocks carries invested chose "
    "chosen"
    " selected commissioned hired contracted licensed renewed donated lent contributed switched"
    " subscribed put awarded granted retained orders adopts selects buys trusts uses underwrites"
    " underwrote picked steers equipped stocked financed"
)
_HANDLES = lexicon(
    "build builds built integrate integrates integrated offer offers resell resells distribute"
    " distributes sell sells mount mounts fit fits fitted ship ships run runs host hosts shows"
    " embed embeds bundle bundles print prints signed joined subscribes subscribed enrolled"
    " registered adopt buy order takes took tried load loads roll rolls"
)
"""What another firm may do with what the release is about, and so deal with the source."""
_DOER = late(
    r"(?P<name>[A-ZÀ-Þ][\w&.'’-]*(?: (?:of |the |of the |& |and )?[A-ZÀ-Þ][\w&.'’-]*){1,5})"
    r"(?:,? which| who)?(?: has| have| had| will| is to| already| also| now| recently| today"
    r"| since"
    r"| jointly| [a-z]+ly)* $"
)
_JOINTLY = late(rf"(?i:jointly|together) by (?:the |its )?[a-z][\w' -]{{2,30}}? and{_TO_NAME}")
_FIRM_WORDS = (
    "bank capital ventures partners holdings group university institute college school foundation"
    " museum hospital clinic clinics corporation company industries systems technologies "
    "technology"
    " labs laboratories laboratory airlines airways motors foods energy power oil gas steel "
    "mining"
    " insurance pharma pharmaceuticals therapeutics media studios entertainment networks network"
    " telecom communications logistics lines shipping orchards farms brewing brewery distillers"
    " winery hotels hotel resorts restaurants retail stores supermarkets markets agency ministry"
    " department council authority commission association federation union society club league "
    "fund"
    " trust ltd inc llc gmbh plc corp co sa nv ag services solutions consulting associates "
    "brothers"
    " sons works yard dockyard shipyard port railways transit pilots cooperative co-operative"
    " academy centre center savings software robotics analytics interactive digital global"
    " international securities investments equity realty properties homes builders construction"
    " engineering press publishing news radio television tv theatre orchestra festival church"
    " cathedral regiment corps guild chamber board office bureau administration government city"
    " province municipality county state republic waterparks aerospace dynamics electric "
    "electronics"
    " grain timber salt fish sand cement coal stone glass paper cloth wool leather wine tea coffee"
    " flour seeds freight cargo haulage marine maritime aggregates metals plastics packaging"
    " printing instruments optics tools machines machinery cycles boats sails ropes line ferries"
    " cruises tours travel catering laundry nurseries gardens outfitters hardware supply supplies"
    " wholesale trading imports exports"
    " materials chemicals polymers textiles apparel cosmetics beverages dairy mills bakery"
)
FIRMS = lexicon(_FIRM_WORDS)
AUTHORITIES = lexicon(
    "agency ministry department council authority commission board office bureau administration"
    " government city province municipality county state republic committee court senate"
)
"""Whoever has one of these in the name decides and orders by law, and deals with nobody."""
NO_FIRM = lexicon(
    "act award awards day week month year street road avenue boulevard bridge river lake "
    "island conference"
    " summit forum expo fair cup championship championships series tour game games show bill code"
    " program programme plan project report guide edition platform app model protocol agreement"
    " january february march april may june july august september october november december "
    "monday"
    " tuesday wednesday thursday friday saturday sunday ceo cto cfo coo president director "
    "officer"
    " chairman founder owner vice chief senior head journalist editor title token node things "
    "certification index launchpad ecosystem accelerator computing"
    " certification agreements initiative rating cloud business trade committee investor "
    "investors"
    " relations advisors chapter store edition collection center's api suite"
)
DEALINGS = (
    frozenset(word for bond in _BONDS for word in bond.words)
    | _LISTED
    | _BACKED_WORDS
    | _RANKS
    | _DEEDS
    | _HANDLES
    | frozenset({"among", "jointly", "together"})
)
"""Words one of which any such claim has."""
_NOT_SO = late(
    r"\b(?:not|never|no longer|without|unaffiliated|if|unless|whether|could|might|hopes? to"
    r"|wants? to|plans? to|former|formerly|previously|sued|lawsuit|versus|against)\b"
)


def dealings_in(case: Case, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield the names of those who are said to deal with the source, in no order.

    ``own`` are the names that the source goes by.
    """
    if is_official(case) or not own:
        return
    kinds = tuple({f"the {core_words(name)[-1]}" for name in own if core_words(name)})
    about: dict[int, bool] = {}
    for at, word in case.placed(DEALINGS):
        for name in _at(case, word, at, own):
            first, last = case.sentence_at(at)
            if first not in about:
                told = case.stretch_at(at).kind in _KINDS and case.narrates(at)
                about[first] = told and _is_about_source(case, own, kinds, first, last)
            if (about[first] or _is_tied(case, word, at, name)) and not _OWN_PART.search(
                case.lowered, max(first, name.start - 40), name.start
            ):
                yield name


def _is_tied(case: Case, word: str, at: int, name: Name) -> bool:
    """Say whether a sentence ties a name to the source although it names no source.

    Either it deals with what the headline is about, or nobody else is named before it.
    """
    first, last = case.sentence_at(at)
    if case.stretch_at(first).kind != "paragraph" or not case.narrates(name.start):
        return False
    if _NOT_SO.search(case.lowered, first, last) or _GIFT.search(case.lowered, first, last):
        return False
    if word in _HANDLES:
        return _handles_subject(case, at, last)
    if word == "held" or (word == "among" and not _DEALERS.search(case.lowered, first, last)):
        return False
    opener = _LOWER_OPENER.match(case.text, first)
    if opener is None or opener["word"] in case.name_words:
        return False
    return _OTHER_NAME.search(case.text, first + 1, name.start) is None


_DEALERS = late(
    r"\bamong (?:those who|(?:the |its )?(?:[a-z]+ )?(?:users|clients|customers|partners|sponsors"
    r"|buyers|backers|investors|suppliers|subscribers|tenants|exhibitors))\b"
)
_GIFT = late(r"\b(?:proceeds|thanks|credit|awards?|prizes?|hono[u]?rs?|donat\w+|tickets?)\b")
_LOWER_OPENER = late(r"(?!(?:He|She|We|I)\b)(?P<word>[A-Z][a-z]*) [a-z]")
_OTHER_NAME = late(
    r"(?<=[a-z,;] )(?!(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-ZÀ-Þ]\w+"
)


def _is_about_source(
    case: Case, own: tuple[str, ...], kinds: tuple[str, ...], first: int, last: int
) -> bool:
    if _NOT_SO.search(case.lowered, first, last):
        return False
    return concerns(case.lowered, own, first, last) or any(
        kind in case.lowered[first:last] for kind in kinds
    )


def _at(case: Case, word: str, at: int, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield the organisations that a word of dealing ties to the source."""
    text = case.text
    weak = word in _WEAK
    found: list[Name] = []
    if not text[at].isupper() or word == "among":
        for leads in _LEADS.get(word, ()):
            found += _names_after(text, leads, at)
        if found and _CAPITAL.search(text, at, at + _REACH) is None:
            found = []
    if word in _BEFORE:
        found += _named_before(case, word, at, own)
    leaning = word in _BACKED_WORDS  # *Quill-backed*: a name that stands as an adjective
    for name in found:
        if _is_organisation(name, text, weak=weak, leaning=leaning) and (
            leaning or is_somebody(name, text)
        ):
            yield name


def _leads() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return the ways in which each word leads on to a name."""
    found: dict[str, tuple[re.Pattern[str], ...]] = {}
    others = (
        _Bond(_LISTED, _LISTS),
        _Bond(frozenset({"among"}), _AMONG),
        _Bond(_RANKS, _APPOSED),
        _Bond(frozenset({"jointly", "together"}), _JOINTLY),
    )
    for bond in (*_BONDS, *others):
        for word in bond.words:
            found[word] = (*found.get(word, ()), bond.leads)
    return found


_LEADS = _leads()
_BEFORE = _RANKS | _BACKED_WORDS | _DEEDS | _HANDLES


def _named_before(case: Case, word: str, at: int, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield who is named before a word as the one who does it, or is it."""
    first, last = case.sentence_at(at)
    start = max(first, at - 110)
    if _CAPITAL.search(case.text, max(start, at - 60), at) is None:
        return
    patterns = [pattern for words, pattern in _BEFORE_IT if word in words]
    deals = word in _DEEDS and concerns(case.lowered, own, at + len(word), last)
    if deals or (word in _HANDLES and _handles_subject(case, at, last)):
        patterns.append(_DOER)
    for pattern in patterns:
        found = pattern.search(case.text, start, at)
        part = ORGANISATION.match(case.text, found.start("name"), at) if found else None
        if part is not None:
            yield cleaned(part)


def _handles_subject(case: Case, at: int, last: int) -> bool:
    """Say whether what follows a verb is the thing that the headline is about."""
    found = _OBJECT.match(case.lowered, at, last)
    if found is None:
        return False
    about = case.fold(case.document.headline).lower().split()
    return any(len(word) > _SHORT and word in about for word in found["things"].split())


_SHORT = 3
_OBJECT = late(r"[\w-]+(?: up)?(?: (?:for|to|in|on))? (?:the|its) (?P<things>[a-z-]+(?: [a-z-]+)?)")
_BEFORE_IT = ((_RANKS, _ONE_OF_OURS), (_BACKED_WORDS, _BACKED))
_CAPITAL = late(r"[A-ZÀ-Þ](?<=[ \n].)")


def _names_after(text: str, leads: re.Pattern[str], at: int) -> Iterator[Name]:
    """Yield the names that a word leads on to, and those listed behind the first."""
    lead = leads.match(text, at)
    count = 0
    while lead is not None and count < _MOST:
        found = ORGANISATION.match(text, lead.end())
        if found is None:
            return
        name = cleaned(found)
        yield name
        count += 1
        lead = next_listed(text, name.end)


_KINDS = frozenset({"paragraph", "item", "boilerplate"})
_MOST, _REACH = 6, 90
_CAMEL = late(
    r"[A-Z]?[a-z]+[A-Z]\w*|[A-Z]\w*-[A-Z]\w+|[A-Z]{5,}[a-z]*|\w*\d\w*[A-Z]\w*|[a-z]+\.(?:com|ai|io)"
)


def _is_organisation(name: Name, text: str, *, weak: bool, leaning: bool) -> bool:
    """Say whether capitals are the name of a firm, an office or a body, of no person or thing."""
    words = name.text.split()
    plain = [word.strip(".,").lower() for word in words]
    if not NO_FIRM.isdisjoint(plain) or plain[0] in _OPENERS:
        return False
    if is_given_name(words[0]) and not (len(words) > 2 and plain[-1] in FIRMS):
        return False  # *Ansgar Mercantile Bank* is no person, *Ada Power* is
    if _GLUED.search(name.text) or (text.startswith("-", name.end) and not leaning):
        return False
    if (is_known_place(words[-1]) or plain[-1] in _CONTINENTS) and (
        len(words) == 1 or plain[0] in _COMPASS
    ):
        return False
    if weak:
        return len(words) > 1 and not FIRMS.isdisjoint(plain)
    if len(words) == 1:
        kinded = _KINDED.search(text, max(name.start - 28, 0), name.start)
        return _CAMEL.fullmatch(words[0]) is not None or kinded is not None
    return not FIRMS.isdisjoint(plain) or _KIND_OF.match(text, name.end) is None


_KINDED = late(
    r"\b(?:league|firm|company|bank|maker|producer|brewery|studio|insurer|retailer|wholesaler"
    r"|shipper"
    r"|carrier|charity|lender|publisher|printer|foundry|builder|grower|chain|label|supplier|group"
    r"|start-?up|manufacturer|distributor|broker|agency|co-?operative|airline|developer) $"
)
_OPENERS = lexicon(
    "at through as in on with for by when while following after before since under during despite"
    " because although now today tomorrow however also both many some all most every each that "
    "this"
    " these those what why how where who if our their its his her your my"
)
_CONTINENTS = lexicon("america europe asia africa")
_COMPASS = lexicon(
    "northern southern eastern western central north south east west latin upper lower greater"
    " mainland inner outer rural"
)
_KIND_OF = late(
    r" (?!(?:to|in|on|for|and|as|at|is|are|was|were|has|have|had|will|would|that|which|who|by"
    r"|from"
    r"|since|through|after|during|under|over|or|the|a|an|its|their|into|with|of|this|last|today"
    r"|because|where|when|while|but|also|can|may|could|about|via|across|until|among)\b)[a-z]"
)
_GLUED = late(r"[a-z]s[A-Z][a-z]|[a-z]{4}(?:As|The|In|With|This)\b")
_OWN_PART = late(r"\b(?:subsidiar(?:y|ies)|division|brand|flagship|unit),? (?:the )?$")
