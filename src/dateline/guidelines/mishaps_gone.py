"""What is assured of safety (DG-33) by what can happen no more, and to whom nothing can happen.

Slots: a mishap and that it is over, people and that nothing befalls them, a thing and what it
withstands.
"""

from dateline.guidelines.slots import telling

_MISHAPS = (
    r"(?:accidents?|collisions?|crash(?:es)?|falls|drownings?|injur(?:y|ies)|groundings?"
    r"|derailments?|explosions?|gas leaks?|leaks|flood(?:s|ing)|burglar(?:y|ies)|break-ins?"
    r"|thefts?"
    r"|fraud|forger(?:y|ies)|hacks|hacking|cyber-?attacks?|data (?:loss|breach(?:es)?|theft)"
    r"|mistakes|errors|mix-ups|failures?|infections?|poisonings?|choking|suffocation|burns|scalds"
    r"|electrocution|electric shocks|short circuits?|overdoses?|fatalities|mishaps|spills"
    r"|collapses?"
    r"|avalanches|landslides|running aground|skidding|aquaplaning|slipping|tipping over|capsizing"
    r"|house fires|fires|splinters|dog bites|shark attacks|stings|cuts|electrical faults"
    r"|crushed (?:fingers|hands)|lost (?:fingers|limbs|children)|sinking|near misses|runaways)"
)
_OVER = (
    r"(?:(?:is|are|becomes?|became|were|was|will be|ha(?:s|ve) become|ha(?:s|ve) been) (?:now |all"
    r" but "
    r"|practically |virtually |simply |already |as good as |\w+ly )?(?:a thing of the past|history"
    r"|unknown|unheard of|impossible|out of the question|ruled out|unthinkable|excluded|a memory"
    r"|no"
    r" more|no longer (?:possible|an issue|a (?:worry|concern|danger|risk|threat|subject))"
    r"|banished"
    r"|abolished|a distant memory|off the table|a closed chapter|yesterday's news|consigned to|not"
    r" possible|inconceivable|eliminated)"
    r"|belongs? to (?:the past|yesterday|history|another age)"
    r"|(?:no longer|cannot|can't|can never|can no longer|could never|will never|will no longer"
    r"|will not|won't|do not|don't|does not|doesn't|never|simply don't|simply do not) (?:again"
    r" )?(?:happens?|occurs?|exists?|arises?|recurs?"
    r"|comes? back|takes? place|sets? in|breaks? out|be a (?:worry|danger))"
    r"|(?:has|have|had) (?:no|not a) chance|don't stand a chance|(?:has|have) (?:\w+ )?(?:vanished"
    r"|disappeared|ceased|stopped altogether)|drops? to (?:zero|nil|nothing)|fell to (?:zero|nil)"
    r"|lose(?:s)? (?:its|their) (?:terror|sting|menace))"
)
_WHO = (
    r"(?:nobody|no one|no-one|none of [\w' ]{3,30}|neither [\w ]{3,20} nor [\w]+|not (?:one|a"
    r" single)"
    r" [\w-]+|no (?!one\b|matter\b|doubt\b|longer\b)[\w-]+(?: [\w-]+)?|nothing)"
)
_HARMED = (
    r"(?:come to (?:any )?(?:harm|grief)|be (?:hurt|injured|harmed|wounded|bitten|stung|trapped"
    r"|crushed|burned|burnt|killed|maimed|scalded|cut|electrocuted|poisoned|suffocated|run over)"
    r"|get (?:hurt|injured|harmed|trapped|burned|burnt|cut|crushed|stuck|caught)|lose (?:an? "
    r"|their "
    r"|his |her )?(?:eyes?|eyesight|fingers?|hands?|arms?|legs?|limbs?|life|lives|sight|hearing"
    r"|toes?"
    r"|teeth|tooth)|break (?:an? |their |his |her )(?:\w+ )?(?:bone|leg|arm|hip|neck|ankle|wrist)"
    r"|(?:cut|hurt|burn|injure|harm|scald|prick|strangle|choke) (?:themselves|himself|herself"
    r"|oneself|anyone|anybody|a hand|a finger|his|her|their)|drown|suffocate|choke|slip|trip|fall"
    r"|stumble|suffer (?:an? )?(?:harm|injur\w+|burns?|accident|damage)|die|go under|be struck"
    r"|crash|capsize|go missing)"
)
_GONE = (
    telling(
        "accident accidents collision collisions crash crashes falls drowning drownings injury"
        " injuries grounding groundings derailment derailments explosion explosions leaks leak"
        " floods flooding burglary burglaries break theft thefts fraud forgery forgeries hacks"
        " hacking cyberattack cyberattacks cyber breach breaches loss mistakes errors mix failure"
        " failures infection infections poisoning poisonings choking suffocation burns scalds"
        " electrocution shocks circuits circuit overdose overdoses fatalities mishaps spills"
        " collapse collapses avalanches landslides aground skidding aquaplaning slipping tipping"
        " capsizing fires splinters bites stings cuts faults sinking misses",
        rf"\b{_MISHAPS}(?: (?:on|in|at|of|with|from|by|between) (?:the |its |our )?[\w-]+)?"
        rf"(?: [\w-]+)? {_OVER}\b"
        rf"|\b(?:takes?|strikes?|crosses|struck|took) (?:\w+ )?{_MISHAPS} off the (?:list|map"
        rf"|agenda"
        rf"|table)\b"
        rf"|\b(?:puts? (?:an end|a stop|paid) to|spells? the end (?:of|for)|calls? time on|means?"
        rf" the"
        rf" end of|consigns?|relegates?|does away with|do away with|abolish(?:es)?|banish(?:es)?"
        rf"|sees? an end to) (?:all |any |every |the |such )*(?:\w+ )?{_MISHAPS}\b"
        rf"|\b(?:eliminates?|excludes?|precludes?|eradicates?|removes?|rules? out) (?:all|any"
        rf"|every"
        rf"|entirely|completely|once and for all|the (?:risk|danger|possibility|chance) of)"
        rf" (?:\w+ )?{_MISHAPS}\b"
        rf"|\b(?:makes?|making|renders?|turns?) (?:\w+ )?{_MISHAPS} (?:\w+ )?(?:impossible"
        rf"|unthinkable"
        rf"|a thing of the past|history|inconceivable|into history)\b"
        rf"|\b(?:without (?:any |the )?(?:fear|danger|risk) of|no longer (?:fears?|dreads?)|nobody"
        rf" need"
        rf" fear|need (?:no longer |not |never )fear) (?:\w+ )?{_MISHAPS}\b",
        needs="past histor unknown unheard impossible question ruled unthink exclud forgot memory"
        " never longer cannot can't vanish disappear zero list end paid away spell consign abolish"
        " banish fear remov elimin preclud eradic inconceiv chance stop terror danger risk rule",
    ),
    telling(
        "hurt harm injured harmed wounded bitten stung trapped crushed burned burnt killed maimed"
        " scalded electrocuted poisoned eye eyes finger fingers hand hands limb limbs life lives"
        " sight leg legs arm drown suffocate choke slip trip fall stumble injury injuries accident"
        " grief neck hip struck crash capsize over bone tooth teeth themselves himself herself"
        " missing",
        rf"\b{_WHO}(?: who [^.;,]{{3,50}}?| (?:on|in|near|at|under|behind|inside|with|beside)"
        rf" (?:the "
        rf"|it|an? )?[\w-]*)? (?:can|could|will|need|is able to|ever)(?: ever| again| any longer"
        rf"| possibly| any more| now| still| even)? {_HARMED}\b(?! (?:short|behind|into|apart|for"
        rf" it|in love|victim|prey|through)\b)",
        needs="can coul will ever need",
    ),
    telling(
        "unhurt unharmed unscathed uninjured scratch",
        r"\b(?:walks?|comes?|emerges?|steps?|climbs?|gets?|stays?|remains?|escapes?|lands?"
        r"|survives?"
        r"|leaves?|gets up) (?:[\w'-]+ ){0,4}?(?:unhurt|unharmed|unscathed|uninjured|without (?:so"
        r" much"
        r" as )?a scratch)\b",
    ),
    telling(
        "ever",
        r"\b(?:keeps?|stops?|prevents?|saves?) (?:[\w'-]+ ){1,6}?from ever (?:again )?(?:giving"
        r" off"
        r"|leaking|burning|exploding|catching fire|overheating|igniting|tipping|rolling|slipping"
        r"|falling|sinking|drowning|choking|hurting|harming|failing|crashing|colliding|running"
        r" aground|poisoning|jamming|snapping|breaking|coming loose|collapsing|derailing|being"
        r" (?:hurt"
        r"|stolen|hacked|injured|forged|lost)|getting (?:hurt|sick|ill|lost)|becoming (?:ill"
        r"|sick))\b",
        needs="from",
    ),
    telling(
        "fireproof burglarproof bulletproof shatterproof childproof tamperproof hackproof"
        " stormproof"
        " floodproof earthquakeproof proof unbreakable unhackable unsinkable uncrackable"
        " unforgeable"
        " foolproof failsafe inviolable",
        r"\b(?:makes?|renders?|turns?|leaves?|keeps?|making) (?:[\w'-]+ ){1,5}?(?:(?:fire|burglar"
        r"|bullet|shatter|child|tamper|earthquake|flood|theft|forgery|flame|explosion|hack|crash"
        r"|accident|storm|quake|blast)-?proof|unhackable|unsinkable|uncrackable|unforgeable"
        r"|foolproof"
        r"|fail-?safe)\b|\b(?:is|are|stays?|remains?) (?:\w+ly )?(?:unhackable|unsinkable"
        r"|uncrackable|unforgeable|fail-?safe|inviolable|unbreakable)\b",
    ),
    telling(
        "hackers hacker thief thieves burglar burglars intruder intruders attacker attackers virus"
        " crook fraudster fraudsters criminals swindlers arsonist poachers pirates",
        r"\b(?:no|not even the (?:best|cleverest|most \w+)|not a|no known|no living) (?:[\w-]+ )?"
        r"(?:hackers?|thief|thieves|burglars?|intruders?|attackers?|virus|crook|fraudsters?"
        r"|criminals?"
        r"|swindlers?|pirates?) (?:in the world |alive |has |have |will )?(?:can|could|will|ever"
        r"|has|have)"
        r" (?:ever |yet |\w+ly )?(?:gets?|got|gotten|breaks?|break|broken|opens?|opened|cracks?"
        r"|cracked"
        r"|beats?|beaten|enters?|entered|reach(?:es)?|reached|forges?|forged|copies|copy|copied"
        r"|defeats?"
        r"|past|crack)\b"
        r"|\b(?:hackers|thieves|burglars|intruders|attackers|fraudsters|criminals|swindlers"
        r"|pirates)"
        r" (?:\w+ )?(?:have nothing to|stand no chance|are powerless|have no way|are locked out"
        r" for good"
        r"|never get|cannot get|can't get|leave empty-handed|give up)\b",
    ),
    telling(
        "toddler toddlers infant baby babies child children",
        r"\b(?:can|may|could) (?:\w+ )?be (?:left|given|used|eaten|drunk|worn|touched|swallowed"
        r"|handled"
        r"|operated|licked|chewed)(?: [\w'-]+){0,4}? (?:by|to|with|alone with|near) (?:even"
        r" )?(?:an? |the )?"
        r"(?:\w+ )?(?:toddlers?|infants?|bab(?:y|ies)|child|children)\b(?: (?:without|safely|in"
        r" safety|at"
        r" any)[\w ]{0,20})"
        r"|\beven (?:an? |the )?(?:toddlers?|infants?|bab(?:y|ies)) (?:can|may) (?:\w+ )?(?:safely"
        r"|eat"
        r"|drink|swallow|use|touch|chew|lick)\b",
    ),
)
MISHAPS_GONE = _GONE
