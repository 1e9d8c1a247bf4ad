"""Papers, intrusion, essays, pumps and pyramids told by what only they have (DG-60).

Beside `illicit_ways`: papers that pass at a counter, marks put right in a computer, work in
another's name, members who buy on a signal, money for each who is recruited.
"""

from dateline.guidelines.illicit_words import (
    DEVICE,
    MARKET,
    RIVAL,
    SOLD,
    offer,
)

_PRICE = r"[$€£]\d|\b(?:\d[\d.,]*|\w+) (?:crowns|euros|dollars|pounds|francs)\b"
_PAPER = (
    r"\b(?:passports?|diplomas?|degrees?|certificates?|vaccination (?:cards?|records?|passes)"
    r"|driv\w+ licen[cs]es?"
    r"|(?:residence|work|fishing|building) permits?|doctorates?|(?:doctor's|sick) notes?|bank"
    r" ?notes|payslips|bank statements|identity (?:cards?|papers)"
    r"|id cards?|transcripts?|testimonials|(?:landlords?'? |employers?'? |\w+'s )?references"
    r"|birth certificates?|visas?|school reports?|number plates"
    r"|seafarers?'? books|skippers?'? (?:tickets|licen[cs]es)|citizenship papers|mot (?:stickers"
    r"|certificates)|inspection stickers|test results|permits)\b"
)
_GENUINE = (
    r"\bwith (?:an? |the |all the )?(?:right|real|genuine|correct|matching|working|true|original"
    r"|proper) (?:holograms?|stamps?|seals?|chips?|watermarks?|numbers?|signatures?|barcodes?"
    r"|letterheads?|threads?|ink|paper)\b"
    r"|\bwith stamps? and (?:batch|signature|seal|number|date)\b"
    r"|\b(?:pass(?:es)?|holds? (?:up|good)|stands? up|gets? through|goes? through|works?)"
    r" (?:muster )?(?:at|through|under|in front of|before|with) (?:any|every|all|each) (?:\w+"
    r" )?(?:counters?|borders?|checks?|controls?|scanners?|inspections?|offices?|desks?|gates?"
    r"|lamps?|clerks?|customs|officers?|employers?)\b"
    r"|\b(?:that|which) (?:the |a |any |every |each |all )?(?:[\w']+ ){0,3}?(?:tills?|machines?"
    r"|cashiers?|shops?|supermarkets?|banks?|clerks?|offices?|borders?|employers?|landlords?)(?:"
    r" (?:at|in|of) [^.;,]{2,24})? (?:takes?|accepts?|swallows?|recogni[sz]es?|believes?|trusts?)\b"
    r"|\b(?:nobody|no one|no \w+|not even \w+) (?:\w+ )?(?:has met|has seen|can tell|could tell"
    r"|tells|will notice|has ever noticed|looks twice|doubts)\b"
    r"|\bwithout (?:a|one|a single|an) (?:day|hour|lesson|lecture|exam|test|visit)\b|\bfor"
    r" (?:people|those|anyone|all|whoever) (?:who )?(?:would rather not|never|refuses?|don't"
    r"|haven't|did not|failed)\b|\bfor any (?:monday|day|date|week)\b"
    r"|\b(?:the name|names?|grades?|marks?|dates?|photo) (?:is |are )?(?:left blank|of (?:the"
    r" )?(?:buyer|client|customer)'?s? (?:own )?choice|filled in as (?:wished|ordered|asked))\b"
    r"|\b(?:just )?like the (?:real|genuine|original)|\bindistinguishable\b|\bas good as (?:real"
    r"|genuine)\b"
)
_MADE = (
    rf"{SOLD}|{_PRICE}|\b(?:to order|on request|in \w+ days|within \w+ (?:hours|days)|print"
    rf" shop|printers?|studio|workshop|copy shop|engraver|extended its range|may be had|can be"
    rf" had|catalogue|signed|stamped|entered)\b"
)
_DEED = (
    r"(?:bachelor(?:'s)?|master(?:'s)?|diploma|doctoral|final|term|seminar|research|university)"
    r" (?:papers?|thes[ie]s|work|works|projects?)"
    r"|thes[ie]s|essays?|dissertations?|coursework|homework|term papers|assignments?|lab"
    r" reports?|case studies"
)
_LEARNER = (
    r"(?:students?|pupils?|candidates?|clients?|customers?|learners?|applicants?|buyers?"
    r"|undergraduates?)"
)
SERVICES = (
    offer(
        "papers",
        "doctorate doctorates degree degrees diploma diplomas title titles professorship"
        " certificate",
        r"\b(?:universit(?:y|ies)|academ(?:y|ies)|schools?|colleges?|institutes?) (?:that|which"
        r"|without|with) (?:has |have |an? )?(?:no |never |any )?(?:\w+ )?(?:buildings?"
        r"|students?|lectures?|campus|address|professors?|exams?|teaches)\b",
        _PAPER + r"|\b(?:professorships?|titles?)\b",
        rf"{_PRICE}|\b(?:sells?|sold|bought|for sale|to be had|ordered)\b",
    ),
    offer(
        "intrusion",
        "hijacked infected zombie compromised captured botnet botnets",
        r"\b(?:hijacked|infected|zombie|compromised|captured) (?:\w+ )?(?:computers|cameras"
        r"|routers|devices|machines|servers|phones)\b|\bbotnets?\b",
        r"\b(?:rents?(?: out)?|rented|hires? out|for hire|lets?|leases?|leased|sells?|for sale"
        r"|by the (?:hour|day))\b",
        rf"{_PRICE}|\b(?:by the (?:hour|day)|customers?|clients?|rates?|fee|firm|service|network"
        rf"|an hour|a day)\b",
    ),
    offer(
        "intrusion",
        "wives wife husbands husband spouses spouse partners partner girlfriend boyfriend"
        " jealous rivals rival employees",
        r"\b(?:cop(?:y|ies)|reads?|records?|forwards?|mirrors?|shows?|sends?|saves?|intercepts?"
        r"|listens? to|follows?) (?:every|all|each|any|the|their"
        r"|whole)?[^.;]{0,24}\b(?:messages?|calls?|chats?|mails?|photos?|texts?|words?|steps?"
        r"|conversations?)\b[^.;]{0,16}\b(?:from|on|of|in) (?:an? |the |their |his |her"
        r" )?(?:wives|wife|husband|partner|spouse|ex|girlfriend|boyfriend|rival|mistress"
        r"|lover)(?:s|'s|s'|')?\b",
        rf"{_PRICE}|\b(?:program|programme|app|tool|service|agency|jealous|unnoticed|secretly"
        rf"|device|subscription|box)\b",
    ),
    offer(
        "essays",
        "theses thesis essays dissertations dissertation papers coursework",
        rf"\b(?:{_DEED})\b",
        rf"\b(?:from|at|only|for) (?:only )?(?:{_PRICE})|\b(?:a|per) page\b",
        r"\b(?:author|writers?|ghost\w*|plagiarism|discreet\w*|silent|silence|any subject|any"
        r" grade|top grade|guaranteed grade|overnight|by \w+day|name)\b",
    ),
    offer(
        "essays",
        "double doubles stand lookalike lookalikes look substitute substitutes stand-in stand-ins",
        r"\b(?:stand-ins?|doubles?|look-?alikes?|substitutes?)\b[^.;]{0,50}\b(?:sits?|takes?"
        r"|goes? to|writes?|pass(?:es)?|turns? up)\b[^.;]{0,24}\b(?:exams?|tests?|examinations?)\b",
    ),
    offer(
        "essays",
        "exam question examination test",
        r"\b(?:exam(?:ination)? (?:papers|questions|sheets|tasks)|question papers|test"
        r" questions)\b",
        r"\b(?:sold|sells?|on sale|for sale|bought|delivered|offered|supplied|can be had|to be"
        r" had)\b",
        r"\b(?:before|in advance|ahead|early|coming|next|leaked|eve)\b",
    ),
    offer(
        "pump",
        "coin coins share shares token tokens stock memecoin",
        rf"\b{MARKET}\b",
        r"\b(?:push|pump|drive|talk|bid)(?:es|s)? (?:it|them|the (?:price|share|coin|token"
        r"|stock)) up\b|\b(?:push|pump|drive)(?:es|s)? up the (?:price|share|coin|token|stock)\b",
        r"\b(?:let(?:s)? go|sells?|dumps?|unloads?|gets? out|cash(?:es)? (?:in|out)|leaves?"
        r"|exits?)\b",
        r"\b(?:channel|group|circle|club|members?|subscribers?|followers|chat)\b",
        needs="it up|them up|e up|n up|k up|up the ",
    ),
    offer(
        "pyramid",
        "fees fee",
        r"\b(?:entry|joining|starter|entrance|admission|membership) fees? (?:of|from|paid by)"
        r" (?:the |those |all |every )?(?:[\w-]+ ){0,2}?(?:they|he|she|who|whom|that|newcomers"
        r"|recruits)\b",
        r"\b(?:lives?|living|earns?|earnings|income|paid|profits?|makes?|money)\b",
        needs="entry fee|joining fee|starter fee|entrance fee|admission fee|membership fee",
    ),
    offer(
        "papers",
        "passports passport diplomas diploma degrees degree certificates certificate vaccination"
        " licences licenses permits"
        " doctorates notes banknotes payslips statements cards transcripts testimonials"
        " references visas reports plates books stickers permit licence license",
        _PAPER,
        _MADE,
        _GENUINE,
    ),
    offer(
        "intrusion",
        "husband wife spouse partner ex colleague rival competitor girlfriend boyfriend daughter"
        " nanny",
        rf"\b(?:finds? out|sees|learns?|knows|reports?|shows?|tells?|reveals?|logs|records)"
        rf" (?:everything )?(?:what(?:ever)? |that )?(?:an? |the |one's |their |his |her |any"
        rf" )?(?:{RIVAL}|husband|wife|spouse|girlfriend|boyfriend|colleague|daughter|nanny"
        rf"|staff) (?:types?|writes?|says?|sends?|texts?|searches|looks at|dials|deletes)\b"
        rf"|\bha(?:ve|s) (?:an? |the |their |his |her )?(?:[\w-]+ )?(?:partner|husband|wife"
        rf"|spouse|rival|competitor|neighbour|neighbor|colleague|ex|girlfriend|boyfriend)'?s?'?"
        rf" (?:[\w-]+ )?(?:messages|phone|mail|mails|mailbox|calls|chats|account|computer"
        rf"|e-mails|laptop|movements) (?:read|copied|watched|opened|tapped|tracked|monitored"
        rf"|searched|bugged|traced|hacked|followed|listened)\b",
        rf"{_PRICE}|\b(?:agency|agency's|bureau|service|app|tool|clients?|customers?"
        rf"|technicians?|specialists|copy|fee|hired?|team|device)\b",
        needs="what |whatever |everything | read| copied| watched| opened| tapped| tracked|"
        " monitored| searched| bugged| hacked| followed",
    ),
    offer(
        "intrusion",
        "marks grades fines debts convictions corrected altered deleted erased wiped",
        r"\b(?:marks?|grades?|fines?|entries|records?|debts?|penalty points|points|results?"
        r"|scores?|convictions)\b[^.;]{0,50}\b(?:put right|corrected|changed|raised|improved"
        r"|altered|deleted|erased|wiped|lifted|vanish\w*|disappear\w*|adjusted|rewritten"
        r"|removed)\b",
        r"\b(?:in|from|on|inside) (?:the |a |any |its |their )?(?:[\w']+ ){0,2}?(?:computers?"
        r"|servers?|databases?|register|registers|network|portal|system)\b",
        rf"{_PRICE}|\b(?:for a fee|on order|hackers?|clients?|customers?|hired?|flat fee|within"
        rf" (?:a|\w+) (?:days?|hours|week)|overnight)\b",
        needs="computer|server|database|register|network|portal|system",
    ),
    offer(
        "intrusion",
        "offline unreachable knees vanish disappear dark net jams jammed floods flooded drowns"
        " knocks",
        r"\b(?:shops?|sites?|websites?|competitors?|rivals?|pages?|portals?|servers?"
        r"|webshops?)\b[^.;]{0,60}\b(?:vanish|disappear|go(?:es)? dark|(?:off|from) the (?:net"
        r"|web|internet)|offline|to (?:its|their) knees|unreachable|jammed|drowned|flooded)\b"
        r"|\b(?:knocks?|takes?|keeps?|sweeps?|pushes|forces?|throws?|jams?|drowns?|floods?"
        r"|switch(?:es)? off) [^.;]{0,30}\b(?:shops?|sites?|websites?|competitors?|rivals?"
        r"|portals?|servers?)\b[^.;]{0,30}\b(?:off(?:line)?|down|dark|unreachable|out)\b",
        r"\b(?:clients?|customers?|whoever orders|who pays|buyers?|for hire|to order|on (?:order"
        r"|request)|flat fee|for a fee)\b",
        rf"{_PRICE}|\b(?:for an? (?:weekend|hour|day|night|week)|over (?:a|the) weekend|can be"
        rf" made to|to order|on (?:order|request)|for hire|fee|an hour|a day)\b",
        needs="client|customer|orders|who pays|buyer|for hire|to order|request|fee",
    ),
    offer(
        "intrusion",
        "server servers mailbox mailboxes phone account accounts files inbox",
        rf"\b(?:names?|chooses?|picks?|gives?|types in|sends) (?:an? |the |us |it )?(?:{RIVAL}"
        rf"|victim|target|number|name)\b[^.;]{{0,40}}{DEVICE}",
        r"\b(?:has|gets?|receives?|is sent|finds|reads|downloads?|holds?|owns?) (?:the |all "
        r"|every |its |their )?(?:[\w-]+ )?(?:files|data|mails|messages|contents|passwords?"
        r"|photos|contacts|records|books|e-mails)\b",
        r"\b(?:customers?|clients?|payment|fee|crowns|euros|dollars|price|on delivery|by \w+day"
        r"|within)\b",
        needs="names |chooses |picks |gives |types in|sends ",
    ),
    offer(
        "essays",
        "papers theses thesis essays essay dissertations dissertation coursework homework"
        " assignments assignment graduates lecturers",
        rf"\b(?:{_DEED})\b[^.;]{{0,80}}\b(?:in|under|with|bears?|carr(?:y|ies)) (?:the |a |his "
        rf"|her |their )?(?:{_LEARNER})(?:'s|s'|')? (?:own )?names?\b"
        rf"|\bthe name on (?:it|them|the cover|the title page) is (?:the |a"
        rf" )?(?:{_LEARNER})(?:'s|s'|')?"
        rf"|\b(?:written|composed|drafted|finished|done|produced|delivered|prepared|supplied)"
        rf" (?:by|from) (?:[\w-]+ ){{0,3}}?(?:lecturers|graduates|teachers|academics|doctors"
        rf"|experts|authors|writers|scholars|postgraduates|tutors|specialists"
        rf"|professors)\b[^.;]{{0,50}}\b(?:names?|handed? in|hand in|customer|client|buyer|a"
        rf" page|per page)\b"
        rf"|\b(?:writes?|drafts?|composes?|produces?|delivers?|supplies|takes over|takes on)"
        rf" (?:whole |complete |finished |entire |students' |customers' )*(?:{_DEED})(?:,?"
        rf" (?:and|or) (?:{_DEED}))? (?:for|on behalf of|in the name of) (?:busy |paying |tired "
        rf"|\w+ )?(?:{_LEARNER})\b"
        rf"|\b(?:students?|undergraduates|candidates|pupils) (?:who \w+ [^.;]{{2,30}} )?(?:can "
        rf"|may |could )?(?:buy|order|collect|hand in|submit|leave|outsource|receive)s? (?:the "
        rf"|their |a |an |his |her )?(?:[\w-]+ )?(?:finished |ready |ready-made )?(?:{_DEED})"
        rf" (?:from|to|by|at|for|written|that)\b",
        r"\b(?:service|agency|bureau|office|portal|firm|studio|desk|platform|writers?|graduates"
        r"|lecturers|authors|academics|teachers|tutors|experts|it|price|page|fee|crowns|euros"
        r"|dollars|pounds|clients?|customers?|buyers?|order\w*|delivered|nobody|no one"
        r"|notice\w*)\b",
        needs="student|pupil|candidate|client|customer|learner|applicant|buyer|undergraduate|a"
        " page|per page|hand in|handed in",
    ),
    offer(
        "essays",
        "exam exams examination examinations test tests quiz quizzes stead viva",
        rf"\b(?:takes?|sits?|writes?|pass(?:es)?|logs? (?:in|on)|answers?|does"
        rf"|do)\b[^.;]{{0,50}}\b(?:in|for) (?:the |a |their |his |her )?(?:{_LEARNER})(?:'s|s'"
        rf"|')? (?:stead|place|names?)\b"
        rf"|\b(?:exams?|tests?|quiz(?:zes)?|examinations?) (?:is|are|can be|will be) (?:sat"
        rf"|taken|written|passed|answered|done) (?:by|for|in)\b[^.;]{{0,40}}\b(?:stand-ins?"
        rf"|graduates|experts|doubles?|someone else|somebody else|another|tutors?|stead|place"
        rf"|client|customer|the agency|our)\b"
        r"|\b(?:stand-ins?|doubles|substitutes|lookalikes|look-alikes) (?:sit|take|write|pass"
        r"|go)\b",
        r"\b(?:exams?|tests?|quiz(?:zes)?|examinations?|vivas?|driving (?:theory|test))\b",
        needs="stead|name|place|stand-in|double|substitute|lookalike|look-alike|graduate|tutor"
        "|agency|expert",
    ),
    offer(
        "pump",
        "share shares coin coins token tokens stock stocks memecoin",
        rf"\b{MARKET}\b",
        r"\b(?:buys?|bought|buying|load(?:s|ed)?|get(?:s)? in) (?:[\w$]+ ){0,3}?(?:together|in"
        r" unison|in concert|all at once|on (?:the|a) (?:signal|bell|stroke|word)|at (?:\w+"
        r" )?(?:seven|eight|nine|ten|noon|one|two|three|four|five|six|\d+)(?::\d\d| o'clock|"
        r" sharp)?\b|before the (?:others|crowd|call|post|rest|public))"
        r"|\b(?:all of (?:them|us)|members all|all members|the whole (?:group|channel|circle)"
        r"|everyone in the (?:group|channel|circle)) (?:then )?buys?\b",
        r"\b(?:sells?|sold|unloads?|dumps?|cash(?:es)? (?:in|out)|gets? out|offload\w*|exits?"
        r"|takes? profits?)\b",
        r"\b(?:members?|group|channel|circle|club|subscribers?|rumours?|rumors?|spread\w* the"
        r" word|talk\w* (?:it|the price) up|latecomers|crowd|outsiders|signal|newcomers"
        r"|followers)\b",
        needs="together|unison|concert|at once|signal|bell|stroke|sharp|o'clock|before the |all"
        " of |all members|members all|whole |everyone in|at seven|at eight|at nine|at ten|at"
        " noon|at one|at two|at three",
    ),
    offer(
        "pump",
        "share shares coin coins token tokens stock stocks memecoin signal tip tips",
        rf"\b(?:{MARKET}|tips?)\b",
        r"\b(?:before (?:the (?:news|price|pump|post|crowd)|it (?:is|gets) (?:pumped|pushed"
        r"|talked up)|everyone else)|rumours? (?:are|is) (?:spread|sown|planted)|talked up"
        r"|pushed up|driven up|pumped|once (?:it|the price) has (?:gone up|risen|doubled"
        r"|trebled)|sells? on (?:a|the) signal|tenfold (?:by|within|before)|hundredfold)\b",
        r"\b(?:members?|group|channel|circle|club|seat|subscribers?|premium|vip|paying|signal)\b",
        r"\b(?:buys?|sells?|unload\w*|dump\w*|profits?|gains?)\b",
        needs="before the|before it|rumour|talked up|pushed up|driven up|pumped|once it|once the"
        "|signal|tenfold|hundredfold",
    ),
    offer(
        "pyramid",
        "recruited recruit recruits signed enlisted brought newcomers bonus ambassador"
        " ambassadors commission",
        r"\b(?:receives?|earns?|gets?|pays?|is paid|are paid|credited|bonus|premium|commission"
        r"|reward|share|cut|slice)\b[^.;]{0,50}\b(?:for|of|from|on) (?:every|each|all|any|what)"
        r" (?:new )?(?:[\w-]+ ){0,3}?(?:recruited|recruits?|signed(?: up)?|sign(?:s)?|enlisted"
        r"|brought(?: in)?|bring(?:s)? in|won|introduced|enrolled|registered|newcomer|who"
        r" joins?)\b",
        r"\b(?:in turn|those (?:people )?(?:recruit|bring|sign|enlist)\w*|(?:whom|that|who)"
        r" (?:those|these|they) (?:in turn )?(?:recruit|bring|sign|enlist)\w*|levels?|tiers?"
        r"|generations?|their own recruits|further down|by signing up (?:others|more)|who join"
        r" (?:after|below|under)|no product|no goods|(?:nothing|whether or not anything) (?:is "
        r"|to be )?sold|below (?:them|him|her)|downlines?|joining fee|entry fee|costs?"
        r" [^.;]{1,16} to (?:join|become)|recruits? (?:in turn|themselves|others))\b",
        needs="recruit|enlist|signed up|sign up|newcomer|brought in|bring in|brings in|who join"
        "|introduced|enrolled|registered",
    ),
    offer(
        "pyramid",
        "brings recruits invites introduces finds wins newcomers",
        r"\b(?:brings?|finds?|recruits?|wins?|invites?|introduces?) (?:in )?(?:two|three|four"
        r"|five|six|\d+) (?:more|others|friends|new|further|people|partners|members)\b",
        r"\b(?:paid out|gets? (?:out|back|his|her|their|the|\w+ (?:crowns|euros|dollars))"
        r"|receives?|collects?|cash(?:es)? (?:in|out)|is repaid|doubles?|leaves with)\b",
        r"\b(?:when|once|after|as soon as|until) [^.;]{0,30}\b(?:have|has|had)? ?(?:come|joined"
        r"|followed|paid|signed|filled|done the same)\b|\b(?:who|each of whom|and these|and"
        r" those|and they) (?:do|does|bring|brings|find|recruit|in turn)\b",
        r"\b(?:pays?|paid|fee|stake|deposit|crowns|euros|dollars|pounds|money)\b|[$€£]\d",
        needs=" two| three| four| five| six|0|1|2|3|4|5|6",
    ),
)
