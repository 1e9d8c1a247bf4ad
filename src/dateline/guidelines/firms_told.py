"""What is told of a firm by its name: what it does for others, is used for, or is found at.

Any verb will do where a named firm is its doer, or its agent behind *by*; what a firm says, founds
or wins, and what the source tells of itself, is no deal with anybody.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.naming import Name
from dateline.release.patterns import late

_MORE = late(r"[\w'’-]+(?: (?:[A-ZÀ-Þ][\w&'’-]*|of [A-ZÀ-Þ][\w&'’-]*))*")
_DOES = late(
    r"(?:'s)?(?: \([\w .&-]{1,20}\))?(?:, [^,.;]{3,50},| and (?:the )?[A-Z][\w' ]{3,30}?)?"
    r"(?P<helps>(?: (?:will|may|has|have|is|are|also|already|now|recently|since|both|jointly"
    r"|each))*)"
    r" (?P<verb>[a-z]+)(?P<prep> (?:on|for|in|up|behind|part|over|out))?"
    r" (?:the|its|their|his|her|this|these|both|all|an?|half|some|part|it|them|one|two|three"
    r"|four|five"
    r"|six|seven|eight|nine|ten|twelve|\d[\d.,]*|[A-Z][\w&]+(?: [A-Z]\w+)? (?:in|into|to|for|on"
    r"|as))\b"
)
_SAYS = lexicon(
    "says said announced announces reported reports published publishes found finds named"
    " ranked ranks listed estimates estimated expects predicts predicted shows showed reveals"
    " revealed released releases was were is are located based founded established recognized"
    " awarded won wins received receives earned provides provided offers offered offering"
    " helps helped features serves served combines enables empowers includes included remains"
    " continues aims strives believes understands invites encourages celebrates unveiled"
    " unveils launched launches introduced introduces opened opens expanded expands represents"
    " represented specializes specialises focuses announcing considers expressed issued issues"
    " approved approves ruled voted filed signed agreed welcomes brings brought makes made"
    " takes marks began begins became becomes joined joins means operates operated maintains"
    " undertakes assumes disclaims reserves intends plans planned presents presented hosts"
    " hosted held holds elevates embodies delivers delivered creates created appointed"
    " appoints hired promoted completed completes achieved led leads entered reached acquired"
    " acquires sold sells raised closed confirmed noted added stated states called calls"
    " featured enters changed interviewed envisions tells ended administered reshaping"
    " redefining transforming becoming elevating still available known proud pleased able set"
    " due open transforms highlights highlighted reflects demonstrates ensures allows gives"
    " gets has seeks sees in at of for on to from by with and or as the a an that which who"
    " where when while but currently proudly today yesterday not can could would should may"
    " might must did does do"
)
_PASSIVE = late(
    r"\b(?:is|are|was|were|be|been|being)(?: [a-z-]+){0,2} (?P<verb>[a-z]+(?:ed|en|wn)|made"
    r"|built|run|put"
    r"|held|met|kept|sold|borne|grown|lent|bought|paid|taught|sent|set)(?: (?:up|out|in full"
    r"|in \w+|on the \w+|for the \w+|at the \w+|to a large extent|under"
    r" licence|over|partly|jointly|in part))? by (?:the )?$"
)
_NOT_DONE = lexicon(
    "published reported founded written authored ranked rated named recognized recognised"
    " awarded approved regulated followed caused acquired owned issued given conducted"
    " released honored cited noted defined required amended adopted governed certified"
    " accredited endorsed audited known produced directed composed edited translated enacted"
    " passed voted introduced led driven inspired impacted affected beaten shown listed quoted"
    " interviewed accepted bombed licensed"
)
_PLACED = late(
    r"\b(?:(?:trained|housed|tested|insured|stored|kept|made|built|repaired|produced|printed"
    r"|processed"
    r"|linked|installed|placed|shown|stocked|docked|berthed|pressed|bottled)"
    r"(?: [a-z]+){0,3} (?:at|with|by)|(?:brought|called|taken) in|(?:goes?|sold|sells?|let"
    r"|leased|rented|handed"
    r"|passed|entrusted) [^.;]{0,30}\bto|(?:terminals|cameras|machines|lorries|ships|aircraft|vans"
    r"|subsidiary|engineers|staff|students|experts|customers|users|clients|guests|tenants|shop"
    r"|shops|branches|laboratory|kitchens|invitation|behalf|jubilee|premises|hall|halls) of"
    r"|(?:car parks?|yards?|control rooms?|depots?|flights?|trains?|data centres?|accelerator"
    r"|lounges?"
    r"|canteens?|stations|greenhouses|stables|warehouses?|network|players|teams?|crews|drivers"
    r"|nurses"
    r"|apprentices|technicians|researchers|technology|request|hospitals|production lines?|works"
    r"|factory|factories|restaurants|offices|fields|roofs?|bridges|counters|fleet|reports) of"
    r"|(?:present|donation|gift|loan|grant|licence|sponsorship|order) (?:by|from)|(?:chartered"
    r"|hired"
    r"|borrowed|obtained|sourced|on loan)(?: [\w-]+){0,4} from|cooperation between [\w ]{3,40} and"
    r"|(?:concluded|renewed|signed|extended) with|(?:bears?|carry|carries) the name of|(?:trains?"
    r"|stud(?:y|ies)|learns?) at|belongs? to"
    r"|(?:companies|firms|clients|customers|utilities|shops|banks|hotels|schools|partners)"
    r"(?: \()?,? ?(?:including|among them|among others|such as)|behind [\w ]{3,30} stands?|(?:new "
    r"|majority |main |sole |next |first )?(?:owner|partner"
    r"|customer|buyer|client"
    r"|sponsor|tenant|operator|supplier|lender|investor)(?: of [\w ]{3,25})? (?:is|is called"
    r"|will be|are|is"
    r" already waiting|has been named)[:,]?|package that|(?:gift|loan|grant"
    r"|credit) from) (?:the )?$"
)
_CHOSEN = late(
    r" (?:has been|have been|was|is|were) (?:named|chosen|appointed|picked|commissioned|hired"
    r"|brought in)(?: as| for| to| with)\b"
    r"|, (?:the|its) (?:first|second|third|fourth|fifth|sixth|latest|largest|newest)"
    r" [\w ]{2,20} to (?:join|sign|use|order|adopt|buy|test)\b"
    r"|,? (?:was|is|were) (?:the|one of the|among the) first (?:\w+ )?to (?:buy|use|order|adopt"
    r"|install|sign|join|try|test)\b"
)
_OF_THEIRS = late(
    r"(?:Users|Students|Customers|Guests|Members|Staff|Engineers|Experts|Visitors|Readers|Clients"
    r"|Patients|Employees|Tenants|Subscribers|Passengers|Buyers) of (?:the )?"
)
_BACK, _AHEAD = 90, 110


def firms_named(case: Case, firms: frozenset[str]) -> Iterator[Name]:
    """Yield the names in narration that one of these words shows to be a firm's."""
    text = case.text
    for at in case.places(firms):
        if (
            not text[at].isupper()
            or not _beside_name(text, at)
            or case.stretch_at(at).kind not in {"paragraph", "item"}
        ):
            continue
        name = _whole_name(text, at, case.sentence_at(at)[0])
        if name is not None and " " in name.text and case.narrates(at):
            yield name


def _beside_name(text: str, at: int) -> bool:
    """Say whether a name goes on before a word, by the beginning of the word that stands there."""
    before = at - 1
    while before > 0 and not text[before - 1].isspace():
        before -= 1
    if text[before : before + 1].isupper() or text[before : at - 1] in _JOINS:
        return True
    return _GOES_ON.match(text, at) is not None


def _whole_name(text: str, at: int, first: int) -> Name | None:
    """Return the name that a firm's word ends or stands in, read backwards from it."""
    begin = at
    while begin > first:
        before = text.rfind(" ", max(first, begin - 20), begin - 1) + 1 or first
        piece = text[before : begin - 1]
        joins = piece in _JOINS and text[before - 2 : before - 1].isalnum()
        if text[begin - 1] != " " or not (joins or (piece[:1].isupper() and piece[-1].isalnum())):
            break
        begin = before
    theirs = _OF_THEIRS.match(text, begin)
    begin = theirs.end() if theirs else begin
    for opening in ("of ", "& ", "With ", "From ", "For ", "By ", "The "):
        begin += len(opening) if text.startswith(opening, begin) else 0
    word = _MORE.match(text, at)
    if word is None or begin > at:
        return None
    return Name(begin, word.end(), text[begin : word.end()].removesuffix("'s"))


_GOES_ON = late(r"\w+ (?:of )?[A-ZÀ-Þ]")
_JOINS = frozenset({"of", "&"})


def is_told(case: Case, name: Name) -> bool:
    """Say whether a firm is told to do, or to be used for, what the text is about."""
    first, last = case.sentence_at(name.start)
    if _CHOSEN.match(case.lowered, name.end, last) is not None or _is_listed(case, name.start):
        return True
    does = _DOES.match(case.text, name.end, min(last, name.end + _AHEAD))
    if does is not None and does["verb"] not in _SAYS and _is_verb(does["verb"], does["helps"]):
        return True
    before = case.lowered[max(first, name.start - _BACK) : name.start]
    passive = _PASSIVE.search(before)
    if passive is not None:
        return passive["verb"] not in _NOT_DONE
    if before.endswith((" to ", " to the ")) and _ANOTHER.match(case.text, first) is not None:
        return False  # *Vast Motors let a hall to Pell Timber* is between those two
    return _PLACED.search(before) is not None


def _is_listed(case: Case, at: int) -> bool:
    """Say whether a name begins an item of a list whose heading calls its items partners."""
    stretch = case.stretch_at(at)
    if stretch.kind != "item" or at - stretch.start > len("the "):
        return False
    if case.text.find(":", at, stretch.end) >= 0:
        return False  # a heading and its explanation
    head = case.lowered.rfind(":\n", max(0, stretch.start - _LIST), stretch.start)
    if head < 0 or case.stretch_at(head + 2).kind != "item":
        return False
    return _PARTNERS.search(case.lowered, case.lowered.rfind("\n", 0, head) + 1, head) is not None


_LIST = 400
_ANOTHER = late(r"(?:The )?[A-ZÀ-Þ]\w+ [A-ZÀ-Þ]\w+ ")
_PARTNERS = late(
    r"\b(?:partners|sponsors|supporters|clients|customers|suppliers|backers|investors|funders"
    r"|members"
    r"|donors|support(?:s|ed)?|following (?:companies|firms|organi[sz]ations))\b"
)


def _is_verb(word: str, helps: str) -> bool:
    if "will" in helps or ("may" in helps and word == "use"):
        return True
    if " is" in helps or " are" in helps:
        return word.endswith("ing")
    return word.endswith(("s", "ed")) or "ha" in helps or word in _PLAIN_VERBS


_PLAIN_VERBS = lexicon(
    "accept stock sell carry fund finance deliver supply print pay cover teach train send equip"
    " share stand use test grow bear took gave paid lent bought sent built taught ran put"
)
