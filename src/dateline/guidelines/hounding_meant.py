"""Calls to beset, expose, shun or trap people, in whatever way a clause may say them (DG-38).

A contact or a publication is ordinary; it's a call against people by whom it is aimed at together
with its aim (*until they resign*), its hour, its place, or the wish that nobody deal with them.
"""

import functools
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.clause_meanings import ClauseMeanings
from dateline.guidelines.harm_words import SLOTS
from dateline.release.patterns import late

_SLOTS = SLOTS | {
    "HIM": (
        r"(?:him|them|her(?! [a-z])|whoever|(?:the|these|those|every|each|any|all|this|that"
        r"|both) (?:of the |the )?(?:[\w'’-]+ ){0,3}?<MAN>|(?:anyone|anybody|everyone|everybody"
        r"|those|each one|people) (?:who|that|of them)\b)"
    ),
    "HIS": (
        r"(?:his|her|their|(?:the|these|those|every|each|this|that|all) (?:[\w-]+"
        r" ){0,3}?[\w-]+['’]s?|[\w-]+ [\w-]+['’]s)"
    ),
    "ID": (
        r"(?:(?:home |private |full |real |bank )?(?:address(?:es)?|(?:tele)?phone numbers?"
        r"|phones?|numbers?|number ?plates?|licen[cs]e plates?|car numbers?|employers?"
        r"|workplaces?|whereabouts|identit(?:y|ies)|mobile numbers?|doorbells?|names?|faces?"
        r"|photos?|photographs?|pictures?|portraits?|likeness(?:es)?|mugshots?|snapshots?"
        r"|e-?mail(?: address(?:es)?)?|routes?|shifts?|rounds?|habits?|movements|schools?"
        r"|kindergartens?|families|children|wives|cars?))"
    ),
    "HARD": (
        r"(?:(?:home |private )?address(?:es)?|(?:private |home |mobile )?(?:tele)?phone"
        r" numbers?|(?:private|mobile|home) numbers?|number ?plates?|licen[cs]e plates?|car"
        r" numbers?|employers?|workplaces?|whereabouts|mobile numbers?|home routes?|routes? home"
        r"|(?:children|kids)['’]s? schools?)"
    ),
    "EXPOSE": (
        r"(?:publish|post|print|pin|paste|hang|stick|nail|upload|put|share|circulate|spread|pass"
        r" on|forward|hand out|hand round|distribute|read out|write|paint|chalk|spray|list"
        r"|reveal|make public|show|project|broadcast|match|collect|gather|note(?: down)?|take"
        r" down|send(?: in)?|supply|give|bring|submit|enter|compile|find(?: out)?|look up|dig up"
        r"|tell|shout|announce|mail|fax|photograph|film|copy|record|report|add|display|leak"
        r"|name)"
    ),
    "EXPOSED": (
        r"(?:published|posted|printed|pinned|pasted|hung|stuck|nailed|uploaded|put|shared"
        r"|circulated|spread|passed (?:on|round)|forwarded|handed (?:out|round)|distributed|read"
        r" (?:out|aloud)|written|painted|chalked|sprayed|listed|revealed|made public|shown"
        r"|projected|broadcast|collected|mailed|displayed|photographed|filmed|announced"
        r"|repartitioned)"
    ),
    "PUBLIC": (
        r"(?:on|at|to|in|from|over|across|above) (?:the |every |each |all |a |our |this |its"
        r" |that )?(?:[\w-]+ )?(?:walls?|doors?|boards?|noticeboards?|bus stops?|lamp ?-?posts?"
        r"|gates?|squares?|market|internet|web|net|channels?|shop windows?|windows?|trees?"
        r"|fences?|church|mosque|hoardings?|billboards?|railings|screens?|pages?|groups?|forums?"
        r"|site|website|poles?|corners?|streets?|mast|harbou?r wall|pub|pillars?|columns?"
        r"|letterbox(?:es)?|loudspeakers?)\b"
    ),
    "AIM": (
        r"(?:(?:until|till|unless) (?:he|she|they|it|this|the [\w-]+|<T>|each|all|every one"
        r"|every last one|even the last|the last)(?: of them)? (?:all )?(?:finally |at last"
        r" |voluntarily )?(?:resigns?|leaves?|quits?|gives? (?:up|in|way|notice)|breaks?(?:"
        r" down)?|moves?|goes|go|gone|flees?|closes?|cracks?|sells?|packs?|steps? (?:down|back"
        r"|aside)|withdraws?|yields?|begs?|weeps?|can(?:'t|’t|not| no longer)|no longer|never"
        r"|loses?|stops?|apologi[sz]es?|retracts?|takes? back|recants?|talks?|(?:is|are|has been"
        r"|have been) (?:gone|sacked|dismissed|fired|out|ruined|broken|alone|removed|sleepless"
        r"|driven)|does|do|dares?)"
        r"|so (?:that )?(?:he|she|they|<T>|nobody|no one|everyone|everybody|the (?:whole"
        r" )?[\w-]+|all|people|neighbours|(?:his|her|their) [\w-]+|every [\w-]+|each [\w-]+|we"
        r"|members|you|fans|others)(?: [\w'’-]+){0,5}? (?:feels?|sees?|see|knows?|learns?"
        r"|greets?|serves?|loses?|remembers?|regrets?|can't|cannot|can’t|no longer|never|ever"
        r" again|recogni[sz]es?|who (?:he|she|they) (?:is|are)|what (?:he|she|they) (?:is|are"
        r"|did|look)|hires?|employs?|trusts?|rents?|sells?|marr(?:y|ies)|deals?|takes? (?:him"
        r"|her|them)|lets? (?:him|her|them)|ashamed|afraid|think twice|thinks twice|look like"
        r"|find (?:him|her|them)|call on|visit)"
        r"|where (?:the (?:whole )?[\w-]+|everyone|everybody|all|people|neighbours|passers-by"
        r"|[\w-]+) (?:can|will|must) (?:see|read|find|look)|let (?:the whole [\w-]+|everyone"
        r"|everybody|all|the neighbours|(?:his|her|their) (?:neighbours|children|mothers?|wives"
        r"|wife)|the (?:town|village|world|street)) (?:see|know|read|learn|hear)"
        r"|lose (?:his|her|their) (?:jobs?|place|posts?|licen[cs]es?|sleep|friends|homes?"
        r"|nerves?)|never (?:dares?|shows?|finds?|works?|sleeps?)|not (?:a|one) (?:[\w-]+"
        r" )?(?:night|hour|minute|day|evening)['’]?s? (?:of )?(?:sleep|peace|rest))\b"
    ),
    "NIGHT": (
        r"(?:night after night|evening after evening|day after day|every (?:single )?(?:night"
        r"|evening|morning|hour|day|half hour|ten minutes)|each (?:night|evening|morning)|at"
        r" (?:supper|midnight|night|dinner|bedtime|dawn|all hours|any hour|[a-z]+ in the"
        r" (?:morning|night)|home)|after (?:midnight|dark)|day and night|night and day|in the"
        r" (?:small hours|middle of the night|night)|(?:a)?round the clock|wherever (?:he|she"
        r"|they)|all night(?: long)?|(?:from )?(?:one|two|three|four|five) in the morning|one by"
        r" one|by turns|in shifts|in turn|without (?:pause|a break|end)|from (?:a )?different"
        r" (?:tele)?phones?|again and again|on (?:his|her|their|the) (?:doorsteps?|steps|lawns?"
        r"|front)|in (?:his|her|their) (?:gardens?|streets?|drives?|driveways?|stairwells?|front"
        r" gardens?)|to (?:his|her|their|the) (?:very )?(?:front )?(?:doors?|doorsteps?|homes?"
        r"|beds?|gardens?|school)|from (?:door to door|morning (?:to|till|until) night|house to"
        r" house|dawn to dusk|shop to shop)|(?:his|her|their) every (?:step|move|word)|at every"
        r" (?:step|corner|turn|door)|at (?:his|her|their) (?:home|house|door|supper|table|desk"
        r"|school|church|gate)s?|when (?:he|she|they) (?:leaves?|goes|go|comes?|picks?|takes?"
        r"|sits?))\b"
    ),
    "BESET": (
        r"(?:visit|call on|call at|ring(?: up)?|phone|telephone|call|wake(?: up)?|knock at|knock"
        r" for|wait for|lie in wait for|follow|shadow|trail|tail|greet|meet|accompany|escort"
        r"|surround|besiege|stare at|haunt|seek out|look up|pay a visit to|pester|bother|disturb"
        r"|accost|confront|corner|stop|heckle|whistle at|boo|hiss at|jeer at|shout at|photograph"
        r"|film|watch|hunt|harry|plague|write to|text|message|mail|e-?mail|bombard|flood|swamp"
        r"|track|pursue|chase|jostle|crowd|hoot at|honk at|picket|keep an eye on|serenade|insult"
        r"|mock|spit at|keep away from|keep (?:their|your|our) (?:children|distance|daughters"
        r"|sons) (?:away )?from|turn away from|send (?:postcards?|letters?|messages?|bills?"
        r"|pizzas|taxis|wreaths?|coffins?|parcels?)(?: every day)? to)"
    ),
    "BESETTED": (
        r"(?:visited|called on|called|rung|phoned|telephoned|woken|waited for|followed|shadowed"
        r"|trailed|tailed|met|accompanied|escorted|surrounded|besieged|stared at|haunted|sought"
        r" out|pestered|accosted|confronted|heckled|whistled at|booed|hissed(?: at)?|jeered"
        r"|photographed|filmed|watched|hunted|harried|tracked|pursued|chased|jostled|picketed"
        r"|insulted|mocked|expected|awaited|received|spat (?:at|on))"
    ),
    "NAMES": (
        r"(?:names?|posts?|finds?|unmasks?|identif(?:y|ies)|photographs?|tracks? down|tells?"
        r" (?:us|the [\w-]+)|reveals?|discovers?|hunts? down|exposes?|betrays?|traces?|catches"
        r"|reports?|delivers?|films?|denounces?|outs|spots?|pictures?|leads? (?:us|the [\w-]+)"
        r" to|naming|finding|unmasking|identifying|tracking down|hunting down|exposing|tracing"
        r"|denouncing|photographing|filming)"
    ),
}
_CALLS = r"""
until till so where let lose never | yes | (?P<act><BESET>) (?:up |down )?(?:<HIM>|<HIS>
     [\w-]+)[^.;:!?]{0,70}?,? (?:and [^.;:]{3,50} )?<AIM>
night nights evening evenings supper midnight dinner home hours morning dark clock doorstep
     doorsteps steps garden gardens front door step corner turn shifts wherever lawn church gate
     bedtime dawn one every telephone telephones
     + night/evening/supper/midnight/dinner/home/hour/morning/dark/clock/doorstep/steps/garden/doo
    r/wherever/corner/shifts/lawn/turn/different/every step/every move/every day | yes |
     (?P<act><BESET>) (?:up |down )?(?!(?:the|your|a|any) (?:doctor|nurse|midwife|vet|caretaker
    |desk|staff|team)\b)(?:him|them|her(?! [a-z])|whoever|(?:the|these|those|every|each|any|all
    |this|that|both) (?:of the |the )?(?:[\w'’-]+ ){0,3}?<MAN>)<OF>,? (?:[\w-]+ ){0,4}?<NIGHT>
go sit stand camp gather march walk stay park wait drive come assemble sing drum hoot meet
     turn move settle | yes | (?P<act>(?:go|sit|stand|camp|gather|march|walk|stay|park|wait|drive
    |come|assemble|sing|drum|hoot|meet|turn up|move|settle)) (?:[\w'’-]+ ){0,4}?(?:to|at|on|in
    |before|outside|in front of|under|opposite|around) (?:<HIS> (?:[\w-]+ )?(?:houses?|homes?
    |doors?|doorsteps?|steps|gardens?|lawns?|flats?|windows?|stairs?|gates?|drives?|farms?|villas?
    |streets?)|the (?:[\w-]+ )?(?:houses?|homes?|doors?|flats?|windows?) of <T>)\b && (?:<AIM>
    |<NIGHT>|can't sleep|no peace|all night|every night)
waited visited followed met called rung woken watched photographed filmed accompanied escorted
     shadowed booed jeered heckled surrounded expected awaited hunted stared received hissed
     whistled pursued confronted phoned chased picketed haunted spat | no | (?:<T>|\b(?:he|she
    |they))<OF>,? (?:will|shall|should|must|are to|is to|ought to|(?:has|have) to|can expect to
    |may expect to) (?:all |now |soon |therefore |[a-z]+ly )*be <BESETTED>\b && (?:<AIM>|<NIGHT>
    |every evening|there\b)
@EXPOSE | yes | (?P<act><EXPOSE>) (?:up |out |down |in |on |us |me |online )*(?:(?:the|all|any
    |every|their|a list of|lists? of) )*(?:[\w-]+ )?(?:<ID>,? (?:and |or )?(?:the |their |his |her
     )?){0,2}<HARD> of (?:all |the |these |those |every |each |any )*(?:[\w'’-]+ ){0,3}?<MAN>
@EXPOSE | yes | (?P<act><EXPOSE>) (?:up |out |down |in |on |us |me |online )*(?:<HIS>|the)
     (?:[\w-]+ )?<ID>(?:(?:,| and|, and) (?:<HIS> |the )?(?:[\w-]+ )?<ID>(?: of <HIS>
     [\w-]+)?)*[^.;:]{0,80}?(?:,? (?:and [^.;:]{3,60} )?<AIM>)
@EXPOSE | yes | (?P<act><EXPOSE>) (?:up |out |down |in |on |us |me |online )*(?:(?:the|all|any
    |every|their) )*(?:[\w-]+ )?<ID>(?:(?:,| and|, and) (?:the )?(?:[\w-]+ )?<ID>)* of
     <HIM>[^.;:]{0,80}?(?:,? (?:and [^.;:]{3,60} )?<AIM>)
@EXPOSE | yes | (?P<act><EXPOSE>) (?:up |out |down |in |on |us |me |online )*(?:his|her|their)
     (?:[\w-]+ )?(?:faces?|photos?|photographs?|portraits?|names?|pictures?|number ?plates?
    |addresses|address) and (?:the names? of )?(?:his|her|their) (?:[\w-]+ )?(?:number ?plates?
    |addresses|address|employers?|workplaces?|schools?|phone numbers?|home address(?:es)?|license
     plates?|licence plates?|phones?|families|wives|children|cars?)\b
@EXPOSE | yes | (?P<act><EXPOSE>) (?:up |out |down )*(?:the |all )?(?:names?|pictures?|photos?
    |photographs?|portraits?|faces?|list|lists)(?: of)? (?:(?:the|all|those|these|every|any)
     )*(?:[\w'’-]+ ){0,2}?(?:<MAN>|those|everyone|anybody|anyone) (?:who|that) (?:[\w-]+
     )?(?:voted|signed|refused|testified|informed|complained|reported|talked|spoke|sued|broke
    |betrayed|crossed|sold|left|worked|denounced|objected|helped|sided|opposed|took|stole|killed
    |shot|gave|let|leaked|cheated|stayed|said|wrote|told|closed|ordered)[^.;:]{0,70}? &&
     (?:<PUBLIC>|<AIM>|at every|in every|on every)
pasted pinned posted hung nailed printed published read uploaded circulated put stuck
     projected displayed distributed handed written painted chalked shown mailed | no | \b(?:it
    |they|these|(?:the|a|this|his|her|their) (?:[\w-]+ ){0,3}?(?:list|lists|names?|faces?
    |portraits?|photos?|photographs?|pictures?|address(?:es)?|numbers?|register|poster|posters
    |leaflets?|route|routes)(?: of [^.;:]{3,60}?| with [^.;:]{3,40}?)?) (?:will|shall|should|must
    |(?:is|are) to|(?:is|are) going to|may) (?:now |soon |then |also |all )*be <EXPOSED>\b &&
     (?:<AIM>|at every (?:bus stop|door|corner|shop|lamp|gate)|on every (?:door|wall|lamp|tree
    |gate|corner))
upload enter submit add post supply | no | \b(?:page|map|site|website|register|list|database
    |app|channel|hotline|mailbox|group|board|form)\b[^.;:]{0,50}? (?:on which|where|in which|to
     which|that lets|through which|which lets|for) (?:[\w'’-]+ ){1,4}?(?:can|may|could|should|to
    |will) (?:upload|enter|submit|add|post|supply|report|share|send|publish)s? (?:the |all |any
     )?(?:<HARD>|names?|faces?|photos?|photographs?|pictures?) of (?:the |all |these |those |every
     |any |fellow )*(?:[\w'’-]+ ){0,2}?<MAN>
reward prize bounty crowns euros dollars pounds leave bonus bottle crate barrel case ticket
     tickets beer voucher dinner hamper fee money drinks goose ham discount | no | \b(?:rewards?
    |prizes?|bounty|crowns|euros|dollars|pounds|week['’]s leave|days? off|days['’] leave|leave
    |bonus|bottles?|crates?|barrels?|cases?|tickets?|beers?|vouchers?|dinners?|hampers?|fee|money
    |drinks?|goose|ham|discount)\b[^.;:]{0,70}? (?:whoever|anyone who|anybody who|everyone who|the
     (?:first|one|colleague|member|person|reader|fan|neighbour|pupil|employee|worker|guest|student
    |parent|player|tenant|villager|customer|man|woman|boy|girl|child|lad) (?:who|that|to)|those
     who|for(?= (?:naming|finding|tracking|unmasking|identifying|hunting|exposing|tracing
    |denouncing|photographing|filming))|him who) (?:first )?<NAMES> (?:it\b|<HIM>|an?
     [^.;:]{0,20}?<MAN>|who\b|where (?:he|she|they|the)|<HIS> (?:[\w-]+ )?(?:name|address|identity
    |face|hiding|home))
unmask name expose identify track hunt find trace denounce out reveal chase smoke flush | yes
     | (?P<act>(?:unmask|expose|identify|track down|hunt down|trace|denounce|smoke out|flush out
    |chase down|hound out|find out|find|name)) (?:<HIM>)<OF>[^.;:]{0,60}?,? (?:and|so that|to)
     (?:to )?(?:let <HIM>|make <HIM>|make (?:his|her|their)|tell (?:everyone|the|his|her|their)
    |show <HIM>|give <HIM>|put <HIM>|post|publish|print|pin|teach <HIM>|settle|pay (?:him|her
    |them))
track hunt chase | yes | (?P<act>(?:track|hunt|chase|run|hound)) (?:down )?<HIM>(?:
     down)?(?=[.,;!”"]| (?:wherever|until|and|before|like|to (?:his|her|their)|in (?:his|her
    |their)))
unmask | yes | (?P<act>unmask) <T>
life lives days day evenings weekends nights mornings work job existence shift stay | yes |
     (?P<act>(?:make|turn)) (?:<HIS>|the|life|lives)? ?(?:[\w'’-]+ ){0,4}?(?:life|lives|days?
    |evenings?|weekends?|nights?|mornings|work|job|existence|shifts?|stay)(?: (?:of|for|at|in|on)
     [^.;:]{2,40}?)? (?:into )?(?:as )?(?:an? )?(?:(?:living |pure |little )*(?:misery|hell
    |torment|nightmare|torture|ordeal)|unbearable|impossible|miserable|unpleasant as|hard as|sour
    |bitter|wretched)\b
sure ensure care | yes | (?P<act>(?:make (?:very |quite )?sure|ensure|see to it|take care))
     (?:that )?(?:<HIM>|he|she|they|this [\w-]+|that [\w-]+|these [\w-]+)<OF> (?:can't|cannot
    |can’t|can no longer|can never|never|doesn't|don't|finds? no|has no|have no|gets? no|no longer
    |regrets?|loses?|feels?|will never|won't|is (?:never|nowhere|watched|followed|shunned|alone
    |unwelcome)|are (?:never|nowhere|watched|followed|shunned|alone
    |unwelcome))[^.;:]{0,70}?(?:walk|sleep|show|leave|find|work|rent|eat|drink|shop|sit|live|stay
    |forget|welcome|safe|peace|jobs?|table|street|alone|watched|followed|friend|home|door|outside
    |breath|rest)\b
unwelcome shunned ostracised avoided watched hated small ashamed afraid unsafe outcasts
     outcast lepers leper | no | (?:<T>|\b(?:he|she|they))<OF>,? (?:should|must|shall|are to|is to
    |ought to|(?:has|have) to|will|deserves? to) (?:all |everywhere |always )*be (?:made to feel
    |treated (?:like|as)|left to feel|kept|shown that (?:he|she|they)) (?:[\w'’-]+
     ){0,4}?(?:unwelcome|shunned|avoided|watched|hated|small|ashamed|afraid|unsafe|outcasts?
    |lepers?|air|strangers|not wanted)\b
neither no nothing not | yes | (?P<act>(?:give|sell|offer|rent|lend|grant|serve|leave|allow
    |show)) (?:neither|no|nothing|not (?:a|an|one))\b[^.;:]{0,50}? to (?:those who|anyone who
    |whoever|anybody who|these|<HIM>)(?! (?:under|without|who (?:do|have) not))
whom | no | \bfor whom (?:no|not a|not one) [\w-]+(?: [\w-]+){0,4}? (?:will|shall|should|must
    |may) (?:ever )?(?:have|find|keep|make|be)
job work flat home place friend friends table customer customers roof bread bed seat | no |
     \b(?:nobody|no ?one|none of (?:those|them)|not one of (?:those|them)|no [\w-]+
     who)\b[^.;:]{0,90}? (?:should|must|may|shall|will) (?:still |ever |again |any longer
     )*(?:have|find|get|keep|be given|hold) (?:an? |any |work|his |her |their )(?:[\w-]+
     )?(?:jobs?|work|flats?|homes?|places?|friends?|tables?|customers?|roof|bread|beds?
    |seats?)?\b[^.;:]{0,24}?(?:in (?:the|this|our)|again|here|anywhere|any more)\b && (?:who|whom
    |that)\b
greet greets hire hires serve serves employ employs speak speaks open opens answer answers
     rent rents sell sells shake sit sits lend | no | \b(?:nobody|no ?one|no (?:[\w-]+ ){1,3}?|not
     a soul|not one [\w-]+)(?: (?:in|on|of|at) [\w' ]{2,24})?,? ?(?:will|shall|should|must|may|is
     to|ought to) (?:ever |again |now |still |so much as )*(?:greet|hire|serve|employ|speak (?:to
    |with)|open (?:his|her|the|its|their) doors? (?:to|for)|answer|rent to|sell [\w ]{0,12}to
    |shake hands with|sit (?:with|beside)|lend to|trade with|marry|bury|nod to) (?:him|her|them
    |that (?:person|man|woman|family)|these|those|whoever|anyone who)(?! (?:if|unless|without
    |under|before|cold))
pity shame | no | \b(?:it )?(?:would|'d) be a (?:great )?(?:pity|shame) if (?:[\w'’-]+
     ){1,4}?(?:kept (?:that|this|it|the [\w-]+) to (?:themselves|himself|herself|yourself)|forgot
    |overlooked|(?:did not|didn't) (?:know|find|learn|use|visit|ring|call|notice|drop)|were left
     in peace|slept)
phone phones telephone doorbell bell | no | \b(?:wants?|should|must|shall|let|expects?|ought
     to|will|hopes?)\b[^.;:]{0,20}?(?:his|her|their|<HIS>) (?:[\w-]+ )?(?:phones?|telephones?
    |doorbells?|bells?|mailbox|inbox(?:es)?) (?:to |should |must |shall |will )?(?:ring|overflow
    |never (?:stop|rest)|not stop|fill|burst|glow|jam|collapse)\b
feel feels | yes | (?P<act>let) (?:<HIM>|him|her|them) (?:all )?(?:feel|know|hear|taste)
     (?:what|that|how|it|our|the)\b[^.;:]{0,50}
remember forget remembers | no | (?:<T>|\b(?:he|she|they))<OF> (?:should|must|shall|will|are
     to|is to) (?:not |never )(?:be (?:allowed|able|let) to )(?:forget|sleep|rest|settle|work|live
    |feel (?:safe|at home)|show|walk|find)\b
flood swamp clog jam bombard fill overwhelm spam besiege | no | \b(?:would|will|shall|should
    |must|to|let us|let's|we'll|please|can) (?:[a-z]+ly )?(?:flood|swamp|clog|jam|bombard|fill
    |overwhelm|spam|besiege) (?:the |<HIS> )(?:[\w-]+ ){0,3}?(?:inbox(?:es)?|phones?
    |(?:tele)?phone lines?|lines?|mailbox(?:es)?|accounts?|letterbox(?:es)?|profiles?
    |switchboard)(?: of <HIM>)? && (?:<AIM>|<NIGHT>|private|of the (?:[\w-]+ )?<MAN>)
duty job task turn | no | \b(?:every|each) [\w' -]{2,30}? (?:should|must|can|may|ought to|has
     to|is asked to|helps?) (?:help |try |do (?:his|her|their) (?:part|bit) )?(?:to )?(?:track
    |hunt|chase|smoke|flush|drive|hound) (?:<HIM> (?:down|out)|(?:down|out) <HIM>)
chased driven drummed hounded thrown run booed whistled hissed greeted met whistles silence
     jeered pelted frozen shouted | no | (?:\b(?:it's (?:high )?time|it is (?:high )?time|wants?
    |demands?|expects?|insists?|hopes?|asks?|would have|like to see|let)\b[^.;:]{0,14}? )?(?:<T>
    |\b(?:he|she|they|those who[^.;:]{3,60}?))<OF>,? (?:should|must|shall|are to|is to|ought to
    |(?:has|have) to|were|was|to|deserves? to) ?(?:be |get )?(?:all |now |finally )*(?:chased
    |driven|drummed|hounded|run|booed|whistled|jeered|frozen|shouted|greeted with (?:whistles
    |silence|boos|spit|catcalls|jeers)|met with (?:whistles|silence|boos|jeers|catcalls))(?:
     (?:from|out of|off|down|out|away))?\b && (?:campus|trade|town|village|valley|profession
    |office|wherever|island|county|district|street|stage|everywhere|at every|square|school|country
    |shop)
work job jobs practise teach trade employment post | no | (?:<T>|\b(?:he|she|they|nobody like
     (?:him|her)))<OF>,? (?:should|must|may|shall|will) (?:never|no longer) (?:again |ever
     )*(?:find|get|have|hold|be given|be offered|work|teach|practise|trade|earn)(?: (?:work|an?
     [\w-]+|any [\w-]+|another [\w-]+|employment|a crown|their bread))? (?:in|on|at|anywhere|here
    |again)\b
recognises recognizes recognise knows know meets meet sees see identify identifies spots | no
     | \b(?:anyone|anybody|whoever|everyone|everybody|those|if you|members|readers|neighbours)(?:
     who)? (?:recogni[sz]es?|knows?|meets?|sees?|can identify|spots?|has
     seen)\b[^.;:]{0,50}?(?:<MAN>|\b(?:him|her|them|he|she|they|face|name)\b)[^.;:]{0,40}?
     (?:should|must|may|can|(?:is|are) (?:asked|invited|urged|welcome|free|to)(?: to)?|please|,)
     ?(?:post|write|publish|name|shout|share|tell (?:us|the (?:club|group|league|others))|send
     (?:us|it)|spit|call out|print|photograph|film|follow|hoot) ?(?:it|(?:his|her|their|the)
     (?:name|address|face|number|employer|photo)s?|(?:him|her|them)\b|us|in front)
map list guide calendar album poster leaflet timetable brochure register directory | no |
     \b(?:map|list|guide|calendar|album|posters?|leaflets?|timetable|brochure|register
    |directory)(?: that shows| with| of| showing| listing| giving| which names)+ (?:the |all
     |every )*(?:home |private )*(?:homes|houses|home addresses|private addresses|addresses|phone
     numbers|telephone numbers|number plates|routes|cars|faces and [\w ]{3,20}|names and addresses
    |flats) (?:and [\w ]{3,20} )?of (?:the |all |these |those |every |our )*(?:[\w'’-]+
     ){0,2}?(?:inspectors?|informers?|judges?|reporters?|journalists?|editors?|teachers?|doctors?
    |midwives|nurses|bailiffs?|referees?|deput(?:y|ies)|councillors?|landlords?|officers?|clerks?
    |migrants?|refugees?|strike-?breakers?|scabs?|prosecutors?|lawyers?|critics?|activists?
    |squatters?|directors?|managers?|board members|scientists?|professors?|newcomers|foreigners
    |converts?|gays|lesbians|<MAN> who)
compiling compiles drawn keeps keep collects collecting collect draw draws gather gathers | no
     | \b(?:compil(?:es?|ing)|drawn? up|draws? up|keeps?|collect(?:s|ing)?|gather(?:s|ing)?) (?:a
     |the |its |their )?(?:black )?(?:lists?|registers?|files?|dossiers?|albums?|names|faces
    |photos|photographs) (?:of|on|with) (?:the |all |every |names of )*(?:[\w'’-]+ ){0,2}?(?:<MAN>
    |those|everyone|anyone) (?:who|that)\b[^.;:]{0,60}? (?:post|pin|hang|publish|read|print|paste
    |show|circulate|nail|put|send|display)(?:ed|s)? (?:it|them|at|on|to|out|up)\b
refuse refuses decline | yes | (?P<act>(?:refuse|decline)) to (?:speak|talk|sell|serve|work
    |sit|eat|drink|deal|trade|shake hands|do business|stand|dance|pray|live)(?: (?:to|with
    |anything to|beside|next to|alongside))? (?:<HIM>|<DET>(?:[\w'’-]+ ){0,2}?<MAN>)
tips information hints details clues reports pictures photographs photos recordings films
     stories anecdotes | no | \b(?:tips|information|hints|details|clues|reports|pictures
    |photographs|photos|recordings|films) (?:(?:on|about|of|as to) )?(?:where|when|with whom|which
     (?:car|school|church|bar|gym)) (?:<T>|(?:his|her|their) [\w-]+) (?:lives?|spends?|sleeps?
    |drinks?|parks?|eats?|shops?|goe?s?|jogs?|hides?|works?|dines?|drives?|attends?
    |holidays?)\b|\b(?:asks?|appeals?|calls?|looking|looks|wants?|hunts?) for (?:photographs
    |photos|pictures|films|recordings|details|stories|addresses|phone numbers|names) (?:of|about
    |on|from) (?:the |all |every |private lives? of )*(?:[\w'’-]+ ){0,2}?<MAN>[^.;:]{0,20}? (?:in
     private|at home|in (?:their|his|her) (?:gardens?|free time|swimming)|with (?:their|his|her)
     (?:families|children|lovers?|wives)|at the beach|off duty|drunk|asleep)
know tyres tires brakes windows | no | \byou (?:all )?know (?:what (?:to do|that means|he
     deserves|she deserves|they deserve)|where to find (?:him|her|them)|where (?:he|she|they)
     lives?|how to find)\b|\b(?:tyres|tires|windows|brakes|greenhouse|letterbox)\b[^.;:]{0,20}?
     (?:shouldn't|won't|will not|should not|needn't|may not|might not) (?:last|survive|hold|stay
     (?:whole|full)|be whole|live)\b
crowns euros dollars pounds reward prize bounty beer money | no | \b(?:crowns|euros|dollars
    |pounds|rewards?|prizes?|bounty|free beer|money)\b[^.;:]{0,40}? for (?:the|his|her|their|any)
     (?:real |true |full |home |private |current )*(?:address|names?|identity|numbers?|photos?
    |pictures?|whereabouts|faces?|hiding place|number plate)(?: and [\w ]{3,20})? (?:of|behind)
     (?:the|this|that|every|each|any|an?|whoever) ?(?:[\w'’-]+ ){0,2}?(?:<MAN>|woman|man|person
    |account|nickname|nom de plume|author|blogger|critic)
sell offer rent lend grant pour lease let serve bread roof bed shelter seat land | yes |
     (?P<act>(?:give|sell|offer|rent
    |lend|grant|pour|lease|let|serve)) (?:<T>|him|her|them|(?:these|those|the) [\w-]+(?: [\w-]+)?)
     (?:neither|nothing|no (?:bread|room|roof|work|beer|bed|house|flat|land|water|job|seat|food
    |credit|milk|drink|shelter|peace|place))\b
employer employers boss landlord wife husband parents school bank church mother children
     neighbours | no | \b(?:<HIS>|(?:his|her|their)) (?:employers?|boss(?:es)?|landlords?|wives
    |wife|husbands?|parents|mothers?|bank|parish|neighbours|in-laws) (?:to |should |must |will
     |shall |is to |are to |ought to )(?:all )?(?:get|receive|be (?:rung|called|told|informed
    |written|sent|shown|visited)|hear|know|learn|find)\b[^.;:]{0,40}
tell show inform write ring call | yes | (?P<act>(?:tell|show|inform|write to|ring|call
    |phone)) (?:<HIS>|(?:his|her|their)) (?:wife|husband|mother|parents|employers?|boss(?:es)?
    |neighbours|children|parish|priest|landlords?|pupils|customers|family) (?:what|where|how|with
     whom|who|and (?:tell|ask|demand|insist)|that (?:he|she|they))\b
mother wife husband children daughter son parents family kids grandmother daughters sons
     sister brother | yes | (?P<act>(?:visit|ring|call on|wait for|follow|photograph|film|write to
    |phone|approach|stop|frighten|scare|speak to)) (?:the|this|that|these|those|every|each)
     (?:[\w-]+ ){0,2}?[\w-]+['’]s? (?:mother|wife|husband|children|daughters?|sons?|parents|family
    |kids|grandmother|sister|brother)\b
manure dung rubbish slurry garbage excrement fish paint blood filth rats maggots entrails muck
     | yes | (?P<act>(?:dump|tip|pour|smear|throw|leave|empty|unload|heap|spread|lay|deposit
    |deliver|spray)) (?:[\w'’-]+ ){0,3}?(?:manure|dung|rubbish|slurry|garbage|excrement|fish|paint
    |blood|filth|rats|maggots|entrails|muck) (?:on|at|in front of|over|before|into|outside|through
    |across) (?:<HIS>|the|every|each) (?:[\w-]+ )?(?:doorsteps?|houses?|cars?|doors?|gardens?
    |lawns?|drives?|driveways?|letterbox(?:es)?|steps|gates?|windows?|homes?)\b
hang nail pin post paste stick read write print put chalk paint | yes | (?P<act>(?:hang|nail
    |pin|post|paste|stick|read|write|print|put|chalk|paint|set)) (?:them|it|both|these|those|the
     result|the lot|all of them|all)(?: all| up| out)*,? (?:aloud |out )?(?:on|at|to|in) (?:the
     |every |each |a |our |its )?(?:[\w-]+ )?(?:church door|walls?|bus stops?|lamp ?-?posts?
    |doors?|notice ?boards?|boards?|school gate|gates?|market|public channel|shop windows?|pillory
    |square|trees?|fence|pub|railings|mosque|town hall)\b && (?:<T>|those who|people who
    |\bwho\b|\b(?:names?|faces|portraits|addresses|employers?)\b)
match matching | no | \bmatch(?:ing)? (?:each|every|the|all) (?:[\w-]+ )?[\w-]+ (?:with|to)
     (?:an?|its|the|his|her|their) (?:real |home )?(?:faces?|names?|employers?|addresses|address
    |photos?)(?: and [\w ]{2,20})?
send write post | yes | (?P<act>(?:send|write|post)) (?:him|them|her(?! [a-z])|the [\w-]+
    |these [\w-]+|every [\w-]+) (?:an? |the |some )?(?:[\w-]+ )?(?:postcards?|letters?|messages?
    |cards?|parcels?|pizzas?|bills?|wreaths?|coffins?|ropes?|taxis|flowers for a grave
    |photographs? of (?:his|her|their))\b && (?:every (?:day|hour|night)|daily|telling (?:him|her
    |them) what|until|what (?:he|she|they|we)|so that|unordered|day and night)
stand march gather camp drum sing meet wait | no | \b(?:called?|calls|invites?|asks?|urges?
    |expects?|wants?|will|should|must|let us|let's|to)\b[^.;:]{0,60}? (?:stand|march|gather|camp
    |drum|sing|meet|wait|sit) (?:[\w-]+ ){0,3}?(?:outside|in front of|before|at|around|under|to|on
    |opposite) (?:<HIS>|the) (?:[\w-]+ )?(?:villas?|houses?|homes?|flats?|doors?|bedroom windows?
    |windows?|gardens?)(?: of [^.;:]{3,40}?)?\b && (?:<AIM>|<NIGHT>|with (?:drums|horns|pots
    |whistles|torches|sirens|saucepans|loudspeakers))
find | yes | (?P<act>find out) (?:where|which|when|with whom|at which|in which) (?:[\w-]+
     )?(?:<HIM>|<HIS> [\w-]+|he|she|they|this [\w-]+|that [\w-]+) (?:lives?|sleeps?|sends? (?:his
    |her|their)|parks?|drinks?|jogs?|goes after|hides?|picks? up|spends? (?:his|her|their)|walks?
     (?:his|her|their)|buys? (?:his|her|their))
"""
_UNLESS = late(
    r"\b(?:police|sheriff|law enforcement|f\.?b\.?i|prosecut\w+|detectives?|investigators?"
    r"|arrest\w*|missing (?:person|child|people)|crime ?stoppers"
    r"|congress(?:man|woman|men|ional)|in congress|senate|senators?|legislat\w+|act of|customs"
    r" officers seized|lawsuit|tip ?line|coroner|warrant|indict\w*"
    r"|convict\w*|sentenc\w*|terror\w*|heroes|veterans|fallen|memorials?|graduates|winners"
    r"|nominat\w+|awards?|champions?|artists?|poets?|exhibition|museum"
    r"|wildlife|privacy|scam\w*|fraud\w*|phish\w*|smuggl\w*|traffick\w*|customers?|clients?"
    r"|patients?|attorney|federal|donat\w+|campaigners say|condemn\w*"
    r"|threaten\w*|victims?|stalking|cyberbull\w+|harassment|protect\w*|safety|emergenc\w+"
    r"|consent|guests?|appointments?|subscribe\w*|investors?|shareholders?"
    r"|conference call|webcast|players?|coach(?:es)? (?:and|of)|matches|season|santa|easter"
    r"|treasure|concert|tour|celebrat\w+|honou?r\w*|thank\w*)\b"
)
_EXPOSE_WORDS = (
    "publish post print pin paste hang stick nail upload put share circulate spread pass "
    "forward hand distribute read write paint chalk spray list reveal make show project "
    "broadcast match collect gather note take send supply give bring submit enter compile find "
    "look dig tell shout announce mail photograph film copy record report add display leak name"
)


@functools.cache
def _meanings() -> ClauseMeanings:
    return ClauseMeanings(_CALLS, _SLOTS, {"EXPOSE": _EXPOSE_WORDS}, unless=_UNLESS)


def hounding_meant(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text calls for people to be beset, exposed, shunned or found."""
    return _meanings().spans(case)
