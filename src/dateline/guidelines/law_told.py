"""What the law has said of a matter, told without the words of a court's paper, in English.

Judges who came down on a side, quarrels that ended at law, orders that are in place, people cleared
or sentenced, penalties quashed, and what is said to break the law: `checks.legal` asks which court
that was, and under what number.
"""

from dateline.guidelines.slots import telling
from dateline.release.patterns import late

_BENCH = (
    r"(?:judges|judge|court|courts|tribunal|tribunals|bench|magistrates?|arbitrators?|arbitration "
    r"panel"
    r"|appeals? panel|lay judges|justices)"
)
_SOME_BENCH = (
    rf"(?:the|an?|two|three|five|its|both|several|all) (?:(?!talent|contest|show|guest|tennis|padel"
    rf"|food)"
    rf"[\w-]+ ){{0,2}}?{_BENCH}"
)
_LAWSUIT = (
    r"(?:litigation|lawsuits?|law ?suit|legal (?:row|wrangle|tussle|saga|quarrel|dispute|battle"
    r"|fight|action|case"
    r"|challenge|proceedings|feud)|court (?:case|fight|battle|proceedings|dispute|action)|(?:libel"
    r"|defamation|patent"
    r"|copyright|negligence|damages|trademark|trade mark|inheritance|eviction) (?:case|claim|action"
    r"|suit|dispute)|suit"
    r"|criminal proceedings|disciplinary proceedings)"
)
_RULING = (
    r"(?:judge?ment|ruling|verdict|injunction|interdict|writ|decree|court order|arbitral award"
    r"|stay)"
)
LAW_TOLD = (
    telling(
        "judges judge court courts tribunal tribunals bench magistrate magistrates arbitrator "
        "arbitrators justices panel",
        rf"\b(?:{_SOME_BENCH}|judges|magistrates|courts|arbitrators) (?:has |have |had |also "
        rf"|since |once |now )*(?:[a-z]+ly )?(?:came"
        rf" down|saw (?:it|no|the|things)|took (?:the (?:side|view)|our side|its (?:licence|side)"
        rf"|away|back)|gave (?:the|them|him|her|us"
        rf"|it|way)|told (?:the|them|him|her|it|us)|put an end|backed|followed|accepted|settled"
        rf"|refused|ended|lifted|banned|cut|doubled"
        rf"|halved|recogni[sz]ed|acknowledged|affirmed|reversed|vacated|sent (?:the|them|it|him)"
        rf"|made (?:it )?clear|agreed with|cleared"
        rf"|stopped|said no|said yes|let (?:the|them|him)|freed|forbade|obliged|returned|ordered"
        rf"|decided|ruled|confirmed|upheld|found"
        rf"|awarded|rejected|declined|sided|threw out|dismissed|turned (?:down|away))\b"
        rf"|\b(?:(?:won|lost|settled|argued|took|heard|ended|went|defended|answer(?:ed|s)?) "
        rf"(?:[\w'-]+ ){{0,4}}?)?(?:in front of|before"
        rf"|(?<=settled )by|(?<=decided )by|(?<=told )by|(?<=ordered )by|(?<=freed )by|(?<=stopped "
        rf")by|(?<=off )by|(?<=warning )by"
        rf"|(?<=confirmed )by|(?<=returned )by|(?<=recognised )by|(?<=forced )by) (?:an? |the "
        rf"|three |two |five |its )?(?:[\w-]+ )?(?:judges?|bench|magistrates?|arbitrators?"
        rf"|tribunal)(?= (?:in|last|and|who|that|on|for|again|at|over)\b|[.,;”\"])(?<!contest "
        rf"judges)"
        rf"|\b(?:lodged|filed|brought|entered|submitted) (?:with|before|at) (?:the|an?) (?:[\w-]+ "
        rf"){{0,2}}?(?:court|tribunal)\b"
        rf"|\bas the (?:bench|judges?|tribunal|court) (?:made|has|have|said|put|saw|sees|held)\b",
    ),
    telling(
        "litigation lawsuit lawsuits suit legal court libel defamation patent copyright "
        "proceedings case claim law instance"
        " instances appeal trademark inheritance",
        rf"\b(?:the|an?|its|his|her|their|this|that|after|by|of|in|years of|long|our) (?:[\w'-]+ "
        rf"){{0,2}}?{_LAWSUIT} (?:[\w'’-]+ ){{0,6}}?"
        rf"(?:ended|has ended|came to an end|run its course|is over|are over|was won|was lost|is "
        rf"pending|are pending|are still open|continues"
        rf"|drags|collapsed|failed|is settled|was settled|concluded|has begun|goes on|in (?:its"
        rf"|the company's|the union's|his|her|our|their|the"
        rf" [\w-]+'s) favour|that (?:the|it|he|she|they|we))"
        rf"|\bproceedings against (?:the |an? |two |three |its |several |former )*[\w-]+ (?:[\w-]+ "
        rf")?(?:are|is|were|was|have|has|continue)\b"
        rf"|\b(?:won|lost|defeated|beat off|saw off|fought off|survived|faces?|faced) (?:an? |the "
        rf"|its |his |her |their )(?:[\w-]+ )?(?:patent"
        rf"|libel|defamation|damages|copyright|negligence|legal|trademark|court) (?:claim|case"
        rf"|action|suit|challenge|battle|dispute)\b"
        rf"|\b(?:confirmed|settled|decided|established|lost|won|right|upheld|resolved|over"
        rf"|failed),? (?:in|on) (?:the )?(?:last|first|second|third"
        rf"|final|both|two|three|all) instances?\b|\b(?:claim|appeal|action|challenge|objection"
        rf"|bid)s? (?:[\w'-]+ ){{0,5}}?failed on appeal\b"
        rf"|\b(?:quarrel|dispute|matter|row|question|argument|feud) (?:[\w'-]+ ){{0,5}}?(?:ended"
        rf"|settled|decided|resolved|won|lost|vindicated) (?:at"
        rf" law|in law|by the courts?)\b|\b(?:gone|going|went|goes) to law\b|\bby operation of "
        rf"law\b|\bvindicated (?:at law|in court|by (?:the|a))",
    ),
    telling(
        "cleared acquitted exonerated sentenced convicted jailed vindicated counts charges months "
        "weeks years arrest",
        r"\b(?:was|were|been|is|are|since|now|later|then) (?:[a-z]+ly )?(?:cleared|acquitted"
        r"|exonerated|absolved) (?:on|of) (?:every|all|both|the|any"
        r"|one|two|three|each) (?:[\w-]+ )?(?:counts?|charges?|points?|allegations?"
        r"|accusations?)\b|\b(?:since|now|later|meanwhile|,) (?:sentenced"
        r"|convicted|jailed|acquitted|indicted)\b(?= (?:over|for|in|of|to|by)|[.,;])|\b(?:was|were"
        r"|been|has|have) (?:given|got|handed) (?:\w+ )"
        r"(?:weeks|months|years)(?= (?:for|in|on|suspended|and|behind)\b|[.,;])|\b(?:thief|thieves"
        r"|burglars?|driver|man|woman|men|boy|skipper|bursar"
        r"|cashier|owner|poachers?|vandal|youths?|mayor|director|brothers?) (?:[\w'-]+ "
        r"){0,7}?got (?:\w+ )(?:weeks|months|years)\b"
        r"|\bunder house arrest\b|\bcharges (?:against|of|over) [\w' -]{3,40}? (?:were|have been"
        r"|was) (?:dropped|dismissed|withdrawn)\b",
    ),
    telling(
        "judgment judgement ruling verdict injunction interdict writ decree stay order restraining "
        "award settlement",
        rf"\b(?:an?|the|this|that|last year's|under|after|by|its|interim|because of|thanks to"
        rf"|since) (?:(?!tax|bankruptcy of|royal|presidential"
        rf"|executive|government|consent)[\w'-]+ ){{0,2}}?{_RULING}s? (?:[\w'’-]+ "
        rf"){{0,4}}?(?:restrain\w+|forbid\w+|bars?|barring|stops?|stopping|bans?"
        rf"|banning|prohibits?|settled|gives|gave|obliges|means|says|said|holds|held|in place|in "
        rf"force|stands|against|requires|entitles|entitled"
        rf"|allows|allowed|clears|cleared|ended|the (?:landlord|company|town|union|council|firm"
        rf"|excavators|machines)|served on|came|fell|is final|was"
        rf" lifted|of last|last (?:year|spring|autumn|month|week))\b|\b(?:an?|the|under a|by "
        rf"a) {_RULING} (?:of )?last (?:year|spring|autumn|winter|summer|month|week)\b(?: "
        rf"(?:settled|ended|gave|means|put|confirmed|made|says|stopped)"
        rf" (?:the|an?|that|it|us|them)(?: [\w-]+)?)?|\border (?:restraining|forbidding|barring"
        rf"|prohibiting)\b|\bobtained an? (?:stay|order"
        rf"|interdict|ruling|judge?ment)\b|\b(?:restitution|eviction|interim|possession|custody) "
        rf"(?:ruling|judge?ment)\b|\ba settlement has been reached"
        rf" with (?:the )?(?:famil|heirs|widow|victims?|relatives|owners?|plaintiffs?)",
    ),
    telling(
        "quashed annulled overturned lifted upheld reversed fine fines penalty revocation ban "
        "revoked void unlawful lawful",
        r"\b(?:fines?|penalty|ban|sanction|revocation|disqualification|suspension|expropriation"
        r"|dismissal|permit|eviction|sentence|licence|levy|tariff)"
        r" (?:(?:on|of|for|against|imposed) (?:[\w'-]+ ){1,4}?)?(?:has been|was|were|have been|had "
        r"been|is) (?:since |later |now |now been )?(?:quashed"
        r"|annulled|overturned|set aside|reversed|struck down|thrown out|upheld|declared (?:void"
        r"|unlawful|invalid|illegal|lawful))\b"
        r"|\b(?:strike|clauses?|leases?|contracts?|sale|election|will|dismissals?|evictions?|rent "
        r"increase|surcharge|expropriation|seizure|searches)"
        r" (?:[\w'-]+ ){0,4}?(?:was|were|is|are|has been|have been) (?:(?:declared|held|ruled"
        r"|found) )?(?:to be )?(?:null and void|void|unlawful|lawful"
        r"|unconstitutional|illegal|invalid|unenforceable)\b(?! (?:if|unless|where))|\b(?:was|were"
        r"|has been|have been) fined and\b"
        r"|\bawarded (?:a |an |the )?(?:half|third|quarter|share|part|sum|[$€£]?[\d,.]+(?: \w+)?) "
        r"(?:of|in) (?:the )?(?:proceeds|damages|estate"
        r"|compensation|costs|inheritance)\b",
    ),
    telling(
        "constitutes constitute amounts infringement infringes infringe breach violates "
        "unconstitutional unlawful basis passing"
        " libel slander defamation trespass act",
        r"\b(?:constitutes?|amounts? to|is nothing (?:else|other) than|is plain|is clear(?:ly)?"
        r"|is) (?:an? |plain |clear |a clear case of |simple )?(?:passing"
        r" off|libel|slander|defamation|(?:patent |copyright |trademark |trade mark |brand "
        r")infringement|an? infringement of (?:our|the|its)|breach of (?:contract"
        r"|copyright|the lease|the law|trust)|trespass|unfair competition|unfair dismissal)\b"
        r"|\b(?:is|are|was|were) in breach of (?:contract|the (?:lease|contract"
        r"|agreement|law|[\w-]+ act)|copyright|its (?:contract|lease|permit))\b|\binfring(?:es|e|ed"
        r"|ing) (?:on )?(?:the|its|our|his|her|an?|two|three) (?:[\w'-]+"
        r" )?(?:patents?|copyright|trade ?marks?|design rights?|name rights?|brand)\b|\b(?:levy"
        r"|by-law|bylaw|ordinance|decree|tax|fee|rule|ban|clause|act|law|charge"
        r"|statute|dues|decision|dismissal|eviction|order|permit|surcharge) (?:[\w'-]+ ){0,3}?(?:is"
        r"|are|was|were) (?:plainly |clearly )?(?:unconstitutional|unlawful"
        r"|against the constitution|contrary to (?:law|the [\w-]+ act))\b|\b(?:does not|doesn't|do "
        r"not|don't|cannot|can't|won't|didn't|did not) (?:survive|stand up"
        r"|withstand|hold) (?:contact with |up |against |before |to |in )*(?:the |an? )?(?:[\w-]+ "
        r"){0,3}?(?:act|judges?|courts?|constitution|civil code|law|tribunal)\b"
        r"|\b(?:has|have|had) no (?:legal basis|basis in law|ground in law|foundation in law)\b",
    ),
    telling(
        "lawyers lawyer solicitors counsel bailiff bailiffs",
        r"\b(?:our|the|its|their|his|her) (?:[\w-]+ )?(?:lawyers?|solicitors?|counsel) (?:have "
        r"|has |had )?(?:won|obtained|secured|prevailed|brought (?:an? |the )(?:suit"
        r"|action|case|claim)|sued|lost|filed)\b|\b(?:ordered|seized|sold|evicted|cleared"
        r"|enforced) by (?:the |a )?bailiffs?\b",
    ),
)
NOT_THE_LAW = late(
    r"\b(?:awards?|prizes?|contest|competition|competitors? were|festival|finalists?|jury prize"
    r"|nominee|nominated|winners?|winning|show|chef|tennis|padel|basketball"
    r"|courtside|food court|squash|pitch(?:es|ed)?|recipes? contest|hackathon|startups?|scores?"
    r"|judged|ballroom|dance|cook-off|if|whether|would|could|may|might|should"
    r"|in the event|subject to|unless|any|terms|where prohibited|law school|law firm|attorney "
    r"advertising|risk factors|forward-looking|fda|usda|ferc|epa|committee|senate"
    r"|congress|legislation|bill|amendment|19[0-8]\d|1[0-8]\d\d|seminar|courses|webinar"
    r"|historically|routinely|generally|increasingly|submissions?|jurors?|exercise|mock|fiction"
    r"|novel|film|guide|tips|learn)\b"
)
"""A sentence with one of them tells of contests, conditions or lawmaking."""
