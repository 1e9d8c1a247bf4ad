"""Signs of a wrong that hold whatever the verb: forged papers, pay that never came, a known crack.

Such a sign charges the one who is named in its sentence, if nobody else is; who does what to whom
needn't be parsed.
"""

from collections.abc import Callable, Container, Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name, names_in
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.slots import by_word, may_stand, telling
from dateline.guidelines.ties import Accusation
from dateline.release.patterns import late

_PAPERS = (
    r"(?:certificates?|papers|documents?|permits?|licen[cs]es?|invoices?|receipts?|references"
    r"|diplomas?|results|figures|data|signatures?|labels?|seals?|reviews?|passports?|accounts"
    r"|names?"
    r"|claims?|reports?|statements?|dates?|scales|weights|prices|meter readings|cheques?|bills?"
    r"|time ?sheets?|minutes|promises|titles?|numbers?|measurements)"
)
_FOR_ONESELF = (
    r"(?:to|into|on|for|onto) (?:his|her|their|its director's|its owner's) (?:own )?(?:private"
    r" )?(?:account|pockets?|kitchen|house|villa|car|holidays?|yacht|family|wife|husband|girlfriend"
    r"|boyfriend|son|daughter|brother|mother|wedding|garden|boat|flat|gambling|lover|horses?)"
)
SIGNS = (
    telling(
        "false forged fake falsified bogus doctored invented stolen counterfeit bad",
        rf"\b(?:with|on|under|using|uses?|used|delivered?s?|delivers|handed in|submits?|submitted"
        rf"|presents?|presented|showed|issues?|issued|filed|files|signed|sold|sells|wrote|writes"
        rf"|sent"
        rf"|sends|supplied|supplies|printed|prints|pays?|paid|gave|gives|made) (?:[\w'-]+ ){{0,4}}?"
        rf"(?:false|forged|fake|falsified|bogus|doctored|invented|stolen|counterfeit|bad)"
        rf" (?:[\w-]+ )"
        rf"{{0,2}}?{_PAPERS}\b",
    ),
    telling(
        "knew known knowing knows aware",
        r"\b(?:knew|known|knows|knowing|aware) (?:of|about) (?:the|its|this|these) (?:[\w-]+"
        r" ){0,3}?"
        r"(?:cracks?|cracked [\w-]+|leaks?|faults?|defects?|danger|risks?|asbestos|poison|mould"
        r"|abuse"
        r"|damage|rot|bacteria|contamination|fraud|theft|beatings|holes?|brakes?|hull"
        r"|infections?) (?:for"
        r"|since|long before|all along|and)\b|\b(?:that|which) (?:it|he|she|they) knew (?:to be"
        r"|were|was)"
        r" (?:[\w-]+ )?(?:broken|faulty|false|unsafe|dangerous|rotten|contaminated|stolen|worthless"
        r"|defective|leaking|cracked|infected|poisonous|forged)\b",
    ),
    telling(
        "lies lied lie lying deceives deceived deceive misleads misled untruths",
        r"\b(?:told|tells|telling|spread|spreads) (?:[\w'-]+ ){0,5}?(?:lies|untruths)\b|\b(?:was"
        r"|were"
        r"|been|is|are) (?:[a-z]+ly )?(?:lied to|deceived|misled|cheated)\b|\b(?:deceives?|deceived"
        r"|misleads?|misled) (?:[\w'-]+ ){1,4}?(?:about|as to|over|on)\b",
    ),
    telling(
        "exist existed existent arrived reached came",
        r"\b(?:promises?|promised|sold|sells|advertised|advertises|collected|charged|charges"
        r"|jobs|work"
        r"|flats?|patients|courses?|goods|shares|paid|donations|fees|money|aid|grants?) (?:[\w'-]+"
        r" ){0,7}?(?:(?:that|which|who) )?(?:(?:don't|doesn't|do not|does not|did not|didn't|never)"
        r" exist(?:ed|s)?|never (?:arrived|reached|came|saw|got))\b",
        needs="exist never",
    ),
    telling(
        "below under minimum underpaid unpaid",
        r"\b(?:wages?|pay|paid|pays|salaries|earn\w*) (?:[\w'-]+ ){0,5}?(?:below|under|less than"
        r"|beneath)"
        r" (?:the )?(?:legal |statutory |agreed |national )?(?:minimum|tariff|collective agreement"
        r"|living wage)\b",
        needs="minimum tariff collective living",
    ),
    telling(
        "wheelchair headscarf pregnant black gay skin religion foreign roma jewish muslim disabled"
        " origin accent blind deaf hijab turban",
        r"\b(?:turned (?:down|away)|rejected|refused|dismissed|sacked|fired|sent (?:home|away)"
        r"|threw out"
        r"|thrown out|barred|excluded|denied|banned|turns (?:down|away)|rejects|refuses|evicted"
        r"|mocked)"
        r" (?:[\w'-]+ ){0,7}?(?:because|for|on account|over|since|as) (?:[\w'-]+"
        r" ){0,6}?(?:wheelchair"
        r"|headscarf|pregnant|black|gay|skin|religion|foreign|roma|jewish|muslim|disabled|origin"
        r"|accent"
        r"|blind|deaf|hijab|turban)\b",
        needs="turn reject refus dismiss sacked fired sent threw thrown barred excluded"
        " denied banned evicted mocked",
    ),
    telling(
        "account pockets pocket kitchen house villa car holiday holidays yacht wedding gambling"
        " lover"
        " wife husband",
        rf"\b(?:transferred|moved|diverted|spent|used|paid|took|sent|put|routed|booked|charged"
        rf"|funnelled"
        rf"|lent|signed) (?:[\w$€£,.'-]+ ){{0,7}}?(?:money|funds?|donations?|dues|fees|grants?"
        rf"|savings|rest"
        rf"|deposits?|takings|budget|euros|dollars|pounds|crowns|card|fares|reserves|pensions?"
        rf"|subsid\w+)"
        rf" (?:[\w'-]+ ){{0,6}}?{_FOR_ONESELF}\b",
        needs="money fund donation dues fees grant savings rest deposit takings budget euros"
        " dollars pounds crowns card fares reserves pension subsid",
    ),
    telling(
        "belongs belong owns related married owned",
        r"\b(?:voted|decided|ruled|signed|approved|awarded|sold|bought) (?:[\w'-]+"
        r" ){1,8}?(?:(?:that|which)"
        r" (?:belongs?|belonged) to (?:him|her|his|himself|herself)|(?:he|she) (?:secretly"
        r" )?(?:owns|owned)"
        r")\b",
        needs="voted decided ruled signed approved awarded sold bought",
    ),
    telling(
        "dates date labels label meat water as",
        r"\bputs? (?:new|false|later|other) (?:dates?|labels?|stickers) on (?:old|expired|spoilt"
        r"|spoiled)?"
        r"|\b(?:sells?|sold|presents?|presented|passes|passed|markets|declares|labels|labelled)"
        r" (?:[\w'-]+ )"
        r"{0,3}?(?:tap water|horse ?meat|farmed|imported|used|cheap|synthetic|old|sawdust"
        r"|margarine|frozen"
        r"|second-hand|dyed|diluted|reheated|battery) ?(?:[\w-]+ ){0,3}?(?:off )?as (?:spring"
        r"|beef|wild"
        r"|local|new|organic|genuine|fresh|real|butter|home-made|antique|free-range|regional"
        r"|pure|natural)\b",
        needs="put sell sold present pass market declares label",
    ),
    telling(
        "cane belt stick whip fists hose ruler cable rod boots",
        r"\b(?:beat|beats|beaten|hit|hits|struck|thrashed|whipped|flogged|caned) (?:[\w'-]+"
        r" ){0,6}?with"
        r" (?:an? |the |his |her )(?:[\w-]+ )?(?:cane|belt|stick|whip|fists?|hose|ruler|cable"
        r"|rod|boots?)\b",
    ),
    telling(
        "fire alight ablaze",
        r"\bset(?:s|ting)? (?:fire to (?:the|a|our|an|two|three|its|his|her|their) [a-z]|(?:the"
        r"|a|our|an)"
        r" (?:[\w-]+ ){1,3}(?:alight|ablaze|on fire)\b)",
    ),
    telling(
        "envelope envelopes",
        r"\benvelopes? (?:with|of|full of|containing) (?:[\w$€£,.-]+ ){0,3}?(?:cash|money|notes"
        r"|euros"
        r"|dollars|pounds|crowns|banknotes|francs)\b",
    ),
    telling(
        "sale price bought",
        r"\b(?:verdicts|votes|permits|judgments|diplomas|degrees|grades|exam papers|visas|seats"
        r"|licences"
        r"|licenses|favours) (?:were|are|was) (?:for sale|bought|on sale|to be had for)\b",
        needs="verdicts votes permits judgments diplomas degrees grades exam visas seats"
        " licences licenses favours",
    ),
    telling(
        "forbidden banned prohibited illegal unlicensed unauthorised unauthorized",
        r"\b(?:spray(?:s|ed)?|use[sd]?|uses|sells?|sold|add(?:s|ed)?|feeds?|fed|injects?"
        r"|injected|gives?"
        r"|gave|spreads?|mixes|mixed|imports?|imported|stores?|stored|keeps?|kept|fires?|fired"
        r"|buries"
        r"|buried|hunts?|hunted|fish(?:es|ed)?|digs?|dug|hires?|hired) (?:[\w'-]+"
        r" ){0,4}?(?:forbidden"
        r"|banned|prohibited|illegal|unlicensed|unauthori[sz]ed) [a-z]",
    ),
    telling(
        "shut locked lock chained chain tied imprisoned caged",
        r"\b(?:shut|locked|chained|tied|imprisoned|caged) (?:up |in |them |him |her )?(?:[\w'-]+"
        r" ){0,4}?"
        r"(?:in|up|inside|to) (?:an? |the |its |his |her )?(?:container|cellar|cage|shed"
        r"|cupboard|lorry"
        r"|hold|store ?room|basement|barn|toilet|office|radiator|freezer|kennel|van)\b(?= (?:by"
        r"|until|for"
        r"|when|because|after|overnight|all|with|and)\b|[.,;])",
        needs="shut locked chained tied imprisoned caged",
    ),
    telling(
        "wheel hours breaks break rest sleep",
        r"\b(?:sends?|sent|makes?|made|lets?|keeps?|kept|forces?|forced|has|leaves?|left)"
        r" (?:[\w'-]+ ){0,6}?"
        r"(?:after (?:\w+|\d+) hours (?:at the wheel|behind|on duty|of work|without)|without"
        r" (?:a |any )?"
        r"(?:breaks?|rest|sleep|food|water|toilets?|pay) (?:for|on|in|all|until)\b)",
        needs="after without",
    ),
    telling(
        "law laws rules rights",
        r"\b(?:breaks?|broke|broken|breached|breaches|violates?|violated|flouts?|flouted"
        r"|ignores?|ignored)"
        r" (?:the |every |all |our |its |their )?(?:[\w-]+ )?(?:laws?|rules?|rights"
        r"|regulations?)\b",
        needs="break broke breach violat flout ignor",
    ),
    telling(
        "invented made fabricated faked",
        r"\b(?:invented|fabricated|faked) (?:an? |the |his |her |its |most of |all )(?:[\w-]+"
        r" ){0,2}?"
        r"(?:interviews?|quotes?|patients|sources?|witness(?:es)?|results|data|figures|survey|study"
        r"|stor(?:y|ies)|qualifications?|degrees?|doctorate|reviews?|accident|burglary"
        r"|illness)\b|\bmade"
        r" (?:the|his|her|its|most of the|all the)"
        r" (?:(?!(?:trips?|journeys?|climbs?|ascents?|treks?|runs?|walks?|drives?|long|first|last"
        r"|steep|hike|voyage|way|pilgrimage|beds?|rooms?|parcels?|ground|majority|bulk)\b)"
        r"[\w-]+ ){1,3}up\b(?! (?:to|the (?!night|day|week|evening))\b)",
    ),
    telling(
        "lowest cheapest second thinner inferior grade",
        r"\b(?:uses?|used|delivers?|delivered|builds?|built|laid|poured|fitted|installed)"
        r" (?:[\w'-]+ ){0,4}?"
        r"(?:of the (?:lowest|cheapest|worst)|inferior|thinner|cheaper) (?:[\w'-]+"
        r" ){0,6}?(?:where|than|although"
        r"|though|instead of|while)\b",
        needs="lowest cheapest worst inferior thinner cheaper",
    ),
    telling(
        "touched groped fondled dresses skirts breasts kissed undressed",
        r"\b(?:touch(?:ed|es)|grop(?:ed|es)|fondl(?:ed|es)|kiss(?:ed|es)|undress(?:ed|es))"
        r" (?:[\w'-]+ ){0,3}?"
        r"(?:girls?|boys?|women|pupils?|apprentices?|students?|patients?|singers?|trainees?"
        r"|waitress(?:es)?"
        r"|colleagues?|interns?|children|residents?) ?(?:under|against|on the|between|in the"
        r"|while|without"
        r"|[.,;]|during|at|after)",
    ),
    telling(
        "gambled speculated squandered frittered",
        r"\b(?:gambled|speculated with|squandered|frittered away|gambled away) (?:[\w'-]+"
        r" ){0,5}?(?:money"
        r"|them|it|pensions?|savings|funds?|donations|dues|reserves|fortune|deposits)\b",
    ),
    telling(
        "open burned burnt dumped buried",
        r"\b(?:was|were|been) (?:[a-z]+ly )?(?:burned|burnt|dumped|buried|tipped|discharged)"
        r" (?:in the open|at"
        r" night|in the (?:woods?|forest|river|quarry|sea|fields?|bay|moor|brook|lake|gravel"
        r" pit)|behind|into"
        r" the) ?(?:[\w'-]+ ){0,5}?by\b",
        needs="burned burnt dumped buried tipped discharged",
    ),
    telling(
        "kept keeps withheld withholds embezzled pocketed",
        r"\b(?:kept|keeps|withheld|withholds|pocketed|pockets) (?:his|her|their|its|the|our)"
        r" (?:[\w'-]+ "
        r"){0,3}?(?:bonus(?:es)?|wages?|tips|prize money|fees|deposits?|donations?|salar(?:y"
        r"|ies)|pay"
        r"|royalties|collection|takings|refunds?|pensions?|passports?|commissions?|rents?)"
        r" ?(?:for (?:himself"
        r"|herself|itself|themselves)|from|back\b|[.,;])",
    ),
    telling(
        "home took taken stole missing lost",
        r"\b(?:taken|carried|smuggled|spirited) (?:home|away|out) by (?:its|the|his|her|our|a)"
        r" (?:[\w-]+ ){0,4}",
        needs="taken carried smuggled spirited",
    ),
    telling(
        "complains complain complained speaks asks",
        r"\b(?:who|whoever|anyone who|those who|staff who|workers who) (?:complains?|complained"
        r"|speaks? up|asks?"
        r" (?:for|about)|falls? ill|joins? (?:a|the) union|refuses?) (?:[\w'-]+ ){0,5}?(?:ends?"
        r" up|loses?|is|are"
        r"|gets?|finds?) (?:on the|put|sent|transferred|dismissed|sacked|out of|their|his|fired"
        r"|moved|no more"
        r"|threatened)\b",
    ),
)
_BY_WORD = by_word(SIGNS)
_WORDS = frozenset(_BY_WORD)
_SAFE = late(
    r"\b(?:not|never (?:again|to)|no longer|nobody|no one|against|prevent\w*|protect\w*"
    r"|detect\w*|if|when"
    r"|whether|would|could|can|may|might|must|should|will|help\w*|stop\w*|fight\w*|combat\w*"
    r"|avoid\w*|risk"
    r"|novel|film|song|plan\w*|polic(?:y|ies)|bill|act|law would|designed|victims?|learn\w*"
    r"|alert\w*"
    r"|software|tool|platform|solution\w*|identif\w*|verif\w*|how|scams?|scammers|hackers|attackers"
    r"|criminals|thieves|someone|people can|users?)\b"
)
_NEVER = late(r"\bnever (?:arrived|reached|came|saw|got|existed|exist)\b|n't exist|not exist")


def signs_of_wrong(
    case: Case, kinds: Container[str], is_told: Callable[[int, int], bool]
) -> Iterator[Accusation]:
    """Yield signs of a wrong with the one they charge; ``is_told``: in the text's own voice."""
    if is_of_an_office(case):
        return
    reached = -1
    for at, word in case.placed(_WORDS):
        if at < reached or case.stretch_at(at).kind not in kinds:
            continue
        first, last = case.sentence_at(at)
        found = _sign(case, word, at, first, last)
        if found is None or not is_told(*found):
            continue
        name = _only_one(case, first, last)
        if name is not None:
            reached = found[1]
            yield Accusation(min(name.start, found[0]), max(name.end, found[1]), name.text)


def _sign(case: Case, word: str, at: int, first: int, last: int) -> tuple[int, int] | None:
    start, end = max(first, at - 90), at + 90
    near = case.lowered[start:end]
    for _, each in _BY_WORD[word]:
        if not may_stand(near, each.needs):
            continue
        found = each.reads.search(case.lowered, start, min(last, end))
        if found is None or not found.start() <= at < found.end():
            continue
        narrated = _NEVER.sub(" ", case.lowered[first:last])
        return None if _SAFE.search(narrated) else found.span()
    return None


def _only_one(case: Case, first: int, last: int) -> Name | None:
    """Return the only one named in a sentence."""
    found = list(names_in(case.text, first, last, case.name_words))
    return found[0] if found and len({name.text for name in found}) == 1 else None
