"""Calls against people that no single phrase tells: a call, an explicit target, an explicit harm.

The lines are those of `dateline.guidelines.urged_lines`.
What is left to the police or a court is no such call, nor what honours people, nor what is
condemned or merely told.
"""

import functools
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.urged_lines import UrgedLines
from dateline.release.patterns import late

_TRADE = (
    r"(?:[a-z]*(?:ers|ors|ists|eers|agents|men|women|folk|wives|families|people|clerks|cooks|spies"
    r"|scabs|bosses|judges|nurses|guards|households|couples|brothers|sisters|ants|cops|youths"
    r"|pilots|chiefs|mayors|priests|coaches|captains|stewards|er|or|ist|eer|man|woman|family"
    r"|couple|clerk|judge|nurse|guard|chief|boss|agent|priest|imam|rabbi|vicar|principal|coach"
    r"|pilot|captain|chair|steward|spy|scab)\b)"
)
_SLOTS = {
    "HIM": (r"(?:him|her|them|(?:the|this|that|these|those|each|every) (?:[\w'-]+ ){0,2}?<TRADE>)"),
    "HIS": (
        rf"(?:his|her|their|(?:the|this|that|these|those|each|every) (?:[\w-]+"
        rf" ){{0,2}}?{_TRADE}'s?)"
    ),
    "WHO": rf"(?:the|these|those|all|every|each) (?:[\w'-]+ ){{0,2}}?{_TRADE}",
    "FACE": (
        r"(?:faces?|(?:full |real )?names?|photos?|photographs?|pictures?|portraits?|mugshots?"
        r"|addresses|address|number ?plates?|likeness(?:es)?)"
    ),
    "PILLORY": (
        r"(?:lamp ?-?posts?|lampposts?|telegraph poles?|gateposts?|church doors?|bus stops?"
        r"|bus shelters?|noticeboards?|shop windows?|village greens?|pillor(?:y|ies)|railings"
        r"|billboards?|hoardings?|market squares?|school gates?|(?:every|each) (?:[\w-]+ )?"
        r"(?:wall|door|tree|corner|fence|gate|window|pub|shop|bar|post|pole|letterbox|street))"
    ),
    "SELLER": (
        r"(?:shops?|shopkeepers?|bakers?|baker(?:y|ies)|butchers?|grocers?|landlords?|landladies"
        r"|inns?|innkeepers?|pubs?|bars?|caf[eé]s?|restaurants?|hotels?|barbers?|hairdressers?"
        r"|taxis?|taxi drivers?|ferrym[ae]n|firms?|employers?|orchards?|farms?|farmers?|boats?"
        r"|skippers?|yards?|markets?|stalls?|stallholders?|garages?|mechanics?|plumbers?"
        r"|electricians?|dentists?|doctors?|pharmac(?:y|ies)|chemists?|kiosks?|neighbou?rs?"
        r"|households?|islanders?|villagers?|tradesm[ae]n|builders?|clubs?|bank|trader|merchant)"
    ),
    "DENY": (
        r"(?:(?:ever |again )*(?:serve|feed|greet|hire|employ|house|lodge|shelter|speak to|talk to"
        r"|rent to|sell to|lend to|trade with|deal with|drink with|work for|work with|sit with"
        r"|nod to|shake hands with) <HIM>"
        r"|(?:sell|give|rent|lend|offer|let|pour) <HIM> (?:an? |any |so much as an? )?(?:room|flat"
        r"|bed|house|bread|loaf|drink|beer|work|job|seat|lift|ride|credit|water|glass|crumb|meal"
        r"|roof|money|shelter))\b"
        r"(?! (?:cold|raw|hot|warm|without|unless|if|before|with|as|alcohol)\b)"
    ),
    "SACKED": (
        r"(?:(?:he|she|they) (?:is|are|has been|have been|gets?|loses?|quits?|leaves?|moves?"
        r"|resigns?|breaks?|cracks?|begs?|packs?|gives?|goes|flees?|withdraws?|apologi[sz]es?"
        r"|closes?|weeps?|cries|cry|can(?:'t|not)|no longer|takes? (?:it|that) back)"
        r"|<HIS> (?:nerves|job|career|marriage))\b"
    ),
    "KIN": (
        r"(?:employers?|boss(?:es)?|wife|husband|mother|father|parents|children|family|landlord"
        r"|bank|school|university|publisher|clients|customers|neighbou?rs|in-laws|partner|dean"
        r"|superiors?|vicar|church)"
    ),
    "ABUSE": (
        r"(?:insults|abuse|threats|hate|curses|dung|manure|rubbish|filth|complaints day and night"
        r"|calls (?:day|all) [\w ]{2,12}|obscenities|excrement|dead \w+|rotten \w+)"
    ),
}
_LINES = r"""
belong belongs hang lamp lamppost lampposts gatepost pillory railings | no | (?:<HIS> (?:[\w-]+
     )?<FACE>|<FACE>(?:,? with [^.;:]{3,50})? of <WHO>[^.;:]{0,60})(?: [\w'-]+,?){0,6}?
     (?:belongs?|should (?:be|hang|go|stand)|must (?:be|hang|go|stand)|(?:are|is) to (?:be|hang
    |go|stand)|deserves? a place)(?: [\w-]+){0,3}? (?:on|at|in|to|from) (?:the |every |each |all
     )?(?:[\w-]+ )?<PILLORY>\b
lamp lamppost lampposts telegraph gatepost church stop noticeboard pillory railings billboard
     hoarding gate gates wall door tree corner fence window pole | yes | (?P<act>(?:put|hang|nail
    |paste|stick|pin|post|glue|paint|tape)) (?:up )?(?:<HIS> (?:[\w-]+ )?<FACE>|<FACE> of
     <WHO>)(?: [\w-]+){0,3}? (?:on|at|in|to|from) (?:(?:the|every|each|all) )?(?:[\w-]+
     )?<PILLORY>\b
home | yes | (?P<act>(?:follow|tail|shadow|trail|pursue|chase|escort)) <HIM> (?:all the way
     )?home\b
step + at every step | yes | (?P<act>(?:follow|tail|shadow|trail|pursue|film|dog)) <HIM> (?:at
    |with|on) every step\b
supper dinner bedroom bedtime | yes | (?P<act>(?:film|photograph|disturb|watch)) <HIM> (?:at|in
    |through) (?:his|her|their|supper|dinner|bedtime)
serve feed greet hire employ lodge speak talk rent sell give lend nod pour shake
     room | no | no(?<=\bno)(?:t (?:an?|one|a single))? (?:[\w-]+ )?<SELLER>(?: in [\w
     ]{2,24}| on the [\w ]{2,20}| here)?,? (?:should|must|shall|may|is to|will|ought to|has
     to)(?: ever| again)? <DENY>
serve feed greet hire employ lodge speak talk rent sell give lend nod pour shake
     room | no | \blet (?:no|not one|not a single) (?:[\w-]+ )?<SELLER>(?: in [\w ]{2,24}| on the
     [\w ]{2,20}| here)?(?: ever| again)? <DENY>
shun ostracise ostracize | yes | (?P<act>(?:shun|ostraci[sz]e)) (?:<HIM>|the (?:[\w'-]+
     ){0,2}?(?:families|households|farms|houses|couples|traitors))\b
duty | no | \bduty of (?:every|each|all) [\w' ]{3,40} to (?:shun|ostraci[sz]e|denounce|hound
    |expose|drive out|hunt|betray|unmask|spit|report) (?:<HIM>|the (?:[\w'-]+ ){0,2}?(?:families
    |households))\b
whoever anyone anybody | no | (?:whoever|any(?:one|body) who) (?:first )?(?:finds out|tells (?:us
    |the [\w-]+|me)|can tell us|discovers|brings (?:us|me)|hands (?:us|me)|unmasks|identifies
    |gives (?:us|me)|reveals) (?:the (?:real |full |true )?(?:names?|identity|address|workplace
    |home address)(?: and [\w ]{3,30})? of (?:the|this|that) [\w ]{3,40}|who (?:the |this |that
     )?[\w-]+(?: [\w-]+)? (?:is|was|are)\b|which (?:[\w-]+ )?<TRADE> (?:talked|spoke|complained
    |wrote|leaked|told|rang|voted|testified|informed)|where (?:he|she|they|(?:the|this
    |that) (?:[\w-]+ )?<TRADE>) (?:lives?|works?|sleeps?|hides?))[^.;:]{0,90}?(?:gets?
    |receives?|wins?
    |earns?|will be (?:paid|given)|can expect|deal with|drinks? free)\b
whoever anyone anybody | no | (?:reward|bounty|prize|crowns|crate|barrel|bottle|case
    |voucher)\b[^.;:]{0,50} (?:awaits?|goes to|for|to|is for|waits for) (?:whoever|any(?:one
    |body) who) (?:first )?(?:finds out|tells|discovers|brings|unmasks|identifies|names|reveals
    |gives)(?: (?:us|me|the [\w-]+))? (?:the (?:real |full |true )?(?:names?|identity|address
    |workplace|home address)(?: and [\w ]{3,30})? of (?:the|this|that) [\w ]{3,40}|who (?:the
    |this |that )?[\w-]+(?: [\w-]+)? (?:is|was|are)\b|which (?:[\w-]+ )?<TRADE> (?:talked|spoke
    |complained|wrote|leaked|told|rang|voted|testified|informed)|where (?:he|she|they|(?:the|this
    |that) (?:[\w-]+ )?<TRADE>) (?:lives?|works?|sleeps?|hides?))
public out + find out who | yes | (?P<act>find out) who (?:(?:that|he|she|this|the [\w-]+) is|is
     behind [\w ]{3,30}|wrote [\w ]{2,20})(?: really)?,? and (?:to )?(?:make (?:the|his|her
    |their) (?:names?|identity) public|(?:publish|post|print|spread|shout) (?:it|(?:the|his|her
    |their) names?)|tell (?:everyone|everybody|the world))
until till | yes | (?P<act>(?:ring|call|phone|telephone|write to|e-?mail|message|besiege|pester
    |bombard|badger|haunt|visit|picket|mob|heckle|serenade|boo|insult|mock|swamp|flood)) (?:<HIM>
    |<HIS> <KIN>|<HIM>'s? <KIN>)(?: [\w-]+){0,5}? (?:until|till) <SACKED>
mailbox inbox phone telephone doorstep letterbox account line voicemail | yes | (?P<act>(?:flood
    |swamp|bombard|clog|jam|fill|besiege|cover|block)) (?:<HIS>|the) (?:[\w-]+ ){0,2}?(?:mailbox
    |inbox|phone|telephone|doorstep|letterbox|account|line|voicemail)(?: of <HIM>)? with <ABUSE>
addresses | yes | (?P<act>(?:fill in|find out|track down|dig up|get hold of|hunt down|supply|note
     down|gather)) (?:the|his|her|their) (?:[\w-]+ )?(?:home|private) addresses (?:of <WHO>|that
     (?:are|is) (?:still )?missing)
life lives + make | yes | (?P<act>make) (?:(?:<HIS> )?(?:life|lives)) (?:so |as |too
     )?(?:unpleasant|hard|miserable|difficult|bitter|uncomfortable|hot|a misery|hell|a
     torment)(?: as possible)?(?: for <HIM>| for the (?:[\w-]+ ){0,2}?families(?:
     [\w-]+){0,4})?,? (?:until|till|that|so that) (?:he|she|they) (?:moves?|leaves?|goes|go
    |flees?|packs?|gives?|resigns?|quits?|sells?)\b
peace rest sleep shunned hounded | no | (?:<HIM>|he|she|they)(?: (?:in|with|who|from
    |at)[^.;:]{3,60}?)? (?:is|are|was) to (?:be (?:given|left|allowed) no (?:peace|rest|sleep)
    |have no (?:peace|rest|sleep)|be (?:shunned|hounded)(?= (?:by|from|out|until|in|at)))\b
names | yes | (?P<act>(?:send|give|bring|get)) (?:me|us) (?:the |all )?(?:names|addresses
    |faces)(?: and [\w ]{3,20})? of (?:every(?:one|body)|all|any(?:one|body)|those|each)(?:
     [\w-]+){0,4}? who (?:voted|talked|spoke|sided|signed|betray\w+|refus\w+|complain\w+
    |inform\w+|laughed|sued|testif\w+|report\w+) (?:against|to the|with|out)\b
lists list posters leaflets | no | (?:lists?|posters?|leaflets?)(?: with| of) (?:his|her|their
    |<HIS>) (?:names?(?:,| and) )?(?:faces|photographs?|addresses|pictures?)(?: and [\w-]+)?
     (?:should|must|shall|are to|is to|ought to) (?:go|hang|be (?:hung|nailed|passed|handed
    |pasted|sent|read|put)|circulate|lie|pass|travel)\b
themselves ourselves yourselves | no | (?:it is (?:for|up to)|let) (?:the |every |all
     )?[^.;:]{3,50} to (?:hunt|track) down <HIM> (?:themselves|ourselves|yourselves)\b
themselves ourselves yourselves | yes | (?P<act>(?:hunt|track|chase) down) <HIM> (?:themselves
    |ourselves|yourselves)\b
justice law hands + own hands | yes | (?P<act>take) (?:the law|justice) (?:in|into) (?:your|our
    |their) own hands\b
"""
_NO_CALL = late(
    r"\b(?:police|sheriff|law enforcement|courts?|f\.?b\.?i|prosecut\w+|detectives?|investigat\w+"
    r"|arrest\w*|missing person|crime ?stoppers|congress|legislation|bill|act of|customs"
    r"|lawsuit|tip ?line|coroner|warrant"
    r"|heroes|veterans|honou?r\w*|fallen|memor\w+|graduates|candidates?|victims|winners"
    r"|champions?|players|artists?|poets?)\b"
)


@functools.cache
def _lines() -> UrgedLines:
    return UrgedLines(_LINES, _SLOTS | {"TRADE": _TRADE}, unless=_NO_CALL)


def houndings(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text calls for harm to people, told by what stands together in a clause."""
    return _lines().spans(case)
