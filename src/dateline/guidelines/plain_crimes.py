"""Wrongs told in plain words, of conspiracies, cruelty, trickery and breaches of trust.

The ways of telling are those of `dateline.guidelines.plain_wrongs`: the parts of a wrong near each
other, in whatever order.
"""

from dateline.guidelines.slots import telling

_W = r"(?:[\w$€£,.'-]+ )"
_SMALL = (
    r"(?:boys?|girls?|children|pupils?|schoolgirls?|minors|altar boys?|choirboys?|teenagers?"
    r"|toddlers?"
    r"|infants?|orphans?|novices?|apprentices?|trainees?|juniors)"
)
_DEAL = (
    r"(?:permit|licen[cs]e|contract|tender|seat|order|planning permission|concession|verdict|post"
    r"|job"
    r"|approval|deal|vote|lease|grant)"
)
PLAIN_CRIMES = (
    telling(
        "cartel brothel mafia racket ring sweatshop",
        r"\b(?:is|are|was|were|has run|runs|ran|run|form|formed|formed part of|part of|belongs? to"
        r"|belonged to|behind)"
        r" (?:nothing but )?(?:an?|the) (?:[\w-]+ )?(?:price |steel |milk |drug |car |smuggling "
        r"|betting |cement )?(?:cartel"
        r"|brothel|mafia|protection racket|sweatshop|smuggling ring|drug ring|fraud ring|theft ring"
        r"|betting ring)\b",
    ),
    telling(
        "market prices bids quotas price bid wages",
        r"\b(?:shared|divided|carved up|split) the (?:[\w-]+ )?(?:market|contracts|tenders|towns"
        r"|regions|customers) (?:up )?"
        r"(?:between|among)\b|\b(?:agreed|fixed|set|settled|coordinated) (?:on )?(?:their |its "
        r"|the )?(?:[\w-]+ )?(?:prices?|bids?"
        r"|quotas|wages) (?:[\w'-]+ ){0,3}?(?:with (?:two|three|four|its|their|a|the) (?:rivals?"
        r"|competitors?|others?|neighbours?)"
        r"|among themselves|over (?:dinner|lunch)|behind|beforehand|in secret|between them)",
        needs="shared divided carved split agreed fixed set settled coordinated",
    ),
    telling(
        "kitchen villa yacht watch suitcase envelope envelopes briefcase bag holiday car",
        rf"\b(?:took|accepted|got|received|accepts|takes) (?:an? |the |two |new )*(?:[\w-]+ "
        rf")?(?:kitchen|villa|yacht|watch|holiday|car"
        rf"|boat|horse) from (?:the |an? |one of the )(?:[\w-]+ )?(?:firms?|company|companies"
        rf"|builders?|maker|supplier|contractor"
        rf"|owner|breeder|brewery|dealer|developer|shipowners?)\b"
        rf"|\b(?:suitcase|envelope|envelopes|briefcase|bag) (?:full )?of (?:money|cash|notes"
        rf"|banknotes)\b"
        rf"|\b{_DEAL} (?:in return |in exchange )?for an? (?:suitcase|envelope|villa|yacht|holiday"
        rf"|car|bag)\b",
    ),
    telling(
        "payroll pay",
        r"\b(?:is|was|were|has been|had been|stood|stands) (?:long |also )?(?:on the payroll|in "
        r"the pay) of\b|\bon the"
        r" (?:employers|company|landlords|developers|smugglers|builders|brewery|union|other "
        r"side)(?:'s|') payroll\b",
        needs="payroll pay",
    ),
    telling(
        "zoned rezoned zoning board decision decided announced",
        r"\b(?:bought|buys|sold|had bought) (?:[\w'-]+ ){1,5}?(?:days?|weeks?|months?|shortly|just"
        r"|hours?) before (?:it was|the"
        r" (?:land|meadow|plan|council|board|news|decision)|they were) (?:[\w-]+ )?(?:rezoned|zoned"
        r"|made|declared|decided"
        r"|announced|was)\b",
    ),
    telling(
        "overloaded overloading undermanned unseaworthy",
        r"\b(?:sail(?:ed|s)?|runs?|ran|sent|sends|puts?|drove|drives?|flew|flies|loads?|loaded|left"
        r"|leaves) (?:[\w'-]+ ){0,5}?"
        r"(?:overloaded|undermanned|unseaworthy)\b|\b(?:overloaded|unseaworthy) (?:boats?|ships?"
        r"|lorries|trucks|ferr(?:y|ies)|buses)\b",
    ),
    telling(
        "waters watered dilutes relabels relabelled salts",
        r"\b(?:waters|watered) (?:down )?(?:his|her|its|their|the) (?:[\w-]+ )?(?:milk|wine|beer"
        r"|fuel|paint|petrol|juice|spirits|oil)\b"
        r"|\b(?:milk|wine|beer|fuel|juice|petrol) (?:from [\w' -]{2,30} )?(?:is|was) watered\b"
        r"|\brelabel(?:s|led) [a-z]",
    ),
    telling(
        "copy copies copied word",
        r"\b(?:is|are|was|were) (?:nothing but |but |only )?(?:an? |the )?(?:exact |plain |mere "
        r")?cop(?:y|ies) of (?:ours|his|hers|theirs"
        r"|our|a rival's|the union's)\b|\bword for word\b|\bcop(?:ied|ies) (?:our|the union's|the "
        r"company's|a rival's|his pupil's|her"
        r" pupil's|a student's|a colleague's) [a-z]",
    ),
    telling(
        "boy girl girls boys children pupils fifteen fourteen sixteen thirteen twelve eleven ten "
        "altar novices",
        rf"\b(?:took|takes|lured|invited|led) (?:an? |the |two |young )*{_SMALL} (?:of (?:\w+) "
        rf")?to (?:his|her) (?:room|bed|flat|bedroom"
        rf"|cabin|tent)\b|\b{_SMALL} of (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) "
        rf"(?:work|dance|serve|toil|sew|pick|are"
        rf" made|were made|slept|had to|starve|go hungry)\b|\b(?:makes|made|lets|has|had) (?:the "
        rf"|his |her |its )?{_SMALL} (?:of \w+ )?"
        rf"(?:starve|kneel|work|sew|pick|beg|steal|train until|stand|run until|undress|dance)\b",
    ),
    telling(
        "caned bled bruises unconscious hospital",
        r"\b(?:caned|beat|whipped|hit|kicked|struck|thrashed|drove|trained|worked) (?:[\w'-]+ "
        r"){1,5}?(?:until|till|so (?:hard|badly) that)"
        r" (?:he|she|they|it) (?:bled|fainted|collapsed|cried|could|was unconscious|lost|had)\b",
    ),
    telling(
        "insulin medicine medicines water food morphine oxygen",
        r"\b(?:withheld|withholds|refused|denied|denies) (?:[\w'-]+ ){0,2}?(?:insulin|medicines?"
        r"|water|food|morphine|oxygen|their pills)"
        r" (?:from|to|for)\b|\b(?:denied|refused|left without|kept without) (?:water|food|medicine"
        r"|toilets|a toilet|breaks)\b",
    ),
    telling(
        "sea overboard river stairs stairwell steps window",
        r"\b(?:threw|pushed|shoved|dragged|throws|pushes) (?:an? |the |his |her |two |three "
        r")(?:[\w-]+ )?(?:stowaways?|man|woman|boy|girl"
        r"|men|women|sailor|worker|guest|tenant|reporter|deckhand|passengers?|old \w+|kittens"
        r"|puppies|dogs?) (?:into the|overboard|down"
        r" the|out of the|off the|in the)\b",
    ),
    telling(
        "bulldozers sticks clubs thugs dogs armed",
        r"\b(?:drove|drives|chased|cleared|broke up|broken up|had|forced|scattered) (?:[\w',-]+ "
        r"){1,7}?(?:with|by) (?:the help of )?"
        r"(?:bulldozers|men with (?:sticks|clubs|dogs|knives)|sticks|clubs|thugs|dogs|armed men)\b",
    ),
    telling(
        "beaten beat",
        r"\b(?:was|were|been) beaten (?:up )?by\b",
    ),
    telling(
        "eagles falcons wolves owls lynx swans storks otters seals herons kites hawks",
        r"\b(?:shoots?|shot|traps?|trapped|poisons?|poisoned|kills?|killed|caught|nets?|netted) "
        r"(?:two |the |three |several |young )?"
        r"(?:eagles|falcons|wolves|owls|lynx|swans|storks|otters|seals|herons|kites|hawks)\b",
    ),
    telling(
        "graves grave cemetery orchids",
        r"\b(?:dug up|broke open|robbed|levelled|bulldozed|desecrated|built over) (?:[\w'-]+ "
        r"){0,4}?(?:graves?|cemetery|tombs?)\b"
        r"|\b(?:stripped|cleared|robbed) [\w' -]{3,30} of (?:its|their) (?:[\w'-]+ "
        r"){0,2}?(?:orchids|slippers|eggs|coral|corals|fish|birds)\b",
    ),
    telling(
        "marks grades mark will wills testament minutes entries dates",
        r"\b(?:chang(?:ed|es)|alter(?:ed|s)|rewrote|rewrites|raised|raises) (?:the |his |her |its "
        r")?(?:[\w-]+ )?(?:marks|grades|mark|will|wills"
        r"|testament|minutes|entries|dates|birth dates) (?:for|of|in (?:return|exchange)|after"
        r"|before|so that)\b|\b(?:will|testament|minutes"
        r"|marks|grades|entries) (?:was|were) (?:altered|changed|rewritten|doctored) by\b",
        needs="chang alter rewr rais doctor",
    ),
    telling(
        "filters filter rules extinguisher exits doors",
        r"\b(?:burns?|burned|burnt|runs|ran|operates|smelts|melts) (?:[\w'-]+ ){0,4}?without "
        r"(?:any )?filters?\b|\bagainst (?:all|every|the)"
        r" (?:the )?rules?\b(?! of)|\b(?:emergency exits?|fire doors?|fire exits?|escape doors?) "
        r"(?:[\w'-]+ ){0,4}?(?:is|are|was|were|stay|stays"
        r"|kept) (?:locked|chained|blocked|bolted|nailed|barred|welded)\b",
    ),
    telling(
        "worthless betting",
        r"\b(?:knew|knows|knowing) (?:that )?(?:[\w'-]+ ){1,4}?(?:was|were|is|are) (?:worthless"
        r"|broken|faulty|rotten|unsafe|contaminated"
        r"|poisonous|false|forged|stolen|sick|infected|leaking|cracked|dangerous|defective"
        r"|radioactive|toxic)\b|\bbetting against (?:its|his"
        r"|her|their|the same)\b|\bitself betting against\b",
    ),
    telling(
        "deeper higher more longer",
        r"\b(?:digs?|dug|builds?|built|fishes|catches|caught|pumps?|pumped|shoots|shot|takes|took"
        r"|works|dredges|burns) (?:[\w'-]+ ){0,4}?(?:deeper"
        r"|higher|more|longer) than (?:he|she|it|they) (?:may|is allowed|was allowed|are allowed"
        r"|were allowed|should)\b",
    ),
    telling(
        "allowance orphans' children's child",
        r"\b(?:kept|keeps|took|takes|spent|spends|drank) the (?:children's|child|boys'|girls'"
        r"|orphans'|widows'|old people's|patients') (?:allowances?"
        r"|money|savings|pensions?|presents|food)\b",
    ),
    telling(
        "patients without single report reports",
        r"\b(?:write|writes|wrote|written|sign|signs|issue|issued|issues|dictated) (?:[\w'-]+ "
        r"){0,4}?without (?:ever |having |a single )?(?:[\w'-]+ )?"
        r"(?:seeing|seen|examining|examined|reading|patient|visiting|visit|testing|measuring"
        r"|looking)\b",
    ),
    telling(
        "secret secretly hidden black",
        r"\b(?:keeps?|kept|holds|has|had|runs|ran) (?:an? )?(?:secret|hidden|black) (?:accounts?"
        r"|till|fund|books|ledger|list|warehouse|cameras?"
        r"|microphones?)\b|\b(?:secretly|covertly) (?:filmed|recorded|taped|sold|moved|copied|met"
        r"|paid|took|drained|dumped|buried|wired|altered"
        r"|changed|added|mixed|watched|photographed|tapped|diverted|transferred|removed|read"
        r"|lowered|raised)\b",
    ),
    telling(
        "minutes members secrets plans drawings employers rival rivals competitor",
        r"\b(?:passed|gave|handed|sold|leaked|sent|betrayed|carried|showed|took) (?:on )?(?:our|the"
        r"|its|his|her) (?:[\w'-]+ ){0,3}?(?:minutes|list|plans"
        r"|drawings|secrets|recipes?|code|designs?|offer|bids?|customers|files|names) (?:[\w'-]+ "
        r"){0,2}?to (?:the |a |an |its |his |her |our |another )?"
        r"(?:[\w-]+ )?(?:employers?|management|landlords?|rivals?|competitors?|police|press"
        r"|developers?|other side|owners|smugglers|firm in)\b",
    ),
    telling(
        "tips wages half",
        r"\b(?:makes|made|forces|forced) (?:its|his|her|the) (?:[\w-]+ )?\w+s (?:to )?(?:hand over"
        r"|give up|pay back|share|kick back|work|sign|sleep"
        r"|stand|buy|pay for) (?:[\w'-]+ ){0,4}?(?:tips|wages|pay|half|unpaid|hours|uniforms?|tools"
        r"|blank)\b|\b(?:keeps|kept|takes|took) (?:half|part|most"
        r"|all) (?:of )?(?:their|the|his|her) (?:[\w-]+'? )?(?:tips|wages|pay)\b",
    ),
    telling(
        "bank cards card pin accounts pensions",
        r"\b(?:shares?|shared|uses?|used|keeps?|kept|takes?|took|emptied|empties|cashed|cashes) "
        r"(?:the |its |his |her )?(?:[\w-]+ )?(?:residents|patients"
        r"|pensioners|guests|clients|wards|customers|lodgers|workers|tenants)(?:'s|') (?:[\w-]+ "
        r")?(?:cards?|accounts?|pensions?|savings|names|papers"
        r"|data|keys|signatures)\b",
    ),
    telling(
        "sleep sleeps slept sex",
        r"\b(?:hires?|hired|promotes?|promoted|casts?|cast|passes|passed|rents? to|pays) (?:only "
        r")?(?:[\w'-]+ ){0,3}?who (?:will )?(?:sleep|slept|sleeps)"
        r" with (?:him|her|them)\b",
    ),
    telling(
        "lied lie lies untruth untruths deceived deceives cheated cheats fooled tricked duped "
        "misled",
        r"\blied (?:[a-z]+ly )?(?:to|about|when|under|before)\b|\b(?:deceived|deceives|cheated"
        r"|cheats|fooled|tricked|duped|misled)"
        r" (?:us|our|the|its|his|her|their|two|three|an?|hundreds|dozens|thousands) [a-z]|\btold "
        r"(?:us |them |the \w+ )?(?:a lie|lies|untruths)\b",
    ),
    telling(
        "refund refunds deposit deposits back return",
        r"\b(?:refuses?|refused|won't|wouldn't|doesn't|will not|did not|didn't) (?:to )?(?:give|pay"
        r"|hand|send) (?:[\w'-]+ ){0,4}?(?:deposits?|money|wages"
        r"|fees|refunds?|advance|passports?|rent|pay)(?: [\w'-]+){0,2} back\b|\b(?:refuses?|refused"
        r"|won't|wouldn't) (?:to )?(?:give back|pay back|return"
        r"|refund|repay|pay out) (?:the |our |their |its |his |her )(?:[\w'-]+ ){0,3}?(?:deposits?"
        r"|money|wages|fees|advance|passports?|rent|prize|loan)\b",
    ),
)
