"""The steps that a case takes, told in plain words: appeals, searches, fines, settlements, trials.

`checks.legal` asks which court it was, and under what number; and whether a deed for which somebody
still stands trial is told as done.
"""

from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

STEP_WORDS = lexicon(
    "appealing appealed appeal appeals objection complaint review dismissed thrown upheld rejected"
    " overturned quashed indictment conviction extradition extradited acquittal prosecution retrial"
    " convicted jailed fined fine collective custody remand prosecutor prosecutors searched charges"
    " arbitrators arbitration got damages ordered settlement settled order sub court courts judges"
    " tribunal ruling judgment judgement verdict summoned accused trial detention"
)
_BENCH = r"(?:court|courts|judges?|tribunal|magistrates?|justices|bench|arbitrators?)"
_NEAR_BENCH = rf"(?=[^.;]{{0,70}}\b{_BENCH}\b)"
STEPS = late(
    r"\b(?=\w)(?:"  # asked once for all of them, and they are many
    r"\b(?:is|are|was|were|has|have|had)(?: also| now| since)? (?:appealing|appealed)\b(?! to\b(?!"
    r" the"
    r" (?:[\w-]+ )?court))"
    r"|\b(?:lodged|lodges|filed|files|entered|withdrew|lost|won|launched|plans) (?:an?|its|his|her"
    r"|their|the) (?:[\w-]+ )?appeals? (?:with|against|over|at|before|to the|in)\b"
    rf"|\b(?:lodged|lodges|filed|submitted) (?:an?|its|their) (?:[\w-]+ )?(?:objection|complaint"
    rf"|claim"
    rf"|petition)\b{_NEAR_BENCH}"
    r"|\b(?:apply|applied|applies|application|asked|petitioned|sought|seeks?) (?:[\w ]{3,30} )?for"
    r" (?:a )?judicial review\b"
    r"|\b(?:the|their|his|her|its|whose|an?|two|[a-z]+s') (?:[\w-]+ )?(?:claims?|suits?|complaints?"
    r"|appeals?|petitions?|conviction|convictions|sentences?|verdict|judge?ment|injunction)(?:"
    r" (?:of|by"
    r"|against|for|over)(?: [\w'’-]+){1,5}?)? (?:was|were|has been|have been) (?:[a-z]+ly"
    r" )?(?:dismissed"
    r"|thrown out|upheld|overturned|quashed|struck out|set aside|reversed|rejected)\b(?! (?:by"
    r" (?:the )?"
    r"(?:insurer|airline|company|users|customers|committee|senate|house)))"
    r"|\b(?:his|her|their|its|an) (?:[\w-]+ )?convictions? (?:for|on|over|was|has been)\b"
    r"|\b(?:his|her|their|its|the|an) (?:[\w-]+ )?(?:indictment|extradition|acquittal"
    r"|retrial) (?:for|of|on|over|to|was|is|has|by|after)\b"
    r"|\b(?<!wrongfully )(?:convicted|jailed) (?:twice|again|for|of|in|last|this)\b"
    r"|\bpa(?:y|ys|id) a fine of\b"
    r"|\bcollective action (?:by|of|against|over)\b(?=[^.;]{0,70}\b(?:pending|court|holders|savers"
    r"|investors|consumers|policyholders|claim))"
    r"|\b(?:is|are|was|were|remains?|been|held|taken|placed|stays?) (?:in|into|on) (?:remand"
    r"|pre-?trial"
    r" (?:detention|custody)|custody|police custody)\b(?! (?:of|dispute|battle))"
    r"|\b(?:will be|to be|is being|is to be) extradited\b"
    r"|\b(?:prosecutors?|prosecutor's office)(?: [\w'-]+){0,3}? (?:opened|open|launched|started"
    r"|closed"
    r"|dropped|investigates?|(?:is|are) investigating|searched|raided|seized|brought)\b"
    r"|\b(?:police|investigators|customs officers) (?:have |has )?(?:searched|raided) (?:the|its"
    r"|his"
    r"|her|their|several|two|three|\d+) (?:[\w-]+ )?(?:offices?|premises|homes?|houses?|flats?"
    r"|rooms"
    r"|warehouses?|headquarters|sites?)\b"
    r"|\bpress(?:ed|es|ing) charges\b|\bfac(?:es|ed|ing|e) (?:criminal |new |two |three |several )?"
    r"(?:charges|counts) (?:of|over|for)\b(?! [\d$€£])"
    rf"|\barbitrators? (?:has |have )?(?:awarded|ruled|found|decided|ordered)\b"
    r"|\b(?:the|an|its) arbitration (?:between|over|against|with)\b"
    r"|\bgot (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen"
    r"|eighteen"
    r"|\d+|life) (?:years|months)(?=,? (?:suspended|in (?:prison|jail)|behind bars|on probation)|,"
    r" suspended|, (?:and|for)\b|\.)"
    r"|\b(?:must|has to|have to|had to) pay (?:[\w$€£.,-]+ ){0,4}?damages\b"
    r"|\b(?:was|were|been) ordered to (?:pay|return|hand|leave|vacate|repay|release|reinstate"
    r"|refund)\b"
    r"|\bout-of-court settlement\b|\b(?:settled|settle) (?:the|its|their|a) (?:[\w-]+ )?(?:dispute"
    r"|case"
    rf"|claim|matter)\b{_NEAR_BENCH}"
    r"|\b(?:interim|restraining|preliminary|temporary) order (?:stops?|stopped|bars?|bans?|against"
    r"|forbids?|keeps?|prevents?|halts?)\b|\bby (?:court order|order of (?:the|a) (?:court"
    r"|judge))\b"
    r"|\b(?:is|are|was|were|remains?|came|comes|went|goes|lies|pending|heard) (?:now |still |again"
    r" )?"
    r"before (?:the|a|an) (?:[\w-]+ ){0,2}?(?:court|courts|judges|tribunal|magistrates?)\b"
    r"|\bcourt (?:in|of|for) (?:[\w-]+ ){1,4}?(?:has |have )?(?:threw out|stopped|banned|blocked"
    r"|halted"
    r"|quashed|lifted|forbade)\b|\bsub judice\b|\bcontest(?:s|ed"
    r"|ing)? (?:[\w' ]{3,30}) in court\b"
    rf"|\b(?:a|the|this|that|its|his|her) (?:[\w-]+ )?(?:ruling|judge?ment|verdict) (?:by|of|from)"
    rf" (?:the|an?|its) (?:[\w-]+ ){{0,3}}?{_BENCH}\b"
    r"|\bordered an? (?:retrial|new trial)\b|\bsummoned (?:[\w-]+ )?as (?:defendants?|accused"
    r"|witness\w*)\b"
    r"|\bstands? accused of\b|\bthe trial of (?:an?|its|his|the|two|three|four|five|former)\b"
    r")|,? fined (?:twice|again|[\d$€£]|by the|for)"
)
_GUILTY_NOUN = (
    r"(?:thief|thieves|burglars?|robbers?|arsonists?|killers?|murderers?|vandals?|fraudsters?"
    r"|forgers?|poisoners?|rapists?|culprits?|perpetrators?|hackers?|smugglers?|swindlers?"
    r"|embezzlers?|blackmailers?|attackers?)"
)
NO_COURT = late(r"\b(?:clinical|phase|placebo|dose|pilot|free|field|tennis|padel|vaccine|study)\b")
DEED = (
    r"(?:stole|took|sold|defrauded|killed|robbed|embezzled|forged|smuggled|attacked|assaulted|beat"
    r"|stabbed|shot|bribed|laundered|hit|burned|burnt|set (?:fire|the)|broke into|lied|cheated"
    r"|swindled|poisoned|threatened|raped|abused|hacked|trafficked|falsified|dumped|drove off"
    r"|carried|cut|smashed|strangled|kidnapped|blackmailed|looted|pushed|struck|emptied|pocketed"
    r"|siphoned|diverted|faked|ran over|ran off|made off|helped (?:himself|herself)|spied|leaked"
    r"|copied|punched|kicked|murdered|drowned|rigged|torched|vandali[sz]ed|hid|fired|threw|locked)"
)
STANDING_TRIAL = lexicon("trial custody remand detention arraigned indicted charged arrested")
STANDS_TRIAL = late(
    r"\b(?:on trial|trial (?:of|opens?|begins?|starts?|is set|will)|stands? trial|in (?:remand"
    r" )?custody"
    r"|on remand|(?:was|were|is|are|been) (?:charged|arrested|indicted|arraigned|remanded)"
    r"|(?:have|has|had) (?:arrested|charged|indicted|detained))\b"
)
WHO_DID = late(
    rf"\b(?:the|an?|two|three|four|his|her|its) (?:[\w'-]+ ){{1,4}}?(?:who|that) (?:had |has |have"
    rf" |he |she |they |he had |she had |they had )?{DEED}\b|\bthe {_GUILTY_NOUN}\b"
)
THEN_DID = late(
    r"(?:he|she|they|the (?:man|woman|men|women|two|three|pair|couple|accused|clerk|driver|guard"
    rf"|cashier|nurse|manager)) (?:had |then |also |[a-z]+ly )?{DEED}\b"
)
HIS_TRIAL = late(
    r"(?:his|her|their|the) (?:[a-z]+ )?trial\b|(?:he|she|they|the (?:man|woman|two|pair)) (?:is"
    r"|are|was|were"
    r"|stands?|goes|go|has been|have been|remains?|awaits?) (?:now |since |still )?(?:on |to stand "
    r"|in |into |standing"
    r" |awaiting )?(?:trial|custody|remand|charged|arrested|remanded|indicted)\b"
)
SOMEBODY_DID = late(
    rf"(?:an?|the|two|three|four|its|one|our) (?:[\w'-]+ ){{1,7}}?(?:who )?(?:had |has |have "
    rf")?{DEED}\b"
)
