"""The trades of DG-60: how an offer of each reads, and what shows that it isn't one."""

import re
from typing import NamedTuple

from dateline.release.patterns import late


class Trade(NamedTuple):
    """A trade: its message's key, words of an offer, the offers, and what clears a text.

    ``needs``: of these pieces any offer has one; a cheap look first.
    """

    key: str
    words: frozenset[str]
    offer: re.Pattern[str]
    cleared: re.Pattern[str] | None = None
    needs: tuple[str, ...] = ()


_GAMBLING_WORDS = (
    "bet bets betting blackjack bookmaker bookmakers casino casinos gambling jackpot poker "
    "roulette slot slots machines cards sportsbook sportsbooks wager شرط شرطبندی قمار کازینو"
)
_GAMBLING = late(
    r"(?:takes?|taking|accepts?) (?:bets|wagers) on\b|(?:slot|gaming|gambling) machines"
    r"(?: [\w',]+){0,10} (?:no|without (?:an?|any)) (?:licen[cs]e|permit|identity check)"
    r"|(?:crypto|bitcoin|token) (?:slots?|poker|roulette|bets?|betting|blackjack)"
    r"|(?:slots?(?: machines?)?|roulette|poker|blackjack|lotter(?:y"
    r"|ies))(?: [\w',]+){0,12} no (?:identity|id|age|licen)\w*|(?:betting|gambling|casino|poker"
    r"|slots?) (?:sites?|platforms?|apps?|house)(?: [\w',]+){0,8} (?:licen[cs]ed nowhere"
    r"|every country|all countries|no limits?|minors|without limits?|tax-free|no questions"
    r"|anonym\w+)|(?:no|without) (?:identity|id|age) (?:checks?"
    r"|verification)(?: [\w']+){0,6} (?:bet\w*|play\w*|gambl\w+|jackpot\w*)|(?:offshore|anonymous"
    r"|unlicen[cs]ed)(?: \w+){0,2} (?:bets?|betting|wagers?|gambl\w+|sportsbooks?|casinos?"
    r"|bookmakers?)|(?:casinos?|sportsbooks?|bookmakers?|bets?|betting"
    r"|gambling)(?: [\w',]+){0,8} (?:no|without (?:a|any)?) ?(?:(?:gambling|betting"
    r"|gaming) )?(?:licen[cs]e|identity check"
    r"|id check|verification|papers|documents|passport|any papers|any documents)|قمار (?:آنلاین"
    r"|اینترنتی)|(?:no[- ]kyc|no[- ]verification|anonymous"
    r"|crypto|bitcoin|offshore|non-?gamstop|unlicensed|online|usdt)(?: \w+){0,2} (?:casinos?"
    r"|sportsbooks?|gambling|betting|poker)\b(?! (?:software|licen|regulat|market|industry))"
    r"|(?:casinos?|betting sites|sportsbooks?)(?: \w+){0,3} (?:not on gamstop|without (?:kyc"
    r"|verification|id)|with no (?:kyc|deposit))|\b(?:free spins|no[- ]deposit bonus"
    r"|welcome bonus|deposit bonus)\b|(?:کازینو|سایت شرط.?بندی|شرط.?بندی آنلاین)"
)
_GAMBLING_CLEARED = late(
    r"(?<!no )(?<!without )(?<!without a )(?<!without a gambling )(?<!without a betting"
    r" )(?<!needs no )\blicen[cs](?:e|ed|ees?"
    r"|ing)\b(?! nowhere)|\bregulat(?:ed|ors?|ions?)\b|\b(?:gaming|gambling"
    r"|lottery) (?:commission|authority|control board)\b|\b(?:tribal|resort|hotel)\b"
)
_MEDICINE_WORDS = (
    "abortion adderall antibiotics cialis diazepam fentanyl insulin kamagra ketamine modafinil "
    "morphine opioids oxycodone ozempic painkillers pharmacy pills prescription semaglutide "
    "sildenafil steroids tirzepatide tramadol viagra xanax injections injection tablets drops"
    " capsules"
    " medicines drugs hormones syringes syrup powders"
)
_MEDICINE = late(
    r"(?:(?:slimming|weight-loss|fat-burning|sleeping|abortion|hormone|botox|hair-growth|pain"
    r"|tanning) )?"
    r"(?:injections?|pills|tablets|drops|capsules|medicines?|drugs|hormones|syringes|syrups?"
    r"|powders)"
    r"(?: (?!not\b|never\b)[\w',-]+){0,8}? (?:(?:have|has|were|was|are|is)(?:n't| not"
    r"| never)(?: yet)?(?: been)?"
    r"|not(?: yet)?|never|un)(?:-| )?(?:approved|licensed|authori[sz]ed|registered|cleared"
    r"|admitted)\b"
    r"|(?:unapproved|unlicensed|unregistered) (?:[\w-]+ )?(?:injections?|pills|tablets|drops"
    r"|capsules|medicines?"
    r"|drugs|hormones|syringes|vaccines?)\b(?![^.;]{0,60}(?:without|no) )"
    r"|(?:oxycodone|tramadol|xanax|diazepam|morphine|fentanyl|ketamine|viagra|ozempic|steroids"
    r"|antibiotics|painkillers|opioids)(?: [\w',]+){0,6} (?:by (?:post|mail|courier)|to your door"
    r"|no doctor|without (?:a |any |seeing a )?(?:doctor|prescription(?! (?:drug|coverage|plan"
    r"|medic))|questions)|overnight)|pharmacy(?: [\w',]+){0,6} (?:without|no) (?:a "
    r"|any )?(?:prescription(?! (?:drug|coverage|plan|medic))|doctor)|(?:antibiotics|insulin"
    r"|painkillers|opioids|sleeping pills|abortion pills|medicines?"
    r"|drugs)(?: [\w-]+){0,6} (?:without|no) (?:a |any )?prescription(?! (?:drug|coverage|plan))"
    r"|(?:buy|order|get|purchase|shop for|sells?|available)(?: [\w-]+){0,4} (?:viagra|cialis"
    r"|tramadol|xanax|oxycodone|kamagra|ozempic|anabolic steroids|steroids|modafinil|adderall"
    r"|sildenafil|semaglutide|tirzepatide|antibiotics)(?: [\w-]+){0,3} (?:online|without|no"
    r"|over the counter)\b(?: (?:a )?prescription(?! (?:drug|coverage|plan|medic)))?|(?:without"
    r"|no) (?:a |any )?(?:doctor's )?prescription(?! (?:drug|coverage|plan|medic))(?: (?:needed"
    r"|required|necessary))?"
)
_MEDICINE_CLEARED = late(
    r"\b(?:lenses|glasses|readers|over-the-counter|otc|naloxone|narcan|hearing aids?"
    r"|pharmacists? (?:can|may)|mail-order program)\b"
)
_ESCORT_WORDS = "call-girls companions companionship escort escorts girlfriend girls massage models"
_ESCORT = late(
    r"call[ -]girls?|(?:girls|women|ladies|models|companions)(?: [\w']+){0,6} (?:by the hour"
    r"|to (?:your |any )?(?:hotel|room)s?|for (?:the )?night|discreetly)|(?:discreet"
    r"|discrete) (?:\w+ )?(?:escorts?|companions?)|escorts? (?:are |is )?(?:available|by the hour"
    r"|for hire|bookable)|girlfriend experience|(?:escort (?:services?|agenc(?:y|ies)|girls?"
    r"|directory|site|platform|ads|listings?)|(?:vip|luxury|elite|independent|female|high-class"
    r"|adult|russian|model|local) escorts?\b|call girls?\b|erotic massages?)"
)
_ESCORT_CLEARED = late(
    r"\b(?:police|security|military|motorcade|vehicle|trafficking|fighter|convoy|naval|navy"
    r"|armed)\b"
)
_WEAPONS_WORDS = (
    "ammo ammunition carbines explosives firearm firearms ghost grenades gun guns handguns pistol "
    "pistols printer revolver revolvers rifle rifles shotguns silencer silencers suppressors"
)
_WEAPONS = late(
    r"ghost guns|(?:guns?|rifles?|pistols?|firearms?)(?: [\w']+){0,3} without serial numbers?"
    r"|(?:ships?|delivers?|mails?|sends?|supplies)(?: [\w']+){0,3} (?:guns|firearms|rifles"
    r"|pistols|handguns|ammunition|grenades|explosives|silencers)|(?:guns?|firearms?|rifles?"
    r"|pistols?|revolvers?|carbines|handguns?|ammunition"
    r"|silencers?)(?: [\w,']+){0,8} (?:no questions|without (?:a )?(?:licen[cs]e|permit"
    r"|background|papers|registration)|untraceable|no (?:licen[cs]e|permit|background check"
    r"|paperwork))|(?:buy|order|shop|sells?|selling|sale (?:of|on)|purchase|discounts? on"
    r"|deals? on)(?: [\w'-]+){0,3} (?:guns?|firearms?|rifles?|pistols?|ammunition|ammo|handguns?"
    r"|ghost guns?|silencers|suppressors|explosives|grenades)\b(?! (?:safes?|racks?|cases?"
    r"|cabinets?|holsters?|locks?|control|insurance|cleaning))|(?:guns?|firearms?|rifles?"
    r"|pistols?|ammunition|ammo|handguns?)(?: \w+){0,2} (?:for sale|in stock|shipped"
    r"|delivered (?:to|discreetly)|at (?:low|discount))|ghost gun kits?"
)
_WEAPONS_CLEARED = late(
    r"\b(?:toys?|paintball|airsoft|nerf|(?:water|glue|nail|heat|massage|spray|caulk|radar)[ -]"
    r"(?:guns?|pistols?)|police|military|army(?! (?:stores?|stocks?|surplus))|ministry of"
    r" defen[cs]e"
    r"|u\.s\. (?:army|navy))\b"
)
_PAPERS_WORDS = (
    "banknote banknotes certificate certificates counterfeit diploma diplomas exams fake forged "
    "ids ielts licences licenses passport passports theses visa بدل جعلی"
)
_PAPERS = late(
    r"(?:counterfeit|forged|fake|novelty|replica)(?: [\w-]+){0,2} (?:banknotes|notes|money"
    r"|passports?|visas?|diplomas?|ids?|licen[cs]es?|certificates?"
    r"|papers)(?: [\w,']+){0,8} (?:supplied|to order|available|payable|delivered|shipped"
    r"|on request|within)|(?:genuine|real|authentic)-looking(?: [\w-]+){0,2} (?:passports?"
    r"|diplomas?|ids?|licen[cs]es?|certificates?|documents|degrees?|banknotes|papers)"
    r"|(?:passports?|diplomas?|certificates?|degrees?|licen[cs]es?"
    r"|banknotes)(?: [\w',]+){0,8} (?:can be (?:bought|ordered|had)|for sale|to order)\b(?: for)?"
    r"|(?:prints?|makes?|issues?|forges?|sells?|delivers?|supplies|produces?"
    r"|offers?)(?: [\w-]+){0,4} (?:passports?|driving licen[cs]es?|driver's licen[cs]es?"
    r"|identity cards?|ids?|diplomas?|degrees?|certificates?|visas"
    r"|banknotes)(?: [\w,']+){0,8} (?:any country|every (?:scanner|check|border)|no questions"
    r"|without (?:an? )?(?:exams?|tests?|visit\w*|stud\w+|attend\w+)|undetect\w+|that pass"
    r"|any name)|(?:buy|order|purchase|get|obtain|sells?|selling|offers?|provides?|supplies"
    r"|produces?)(?: [\w-]+){0,3} (?:fake|novelty|replica|forged|counterfeit|undetectable"
    r"|unregistered|database-registered|registered)(?: [\w'-]+){0,3} (?:passports?|diplomas?|ids?"
    r"|licen[cs]es?|certificates?|documents|visas?|degrees?|banknotes|notes|bills|money)|(?:fake"
    r"|counterfeit|forged|novelty) (?:passports?|diplomas?|ids?|driver'?s? licen[cs]es?|degrees?"
    r"|banknotes)(?: [\w']+){0,2} (?:for sale|online|available|shipped|without)"
    r"|ielts(?: \w+){0,2} without (?:an )?exam|(?:خرید|فروش) (?:مدرک|پاسپورت|گذرنامه) جعلی"
)
_INTRUSION_WORDS = (
    "break breaks ddos mailboxes accounts "
    "hack hacker hackers hacking keylogger mailbox password passwords spy "
    "spyware tracker هک هکر"
)
_INTRUSION = late(
    r"(?:spyware|tracker|keylogger|app)(?: [\w']+){0,4} (?:reads?|records?|listens?|tracks?"
    r"|copies|forwards?)(?: [\w']+){0,3} (?:chats?|messages|calls?|passwords?|location|phone)"
    r"|(?:gets?|breaks?|logs?|hacks?) into (?:the )?(?:[\w'-]+ ){0,2}(?:mailbox\w*|e-?mails?"
    r"|accounts?|phones?|computers?|servers?) of (?:[\w'-]+ ){0,2}(?:competitors?|rivals?"
    r"|spouses?|partners?)"
    r"|(?:gets?|breaks?|logs?|hacks?) into the (?:mailbox\w*|e-?mails?|accounts?|phones?"
    r"|computers?)"
    r"(?: [\w',]+){0,8} for a fee"
    r"|without (?:his|her|their|the owner's|the user's|anyone's) (?:knowledge|knowing)|(?:gets?"
    r"|breaks?|logs?|hacks?) into (?:any|anyone's|someone's|every"
    r"|other people's)(?: [\w']+){0,3} (?:accounts?|phones?|mailbox\w*|e-?mails?|computers?"
    r"|profiles?)|recovers? the passwords? of|cheating (?:partner|spouse|husband|wife)'?s?"
    r"|(?:break|breaks|get|gets|gain|gains|open|opens) (?:into |access to )(?:any|anyone's"
    r"|someone's|a partner's|your (?:spouse|partner)'s)(?: [\w']+){0,3} (?:accounts?|phones?"
    r"|mailbox(?:es)?|e-?mails?|messages|chats?|computers?)|read(?:s)? (?:anyone's|a partner's"
    r"|someone's|other people's) (?:messages|chats?|e-?mails?)|(?:hire|hiring|rent|employ) (?:a "
    r"|an |our |professional |ethical |expert |certified )*hackers?|hackers? for hire"
    r"|hacking services?|(?:will |can |we )?hack (?:into )?(?:any|a|your|someone's|his|her|their"
    r"|the)(?: [\w']+){0,3} (?:account|phone|whatsapp|facebook|instagram|email|e-mail|gmail"
    r"|snapchat|website|grades)\b|spy (?:on|app)(?: [\w']+){0,4} (?:spouse|wife|husband|partner"
    r"|girlfriend|boyfriend|cheating)|(?:catch|track) (?:a |your )cheating (?:spouse|partner|wife"
    r"|husband)|ddos[- ](?:for[- ]hire|as a service)|(?:استخدام|اجاره) هکر|هک (?:واتساپ"
    r"|اینستاگرام|تلگرام)"
)
_INTRUSION_CLEARED = late(
    r"\b(?:bug bounty|penetration test\w*|hackathon|red team|white-hat|game|movie|festival)\b"
)
_ESSAYS_WORDS = (
    "assignment assignments coursework dissertation dissertations essay essays exam exams "
    "homework term theses thesis tutors writers"
)
_ESSAYS = late(
    r"(?:sits?|takes?|writes?|does|do)(?: the| their| your| online| a)*(?: \w+)? (?:exams?"
    r"|homework|essays?|thesis|coursework)(?: [\w,']+){0,6} (?:in (?:the|your"
    r"|their) (?:student's |client's )?name|for a fee|in the student's)|(?:writes?|does|do"
    r"|completes?|finish(?:es)?) (?:your|their|students'|a student's"
    r"|the student's)(?: \w+)? (?:essays?|dissertations?|thesis|theses|homework|assignments?"
    r"|coursework|papers?)|(?:essays?|dissertations?|theses"
    r"|term papers?)(?: [\w',]+){0,6} (?:undetectable|plagiarism[- ]free|without a trace)"
    r"|(?:deliver|write|sell|supply|provide|produce|offer|prepare)s?(?: [\w-]+){0,4} (?:essays"
    r"|theses|dissertations|term papers|coursework|assignments)(?: [\w,']+){0,6} (?:students?"
    r"|overnight|undetect\w+|plagiarism[- ]free|examiner|deadline)|plagiarism[- ]free (?:essays"
    r"|papers|theses)|(?:takes?|sits?|pass) (?:their|your|the) (?:online )?exams? for|(?:custom "
    r"|cheap |professional |best |online )*(?:essay|dissertation|thesis|term paper|assignment"
    r"|coursework|research paper)[- ](?:writing|help) (?:services?|compan(?:y|ies)|websites?"
    r"|sites?|platforms?|agenc(?:y|ies))|write my (?:essay|paper|thesis|dissertation)|(?:do"
    r"|finish|complete) (?:my|your|their) (?:homework|assignments?|coursework|exam)|(?:buy|order"
    r"|purchase)(?: \w+){0,3} (?:essays?|dissertations?|term papers?|theses|thesis)\b|(?:pay"
    r"|hire) (?:someone|an expert|a writer) to (?:write|take|do)"
)
_ESSAYS_CLEARED = late(
    r"\b(?:contest|scholarship|competition|collection of|book of|winning essays?|anthology)\b"
)
_ESSAYS_NEED = (
    "exam", "essay", "homework", "thesis", "theses", "coursework", "dissertation", "assignment",
    "paper", "someone to", "expert to", "writer to",
)  # fmt: skip
_PUMP_WORDS = (
    "worth 100x 1000x 50x 10x 15x 20x 500x 200x 25x 30x 40x 75x 80x 90x 10000x 5000x returns "
    "gains potential next rich parabolic crowd before guaranteed insider secret moon bags"
    " hundredfold tenfold thousandfold explode soar memecoin penny presale stocks "
    "hundredfold tenfold thousandfold"
)
_PUMP = late(
    r"worth (?:ten|twenty|fifty|a hundred|a thousand|\d+) times (?:as much|more|its)\b"
    r"|(?:go|going|goes) parabolic|get in (?:before|ahead of) (?:the )?(?:crowd|everyone|herd"
    r"|others|rest)|(?:load up|fill (?:their|your) bags|last chance to (?:buy|get in)|to the moon"
    r"|(?:can|could|will) only go up|before (?:it|the (?:price|stock|coin|token)) (?:takes off"
    r"|explodes))|(?:rise|grow|gain|jump|soar|increase|climb|go up|multiply)(?:s"
    r"|ing)? (?:\w+ ){0,2}(?:hundred|ten|thousand|fifty)fold|(?:will|can|could|shall) (?:be"
    r"|become|make (?:you|them|buyers|holders)) (?:rich|millionaires?|a fortune)|(?:buy"
    r"|get in)(?: [\w$']+){0,5} before (?:\w+ ){0,3}(?:price|it|they|friday|monday|listing|launch"
    r"|too late|pump)|(?:buy|get in|invest|load up|accumulate)(?: [\w$']+){0,8} before (?:it"
    r"|the price|prices|the stock|they|everyone|it's) (?:explodes?|soars?|skyrockets?|moons?"
    r"|rises?|surges?|takes off|jumps?|else|too late|pumps?|goes)|(?<!guess the )next (?:100"
    r"|1,?000|50|10,?000)x(?: \w+)?|(?:deliver|offer|promis\w+|potential (?:for|of)|could (?:see"
    r"|give|yield|bring|return)|expected to|set to|poised to"
    r"|predict\w*)(?: [\w']+){0,6} (?:\d{2,3}|\d,?\d{3}|\d{2},?\d{3})x\b(?: \w+)?|(?:\d{2,3}"
    r"|\d,?\d{3}|\d{2},?\d{3})x (?:gains?|returns?|profits?|potential|token|coin|gem|crypto"
    r"|altcoin|roi|presale)|guaranteed (?:profits?|gains|returns)|(?:secret|insider) (?:stock"
    r"|penny stock) (?:tip|pick)s?|penny stock (?:set|about|ready|poised) to"
)
_PYRAMID_WORDS = (
    "downline everybody everyone brings bring matrix mlm multi ponzi pyramid recruit recruiting"
    " recruits sign"
)
_PYRAMID = late(
    r"(?:earn|income|commission|paid|percent|share|bonus)(?: [\w$%']+){0,6} (?:from|for"
    r"|on) (?:everybody|everyone|all those|each person)(?: [\w']+){0,2} (?:sign up|recruit"
    r"|bring in|enlist|introduce)|(?:brings?|bring in|recruits?|sign up|signs up|enrol"
    r"|enlist)(?: [\w',]+){0,5} (?:two|three|four|five|\d+|more|new|other) (?:others|people"
    r"|members|friends|partners|recruits)(?: [\w',]+){0,10} (?:earn|share|paid|commission|income"
    r"|bonus|cut\b|percent)|(?:earns?|receives?|gets?|paid|commission|share|bonus"
    r"|percent)(?: [\w$%'.,-]+){0,10} (?:from|of|on|for) (?:everyone|everybody|each|every|all"
    r"|the)(?: \w+){0,2} (?:they|you|he or she|who|below|beneath)(?: \w+){0,2} (?:bring|recruit"
    r"|enlist|below|beneath|joins? (?:under|below|after))\w*|(?:earn|paid|receive|get"
    r"|commissions?|bonus(?:es)?|income|rewards?)(?: [\w$%'.,-]+){0,10} (?:for (?:each"
    r"|every)(?: new)? (?:recruit|(?:person|member|participant|friend|partner) (?:you|they"
    r"|he or she|who is|that you|whom)(?: \w+)? recruit\w*)|downline|(?:new )?recruits)\b"
    r"|(?:brings?|bring) in (?:\w+ )?(?:others|members|friends|people)(?: [\w',]+){0,3} (?:earn"
    r"|get|receive"
    r"|take)s? (?:an? )?(?:share|cut|part|percentage|commission)"
    r"|(?:build|grow|expand) (?:your|a|their) downline|recruit(?:ing)? (?:your "
    r"|their )?(?:\w+ )?(?:friends|others|members|people|downline|two|three"
    r"|five)(?: [\w']+){0,6} (?:earn|income|commission|paid|levels?)|(?:matrix|pyramid|binary"
    r"|unilevel|mlm) (?:compensation|plan|income|opportunity|bonus)|(?:join"
    r"|earn)(?: \w+){0,4} (?:levels? deep|\d+ levels)|multi-?level (?:referral|affiliate"
    r"|commission|marketing (?:income|opportunity))"
)
_PYRAMID_NEEDS = (
    "earn", "income", "commission", "paid", "percent", "share", "bonus", "receive", "get", "take",
    "reward", "downline", "level", "matrix", "pyramid", "binary", "mlm",
)  # fmt: skip

TRADES: tuple[Trade, ...] = (
    Trade("gambling", frozenset(_GAMBLING_WORDS.split()), _GAMBLING, _GAMBLING_CLEARED),
    Trade("medicine", frozenset(_MEDICINE_WORDS.split()), _MEDICINE, _MEDICINE_CLEARED),
    Trade("escort", frozenset(_ESCORT_WORDS.split()), _ESCORT, _ESCORT_CLEARED),
    Trade("weapons", frozenset(_WEAPONS_WORDS.split()), _WEAPONS, _WEAPONS_CLEARED),
    Trade("papers", frozenset(_PAPERS_WORDS.split()), _PAPERS),
    Trade("intrusion", frozenset(_INTRUSION_WORDS.split()), _INTRUSION, _INTRUSION_CLEARED),
    Trade("essays", frozenset(_ESSAYS_WORDS.split()), _ESSAYS, _ESSAYS_CLEARED, _ESSAYS_NEED),
    Trade("pump", frozenset(_PUMP_WORDS.split()), _PUMP),
    Trade("pyramid", frozenset(_PYRAMID_WORDS.split()), _PYRAMID, needs=_PYRAMID_NEEDS),
)
