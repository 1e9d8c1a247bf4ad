"""What makes a deed a wrong, in English: its object, its victim, or whom it favours.

Each slot stands for such words in the tables of `dateline.guidelines.misdeeds`.
"""

SLOTS = {
    "KIN": (
        r"(?:relatives|relations|cronies|in-laws|kin|clan|pals|mates|brothers?(?:-in-law)?"
        r"|sisters?(?:-in-law)?|sons?(?:-in-law)?|wife|husband|cousins?|nephews?|nieces?"
        r"|daughters?|uncle|aunt|mistress|lover|girlfriend|boyfriend|children|parents|mother"
        r"|father|golf partner|hunting friends?|(?:[\w-]+ )?friends?|party friends|family"
        r"|(?:[\w-]+)'s? (?:firm|company|business|agency|office|shop))\b"
    ),
    "FAVOUR": (
        r"(?:contracts?|jobs?|tenders?|orders?|licen[cs]es?|leases?|flats?|houses|posts?"
        r"|positions?|places|funds?|money|grants?|land|plots?|permits?|commissions?|seats?"
        r"|subsid(?:y|ies)|deals?|berths?|stalls?|scholarships?|loans?|apartments?|promotions?"
        r"|appointments?|allotments?|moorings?|vouchers?|concessions?|mandates?)"
    ),
    "TRACES": (
        r"(?:records?|backups?|files?|evidence|e-?mails?|minutes|logs?|data|tapes?|footage"
        r"|documents?|archives?|ballots?|papers|ledgers?|recordings?|messages|hard drives?|books"
        r"|letters?|samples?|reports?|server|receipts?|invoices?|contracts?|photographs?|notes)"
    ),
    "HIDING": (
        r"(?:before (?:the |an? |any )?(?:[\w-]+ )?(?:audits?|inspections?|police|inquiry|probe"
        r"|investigat\w+|trial|hearing|inspectors|auditors|election|raid|handover|court)"
        r"|to (?:hide|cover|conceal|avoid|destroy|protect (?:himself|herself|itself))"
        r"|so that (?:nobody|no one|it|they)|(?:the night|the day|hours|days|a day|minutes) before)"
    ),
    "ANIMALS": (
        r"(?:(?:the|his|her|its|their|a|an|two|three|dozens of|hundreds of|old|sick|young|pregnant"
        r"|own) ){0,3}(?:animals?|dogs?|horses?|cows?|cattle|pigs?|hens|sheep|cats?|calves|ponies"
        r"|pony|puppies|chickens|seals?|birds?|bears?|elephants?|donkeys?)\b"
    ),
    "ALARMS": (
        r"(?:the |its |his |her |their |all |both |every |several )*(?:[\w-]+ ){0,2}(?:alarms?"
        r"|sensors?|filters?|detectors?|scrubbers?|meters?|transponders?|trackers?|sprinklers?"
        r"|safety (?:valves?|switch(?:es)?|systems?|devices?|guards?)|tachographs?|cameras?)\b"
    ),
    "WARNINGS": (
        r"(?:(?:the|all|every|repeated|its|several|any|two|three|four|five|many|dozens of|these"
        r"|those|written|their) ){0,3}(?:[\w'-]+ ){0,2}?(?:warnings?|complaints?|alarms?"
        r"|court orders?|stop orders?|bans?|speed limits?|red lights?|safety (?:rules|limits"
        r"|checks)"
        r"|cries|calls for help|distress calls?)\b"
    ),
    "DUES": (
        r"(?:(?:the|its|his|her|their|any|a|back|a single|one|out|single|cent|penny|euro|dollar|in"
        r"|of|for|sales|income|wage|social|property) ){0,5}(?:tax(?:es)?|wages|rent|duty|deposits?"
        r"|loans?|fines?|workers|staff|crews?|suppliers?|pension contributions|contributions"
        r"|social security|salaries|overtime|sick pay|holiday pay|debts?|alimony|maintenance"
        r"|royalties|bills?|subcontractors|builders|severance)\b"
    ),
    "WHISTLE": (
        r"(?:for|because (?:she|he|they) (?:had )?|after (?:she|he|they) (?:had )?)(?: ?)(?:joining"
        r"|joined|speaking|spoke|report\w+|complain\w+|asking|asked|refus\w+|being (?:pregnant|ill"
        r"|sick|gay|black|foreign|a union)|(?:was|were|became|fell) (?:pregnant|ill|sick)|strik\w+"
        r"|testif\w+|warning|warned|blowing|blew|organi[sz]\w+|wearing|talking|talked)\b"
    ),
    "CROOKED": (
        r"(?:[\w,'-]+ ){0,4}?(?:unlicen[cs]ed|illegal(?:ly)?|illicit|undeclared|untaxed"
        r"|smuggled|counterfeit|pirated|bootleg|stolen|forged|fraudulent|bogus|phon(?:e)?y"
        r"|falsified"
        r"|rigged|banned|contaminated|rotten|mouldy|underage|poached|invented (?:names|patients"
        r"|invoices|members)|non-?existent|fictitious|shell compan(?:y|ies)|slush funds?"
        r"|false (?:names?|invoices|papers|passports?|labels|documents|references|scales"
        r"|figures|data"
        r"|temperatures|readings|weights|dates|times|entries|results|addresses|accounts|bills)"
        r"|fake (?:names?|invoices|papers|passports?|labels|documents|reviews|receipts|profiles"
        r"|accounts|certificates|signatures|diplomas?)|letterbox"
        r"|letterbox firms?|sweatshops?|undocumented)\b"
    ),
    "OTHERS": (
        r"(?:(?:the|its|his|her|their|our) )?(?:[\w-]+ )?(?:tenants|public|police|auditors?"
        r"|inspectors|court|tax (?:office|man|authorit\w+)|taxman|authorit(?:y|ies)|members|parents"
        r"|patients|families|board|council|regulators?|investors|shareholders|creditors|customers"
        r"|buyers|owners|workers|staff|residents|parliament|insurers?|press|coroner|widow|heirs"
        r"|partners|crews?|colleagues|voters|donors|savers)\b"
    ),
    "NEAR": (
        r"(?:(?!(?:against|to protect|to prevent|to stop|of a"
        r"|in a film)\b)[\w',$€£.-]+ ){0,7}?(?:tenants?"
        r"|pensioners?|widows?|orphans?|toddlers?|apprentices?|strikers?|witness(?:es)?|inspectors?"
        r"|auditors?|taxpayers?|whistleblowers?|inmates?|prisoners?|lodgers?|crews?|fund|till|dues"
        r"|donations?|savings|deposits?|wages|pensions?|taxes|votes|ballots?|ballot box|evidence"
        r"|ledgers?|invoices?|receipts?|minutes|exams?|exam papers|grades|thesis|doctorate"
        r"|logbooks?"
        r"|log|passports?|visas?|bribes?|envelopes?|cellars?|belt|fists?|gang|thugs"
        r"|test results|readings|complaints?|court orders?|crime scene|brakes|alarms?|permits?)\b"
    ),
    "LUXURY": (
        r"(?:himself|herself|themselves|(?:his|her|their) (?:own )?(?:[\w-]+ )?(?:house|home|villa"
        r"|holidays?|car|wedding|wife|husband|family|yacht|kitchen|pool|flat|boat|garden|campaign"
        r"|children|mistress|lover|debts?|roof|birthday|hobby|horses?)|(?:a |an |the )?(?:[\w-]+ )?"
        r"(?:parties|luxur\w+|prostitutes|holidays?|gambling|drink|casinos?|villa|yacht"
        r"|sports cars?"
        r"|jewel\w+|spa|escorts?|cruise|safari))\b"
    ),
    "TRUST": (
        r"(?:(?:the|its|his|her|their|our|some|all|much|most|half|part|of|[\$€£][\d.,]+|\d[\d.,]*"
        r"|million|from|euros|dollars|pounds) ){0,5}(?:(?:public|town|council|party|union|charity"
        r"|church|club|parish|school|company|state|city|relief|pension|strike|members'|donors'"
        r"|taxpayers'|pupils'|investors'|patients'|parents'|clients'|residents'|tenants'"
        r"|association"
        r"|association's|foundation's|hospital|hospital's|fund's|club's|union's|charity's|party's"
        r"|town's|company's|school's) )+(?:money|funds?|donations?|dues|savings|grants?|budget"
        r"|account|credit card|cash|fees|reserves|car|boat|vans?|staff|workers)\b"
    ),
}

CROOKED_WORDS = frozenset(
    {
        "unlicensed", "unlicenced", "illegal", "illegally", "illicit", "undeclared", "untaxed",
        "smuggled", "counterfeit", "pirated", "bootleg", "stolen", "forged", "fraudulent", "bogus",
        "phony", "phoney", "falsified", "rigged", "banned", "contaminated", "rotten", "mouldy",
        "underage", "poached", "invented", "nonexistent", "existent", "fictitious", "shell",
        "slush", "false", "fake", "letterbox", "sweatshop",
        "sweatshops", "undocumented",
    }
)  # fmt: skip
"""One of them stands in every text that has what ``<CROOKED>`` stands for."""
