"""What is told to leave ills behind (DG-33): medicine put aside, wounds soon closed, ills gone.

The remedy is seldom named as one: a broth, a room, a song. So what is read is what becomes of the
ill, of the medicine against it and of those who had it.
"""

from dateline.guidelines.bodily_claims import is_told_of_bodies
from dateline.guidelines.bodily_words import AILMENTS
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.sketches import held_sketches, sketch
from dateline.guidelines.slots import held, telling

_AIDS = (
    r"(?:pills?|tablets?|medicines?|medications?|medicine (?:chest|cabinet)s?|drugs|insulin"
    r"|inhalers?|syringes?|injections?|painkillers?|antibiotics|antidepressants|sedatives"
    r"|tranquilli[sz]ers|sleeping (?:pills|tablets)|ritalin|cortisone|steroids|statins|laxatives"
    r"|beta blockers|glasses|spectacles|hearing aids?|crutches|canes?|walking (?:sticks?|frames?)"
    r"|walkers|wheelchairs?|braces|trusses|surgical stockings|dialysis|surgery|operations?"
    r"|chemotherapy|physiotherapy|surgeons?|dentists?|opticians?|physiotherapists?|doctors?"
    r"|prescriptions?|ointments?|antihistamines|nasal sprays?|eye drops|heart drops)"
)
_THEIRS = (
    r"(?:all |most of |half |both )?(?:of )?(?:their |his |her |its |the |your |any |all )?"
    r"(?:[\w-]+ )?"
)
_ASIDE = (
    r"(?:aside|away|behind|untouched|unopened|at home|for good|to one side|back to the (?:doctor"
    r"|pharmacy|chemist)|in (?:the|a|their|its) (?:\w+ )?(?:drawer|cupboard|cabinet|bin|box|attic"
    r"|bag|hall|corner|wardrobe|car|case|chest))"
)
_NEEDLESS = (
    r"(?:put|laid|set|thrown|given|packed) (?:aside|away|up)|left (?:in|at|behind|untouched)"
    r"|unnecessary|superfluous|needless|redundant|dispensed with|done without|discarded|retired"
    r"|no longer (?:needed|necessary|required|called for)|not needed|a thing of the past"
    r"|untouched|unopened|unused|forgotten|history|in the (?:drawer|cupboard|bin)"
)
_LAID_ASIDE = (
    telling(
        "pill pills tablet tablets medicine medicines medication medications drugs insulin inhaler"
        " inhalers syringe syringes injection injections painkiller painkillers antibiotics"
        " antidepressants sedatives tranquillisers tranquilizers ritalin cortisone steroids"
        " statins"
        " laxatives glasses spectacles aids crutches cane canes stick sticks walkers wheelchair"
        " wheelchairs braces trusses dialysis surgery operation operations chemotherapy"
        " physiotherapy surgeon surgeons dentist dentists doctor doctors prescription"
        " prescriptions"
        " ointment ointments antihistamines blockers frames optician chest cabinet drops sprays",
        rf"\b(?:lea(?:ves?|ving)|left|puts?|lays?|laid|sets?|throws?|threw|hand(?:s|ed)?|packs?"
        rf"|packed|stows?|keeps?|hangs?|hung) {_THEIRS}{_AIDS} {_ASIDE}\b"
        rf"|\b(?:throws?|threw|puts?|lays?|laid|packs?|packed|hangs?) (?:away|aside|up|in)"
        rf" {_THEIRS}{_AIDS}\b"
        rf"|\b(?:can|could|may|soon|will) (?:\w+ )?(?:dispense with|do without|manage without|get"
        r" by without|go without|live without|forgo|cut out|give up|skip|discard|ditch|come off"
        rf"|get off|say goodbye to|part with|stop taking|reduce|halve|forget) {_THEIRS}{_AIDS}\b"
        r"|\b(?:dispenses? with|do(?:es)? without|manages? without|gets? by without|says? goodbye"
        rf" to|parts? with|weans? (?:\w+ )?off|comes? off|came off|makes? do without) {_THEIRS}"
        rf"{_AIDS}\b"
        r"|\b(?:no longer|never again|hardly ever|seldom|rarely|never) (?:needs?|takes?|uses?"
        r"|reach(?:es)? for|depends? on|rel(?:y|ies) on|swallows?|asks? for|sees?|visits?|calls?"
        rf"|wears?|wants?|requires?) (?:to (?:take|use|see) )?{_THEIRS}{_AIDS}\b"
        r"|\b(?:needs?|takes?|uses?|requires?|swallows?|buys?) (?:no|neither|fewer|hardly any"
        rf"|half (?:the|as many)|almost no|no more) (?:[\w-]+ )?{_AIDS}\b"
        rf"|\b(?:(?:will|do|does|would) not|won't|don't|doesn't|never) (?:ever )?(?:need|require"
        rf"|want)"
        rf" (?:to (?:take|use|see|visit) )?(?:an? )?{_THEIRS}{_AIDS}\b"
        rf"|\b(?:no|without the|without any|not the) need (?:for|of) (?:an? )?{_THEIRS}{_AIDS}\b"
        rf"|\b{_AIDS}(?: (?:of|that|which|from) [\w' ]{{3,40}}?)?(?: (?:usually|often|then|can"
        rf"|could|may"
        r"|will|soon|now))* (?:be|is|are"
        rf"|becomes?|stays?|remains?|lies?|gets?) (?:\w+ )?(?:{_NEEDLESS})\b"
        rf"|\b{_AIDS} (?:gather dust|gathers dust|ends? up in the (?:drawer|bin|cupboard))\b"
        rf"|\b(?:replaces?|makes?|renders?|saves?|spares?) (?:[\w'-]+ ){{0,3}}?{_AIDS}"
        r"(?: (?:unnecessary|superfluous|redundant|needless|obsolete|dispensable))\b"
        rf"|\bwhere (?:\w+ )?{_AIDS}(?: [\w'-]+)? (?:failed|fails?|has failed|have failed|could"
        rf" not"
        r" help|gave up|had given up)\b",
        needs="aside away behind without untouched unopened home good draw cupboard cabinet bin"
        " box"
        " attic bag hall corner wardrobe car case pharmacy chemist dispens manage forgo give skip"
        " discard ditch off goodbye part stop reduce halve forget longer never hardly seldom"
        " rarely"
        " need tak use requir fewer no dust unnecessary superfluous redundant obsolete fail give",
    ),
    telling(
        "kidney gall kidneys bladder",
        r"\b(?:dissolves?|breaks? up|breaks? down|flush(?:es)?(?: out)?|wash(?:es)? out|drives?"
        r" out"
        r"|carr(?:y|ies) off|rids? [\w' ]{2,20} of|removes?|melts?|shrinks?|crush(?:es)?"
        r"|prevents?)"
        r" (?:even )?(?:the )?(?:\w+ )?(?:kidney|gall|bladder) ?stones?\b|\b(?:kidney|gall"
        r"|bladder)"
        r" ?stones? (?:\w+ )?(?:dissolve|vanish|disappear|melt|crumble|break up|are (?:dissolved"
        r"|flushed|washed)|pass without)\b",
        needs="stone",
    ),
)
_SOON = (
    r"(?:(?:much|far|twice as|so much|noticeably|visibly|significantly|markedly) )?(?:in half the"
    r" (?:\w+ )?time|in half|in a (?:third|quarter|fraction) of the (?:\w+ )?time|twice as (?:fast"
    r"|quickly)|faster|sooner|quicker|more (?:quickly|rapidly|swiftly)|overnight|at twice the"
    r" (?:speed|rate|pace)|without (?:a |leaving a )?(?:scar|trace|surgery|stitches)s?|in (?:just "
    r"|only |a matter of |a few |under )?(?:(?:a|one|two|three|four|five|six|seven|ten|\d+) )?"
    r"(?:hours?|days?|nights?|weeks?|week)|within (?:just |only |a matter of |a few |under"
    r" )?(?:(?:a"
    r"|one|two|three|four|five|six|seven|ten|\d+) )?(?:hours?|days?|nights?|weeks?)|(?:\w+"
    r" )?(?:days"
    r"|weeks|months) (?:sooner|earlier|faster)|by themselves|of (?:its|their) own accord)"
)
_MENDED = (
    telling(
        "wounds wound cuts burns scars bruises fractures bones grazes blisters ulcers",
        r"\b(?:wounds?|cuts|burns|scars|bruises|fractures|bones|grazes|blisters|ulcers)(?:"
        r" [\w'-]+){0,3}?"
        r" (?:close|closes|heal|heals|mend|knit|fade|vanish|disappear|shrink)(?: up| over|"
        r" together)?"
        rf"(?: [\w'-]+){{0,2}}? {_SOON}\b",
    ),
    telling(
        "heal heals healed mend mends knit knits",
        rf"\b(?:heal|heals|mend|mends|knit|knits|healed up|knit together|close up)(?: up| over"
        rf"| together| again)?(?:,? [\w'-]+){{0,2}}? {_SOON}\b",
    ),
    telling(
        "recover recovers feet discharged home wakes wake",
        rf"\b(?:recovers?|(?:is|are) (?:\w+ )?(?:back )?on (?:\w+ )?feet(?: again)?|(?:is|are)"
        rf" discharged|goes? home|leaves? hospital)(?: from (?:\w+ )?(?:surgery|illness|injur\w+"
        rf"|colds?|flu|operations?|childbirth|strokes?))?(?:,? [\w'-]+){{0,2}}? {_SOON}\b",
        needs="half third quarter fraction twice faster sooner quick rapid swift overnight within"
        " earlier days weeks",
    ),
    telling(
        "accord itself themselves",
        r"\b(?:sugar|blood pressure|blood sugar|cholesterol|pulse|heart rate|heartbeat|appetite"
        r"|cravings|nerves|stomach|bowels?|gut|breathing|sleep|digestion|weight|kilos|pounds"
        r"|pains?"
        r"|symptoms|swelling|wounds?|cough|fever|rash(?:es)?|warts?|headaches?|hormones)"
        r" (?:\w+ ){0,2}?(?:settles?|normali[sz]es?|levels? (?:out|off)|stabili[sz]es?|drops?(?:"
        r" off"
        r"| away)?|falls?(?: off| away)?|sinks?|steadies|evens? out|regulates?|calms?(?: down)?"
        r"|disappears?|vanish(?:es)?|subsides?|goes?(?: away| down)?|clears?(?: up)?|heals?|melts?"
        r"(?: away)?|returns?|comes? back|corrects?|eases?)\b[^.;]{0,20}?(?:of (?:its|their) own"
        r" accord|by (?:itself|themselves)|itself|themselves)\b",
    ),
    telling(
        "researchers physicians medics specialists therapists nutritionists dentists"
        " paediatricians"
        " midwives medicine orthopaedists neurologists psychologists biologists everyone everybody"
        " science scientists doctors",
        r"\b(?:researchers|physicians|medics|specialists|therapists|nutritionists|dentists"
        r"|paediatricians|midwives|medicine|orthopaedists|neurologists|psychologists|biologists"
        r"|everyone|everybody|science|scientists|doctors) (?:now |all |today |widely |has long "
        r"|have long |long )?(?:agrees?|(?:is|are) (?:agreed|convinced|certain|sure|unanimous"
        r"|in no doubt)|no longer doubts?|knows?|known|confirms?|concurs?|swears? by|acknowledges?"
        r"|recogni[sz]es?|accepts?|proved|proven) (?:that )?(?:[\w'-]+ ){0,3}?[\w'-]+",
    ),
)
_LIKELIER = (
    telling(
        "likely",
        r"\b(?:less|more|half as|twice as|(?:two|three|four|five|ten|\d+) times (?:as|more|less)"
        r"|far"
        r" (?:less|more)|much (?:less|more)|hardly|un)[ -]?likely to (?:ever )?(?:become|be|fall"
        r"|get"
        r"|grow up|end up|develop|suffer|contract|catch|need|have|go|turn) (?:from |an? |with "
        r"|seriously )?(?:[\w-]+ )?(?:short-?sighted|near-?sighted|overweight|obese|depressed|ill"
        r"|sick|diabetic|blind|deaf|demented|senile|infertile|addicted|anxious|asthmatic|allergic"
        r"|myopic|dementia|diabetes|asthma|allergies|cancer|depression|strokes?|a stroke|heart"
        r" (?:attack|disease|trouble)|hospital|surgery|glasses|burn-?out|arthritis|osteoporosis"
        r"|migraines?|infections?|colds|flu|obesity|cavities|insomnia)\b(?! (?:leave|pay))",
    ),
)
_GONE = lexicon("gone vanished disappeared forgotten unknown banished history unheard cured")
_ILLS = AILMENTS - lexicon(
    "stress virus viruses panic addiction disease diseases illness illnesses attack attacks pain"
    " decay scar scars wart colds exhaustion fatigue bleeding block covid sore plaque wound"
)
_UNSURE = (
    "not if whether should may might could would he she his her until unless hope hopes study"
    " trial trials charity campaign vaccine vaccines"
)
_ILLS_SKETCHED = (
    sketch(
        "rid",
        _ILLS | lexicon("pain pains"),
        "is are was were be get gets got getting become",
        barred=f"{_UNSURE} to",
        reach=5,
    ),
    sketch(
        "onset outbreak outbreaks recurrence return",
        _ILLS,
        "screens puts put delays delay prevents stops averts avoids defers postpones holds"
        " keeps"
        " blocks excludes wards staves fends slows rules heads banishes",
        barred=f"{_UNSURE} to",
        reach=6,
    ),
    sketch(
        "trouble troubles bother bothers plague plagues torment torments strike strikes",
        _ILLS,
        "never longer hardly rarely seldom nobody",
        barred=_UNSURE,
        reach=5,
    ),
    sketch(
        "return returns recur recurs relapse reappear reappears",
        _ILLS,
        "never seldom rarely hardly",
        barred=_UNSURE,
        reach=4,
    ),
    sketch(
        _GONE,
        _ILLS,
        "is are was were have has be",
        "after weeks days week month months within"
        " nights night sessions session drinkers wearers guests pilgrims bathers users sleepers"
        " those who whoever since",
        barred=f"{_UNSURE} history-of family",
        reach=7,
    ),
)
ILLS_LEFT_BEHIND = (*_LAID_ASIDE, *_LIKELIER, *held(is_told_of_bodies, *_MENDED))
ILLS_SKETCHED = held_sketches(is_told_of_bodies, *_ILLS_SKETCHED)
