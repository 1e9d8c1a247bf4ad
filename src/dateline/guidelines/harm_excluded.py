"""What is told to be out of harm's way (DG-33): users that can't be hurt, what is safe."""

from dateline.guidelines.case import Case
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_USERS = (
    r"(?:children|child|toddlers?|users?|passengers?|riders?|workers?|swimmers?|babies|baby"
    r"|infants?"
    r"|visitors?|pupils?|patients?|drivers?|cyclists?|pedestrians?|climbers?|residents?"
    r"|bystanders?|cooks?"
    r"|gardeners?|fitters?|pickers?|bathers|skaters|animals|dogs|cats|fingers|hands|feet)"
)
_HURT = (
    r"(?:(?:cut|hurt|burn|injure|harm|scald|prick|strangle|choke|trap|crush|electrocute)"
    r" (?:themselves"
    r"|himself|herself|itself|their|his|her|anyone|anybody|a)|fall(?: off| out| down| in)?|slip"
    r"|drown|choke"
    r"|suffocate|trip|be (?:hurt|injured|harmed|trapped|burned|crushed|run over|caught|cut"
    r"|electrocuted|lost"
    r"|bitten|scalded)|get (?:hurt|trapped|caught|stuck|lost|burned)|come to (?:any )?harm"
    r"|swallow)"
)
_ASKED = late(
    r"\b(?:ensur\w+|mak(?:e|es|ing) sure|(?:sure|believ\w+|prov\w+|show\w*) that|whether|duty"
    r"|requir\w*"
    r"|confirm\w*|check\w*|keep\w*|determin\w+|feel\w*|until|once|when)\b[^.;]{0,40}$"
)


def _is_told(case: Case, span: tuple[int, int]) -> bool:
    """Say whether it is told as so, and not asked for."""
    first, _ = case.sentence_at(span[0])
    return _ASKED.search(case.lowered, first, span[0]) is None


HARM_EXCLUDED = (
    *held(
        _is_told,
        telling(
            "safe",
            r"\b(?:ride|toy|toys|system|method|device|procedure|water|drinking water|product"
            r"|process|reactor|plant"
            r"|machine|robot|robots|vehicle|vehicles|car|cars|bus|buses|tram|boat|boats|ferry"
            r"|drone|drones|lift|slide"
            r"|playground|ladder|stove|battery|batteries|cable car|bridge|tunnel|dam|helmet|seat"
            r"|cot|crib|treatment"
            r"|technique|therapy|implant|injection|vaccine|tablets?|pills?|cream|ointment|powder"
            r"|paint|dye|additive"
            r"|sweetener|food|fish|mushrooms|meat|milk|coating|gas|fuel|hydrogen|storage|line"
            r"|crossing|track|tower"
            r"|scaffold|arm|saw|knife|knives|app|lock|network|wallet)s? (?:is|are|has been|have"
            r" been) (?:\w+ly |now"
            r" |always |in every way |also )?safe(?=[,.;]|$| (?:and|in every|at every|at all times"
            r"|under all"
            r"|whatever)\b)",
        ),
    ),
    telling(
        "cut hurt burn injure harm scald prick strangle choke trap crush fall slip drown suffocate"
        " trip"
        " injured harmed trapped burned crushed over caught bitten stuck lost swallow",
        rf"\b{_USERS}(?: [\w'-]+)? (?:cannot|can't|can never|can no longer|will never|could never"
        rf"|are unable"
        rf" to|is unable to) (?:\w+ )?{_HURT}\b(?! (?:behind|short|into|for|in love|victim|through"
        rf"|asleep)\b)",
        needs="cannot can't never longer unable",
    ),
    telling(
        "steal hack open crack forge copy read falsify tamper stolen break",
        r"\b(?:nobody|no one|no-one|no (?:thief|hacker|burglar|stranger|outsider|intruder|criminal"
        r"|power on"
        r" earth)) (?:else )?(?:can|could|will|is able to|has ever managed to) (?:ever )?(?:steal"
        r"|hack|open by"
        r" force|crack|forge|copy|falsify|tamper with|break into|break|get at)\b(?: (?:it|them|the"
        r"|its|in))?"
        r"(?! (?:the news|this news|records?|down))",
        needs="nobody no",
    ),
    telling(
        "whatsoever kind slightest",
        r"\bno (?:\w+ )?(?:danger|risk|hazard|threat|harm) (?:whatsoever|at all|of any kind"
        r"|whatever)\b"
        r"(?: (?:for|to)(?: [\w-]+){1,2})?|\b(?:not|without) the (?:slightest|least) (?:danger"
        r"|risk|hazard"
        r"|threat|harm)\b(?: (?:for|to|of)(?: [\w-]+){1,2})?",
        needs="danger risk hazard threat harm",
    ),
    telling(
        "failed fail",
        r"\b(?:has|have) never (?:once |yet |ever )?failed (?:and|nor) (?:\w+ )?(?:never |won't"
        r"|will not|cannot"
        r"|can't|it will)\b(?: \w+)?|\bfails? (?:in )?no (?:one|case|circumstances)\b",
        needs="never no",
    ),
    telling(
        "life lives",
        r"\bsav(?:es|ed) (?:every|many|countless|children's|human|patients'|people's|sailors'"
        r"|swimmers') (?:\w+"
        r" )?(?:life|lives)\b",
        needs="aves saved",
    ),
    telling(
        "melt tear undone loose away snap freeze drift break roll come",
        r"\b(?:cannot|can't|can never|will never) (?:ever )?(?:melt down|tear|come (?:undone|loose"
        r"|off|apart)"
        r"|roll away|run away|snap|freeze over|drift off|break (?:off|loose|away|apart))\b",
        needs="cannot can't never",
    ),
    telling(
        "explode explodes burn catch collapse collapses sink overturn overturns derail crash"
        " crashes",
        r"\bwill (?:never|not) (?:ever )?(?:explode|catch fire|collapse|sink|overturn|derail"
        r"|crash)\b",
        needs="will",
    ),
)
"""Harm that is told to be impossible, by the words that open it."""
