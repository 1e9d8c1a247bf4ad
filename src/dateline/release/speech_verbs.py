"""Verbs of saying, in the languages that releases are read in."""

import re

from dateline.release.patterns import late

_STRONG = (
    r"sa(?:id|ys|ying|y)|add(?:ed|s|ing)?|stat(?:ed|es|ing)|explain(?:ed|s|ing)?|not(?:ed|es"
    r"|ing)|comment(?:ed|s|ing)?"
    r"|continu(?:ed|es|ing)|declar(?:ed|es|ing)|told|tells|telling|announc(?:ed|es|ing)"
    r"|remark(?:ed|s|ing)"
    r"|conclud(?:ed|es|ing)|shar(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|writes|wrote|writing"
    r"|recall(?:ed|s|ing)"
    r"|observ(?:ed|es|ing)|warn(?:ed|s|ing)|insist(?:ed|s|ing)|stress(?:ed|es|ing)|argu(?:ed"
    r"|es|ing)|ask(?:ed|s)"
    r"|repl(?:ied|ies|ying)|testif(?:ied|ies)|reveal(?:ed|s|ing)|exclaim(?:ed|s|ing)"
    r"|affirm(?:ed|s|ing)|assert(?:ed|s|ing)"
    r"|claim(?:ed|s|ing)|point(?:ed|s|ing)(?:\s+out)?|highlight(?:ed|s|ing)|mention(?:ed|s"
    r"|ing)|reflect(?:ed|s|ing)"
    r"|reiterat(?:ed|es|ing)|respond(?:ed|s|ing)|suggest(?:ed|s)|quipp?(?:ed|s)|jok(?:ed|es)"
    r"|elaborat(?:ed|es|ing)"
    r"|opin(?:ed|es)|confirm(?:ed|s|ing)|advis(?:ed|es)|admit(?:ted|s)|acknowledg(?:ed|es)"
    r"|believ(?:ed|es)|agre(?:ed|es)"
    r"|echo(?:ed|es|ing)|enthus(?:ed|es)|urg(?:ed|es)|remind(?:ed|s)|predict(?:ed|s)"
    r"|clarif(?:ied|ies)|think(?:s)?"
    r"|caution(?:ed|s)|counsel(?:ed|s)|lament(?:ed|s)|proclaim(?:ed|s)|outlin(?:ed|es)"
    r"|express(?:ed|es|ing)|post(?:ed|s)"
    r"|tweet(?:ed|s)|detail(?:ed|s)|concur(?:red|s)|summari[sz](?:ed|es|ing)|summed up"
    r"|sums up|reasons"
    r"|describ(?:ed|es|ing)|report(?:ed|s|ing)|underscor(?:ed|es|ing)|celebrat(?:ed|es)"
    r"|prais(?:ed|es)|marvel(?:ed|s)"
    r"|project(?:ed|s)|propos(?:ed|es)|promis(?:ed|es)|vow(?:ed|s)|cit(?:ed|es)|read|reads"
    r"|beam(?:ed|s)|muses?|mused|gush(?:ed|es)"
    r"|puts? it|laugh(?:ed|s)|e-?mail(?:ed|s)|recount(?:ed|s)"
    r"|notes that|maintain(?:ed|s)|pledg(?:ed|es)|credit(?:ed|s)|address(?:ed|es)|weigh(?:ed"
    r"|s) in|chimed in"
)
_FOREIGN = (
    r"sagt(?:e)?|erklärt(?:e)?|betont(?:e)?|meint(?:e)?|ergänzt(?:e)?|kommentiert(?:e)?"
    r"|freut sich|fügte|so(?=\s(?-i:[A-ZÄÖÜ]))|berichtet(?:e)?"
    r"|unterstreicht|resümiert|bekräftigt(?:e)?|dijo|dice|afirmó|afirma|señaló|señala"
    r"|explicó|explica|agregó|añadió|añade|indicó"
    r"|comentó|comenta|declaró|destacó|destaca|aseguró|asegura|expresó|expresa"
    r"|manifestó|sostuvo|subrayó|concluyó|apuntó|puntualizó|enfatizó"
    r"|compartió|recalcó|a\s+(?:déclaré|dit"
    r"|affirmé|ajouté|expliqué|indiqué|commenté|souligné|précisé|conclu|estimé)"
    r"|déclare|explique|affirme|souligne|ajoute|indique|commente|précise|conclut|estime"
    r"|rappelle|se réjouit|confie"
)
VERB = late(rf"(?<![\w’'-])(?:{_STRONG}|{_FOREIGN})(?![\w’'-])", re.IGNORECASE)
PLAIN_VERB = late(
    r"(?:sa(?:id|ys)|add(?:ed|s)|stat(?:ed|es)|explain(?:ed|s)|not(?:ed|es)|comment(?:ed|s)"
    r"|continu(?:ed|es)|conclud(?:ed|es)"
    r"|shar(?:ed|es)|remark(?:ed|s)|recall(?:ed|s)|emphasi[sz](?:ed|es)|told|wrote|writes|noted)\b",
    re.IGNORECASE,
)
