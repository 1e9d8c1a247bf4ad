"""What is promised of health (DG-33) in plain words: who is spared what, what does what to whom.

Slots of one clause in whatever order, and phrases where the order is the meaning.
"""

from dateline.guidelines.bodily_claims import speaks_of_bodies
from dateline.guidelines.bodily_words import ACCIDENTS, AILMENTS
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.sketches import sketch
from dateline.guidelines.slots import held, telling

_FOLK = (
    "people children child babies baby toddlers infants kids teenagers adults women men patients"
    " pupils students workers drivers users smokers drinkers sufferers families residents mothers"
    " fathers parents grandparents pensioners seniors elderly runners athletes cyclists walkers"
    " swimmers dogs cats horses cows calves pets animals employees staff"
    " readers customers guests members anyone everyone everybody anybody who whoever those you"
    " skin body gut heart"
)
_ILL = (
    AILMENTS - lexicon("headache headaches attack attacks stress virus viruses pain pains panic")
) | lexicon(
    "sick ill sickness sick-days colds infections absences doctor's cavities ailments complaints"
    " troubles symptoms prescriptions painkillers tablets pills medication"
)
_HEALERS = (
    "doctors physicians dermatologists paediatricians pediatricians dentists midwives nutritionists"
    " cardiologists dieticians dietitians vets veterinarians surgeons nurses therapists"
    " physiotherapists oncologists pharmacists ophthalmologists orthopaedists gynaecologists"
    " urologists psychologists psychiatrists allergists paramedics opticians orthodontists"
    " neurologists gynecologists chiropractors clinicians obstetricians"
)
HEALTH_SKETCHED = (
    sketch(
        "fewer rarer seldom rarely less",
        "have has get gets develop develops suffer suffers catch catches take takes show shows fall"
        " falls become becomes need needs call calls visit visits report reports experience",
        _ILL,
        barred="not if whether should may might could would cost costs than care insurance",
        reach=5,
    ),
    sketch(
        "ill sick absent",
        "half less rarely seldom never fewer rarer hardly",
        "often as ever",
        "are is be fall falls get gets",
        barred="not if whether should may might could would",
        reach=5,
    ),
    sketch(
        "healthier calmer attentive fitter slimmer sober alert livelier nimbler smarter"
        " hyperactive docile infertile impotent thinner",
        "make makes raise raises keep keeps rear rears bring produces render renders leave leaves",
        _FOLK,
        barred="not if whether should may might could would to market choices helps food life"
        " future lifestyle business relationships",
        reach=4,
    ),
    sketch(
        "harm harms ruin ruins damage damages poison poisons weaken weakens endanger endangers"
        " destroy destroys attacks clog clogs scar scars",
        "unborn children's liver livers eyes lungs brain brains hearing foetus fetus kidneys nerves"
        " heart teeth joints eyesight arteries fertility sperm babies bowel spine foetuses infants"
        " toddlers embryos",
        barred="not no if whether should may might could would to that which without never causes"
        " act law who convicted caused",
        reach=3,
    ),
    sketch(
        "risk risks danger likelihood chance chances odds",
        "lowers lower reduces reduce cuts cut halves halve doubles double triples raises raise"
        " increases increase eliminates eliminate minimises minimizes minimise minimize removes"
        " reducing eliminating lowering minimizing minimising cutting banishes trebles",
        AILMENTS | ACCIDENTS - lexicon("death deaths"),
        barred="not if whether should may might could would to management helping help aims who"
        " people's factors high-risk attack attacks helps market climate",
        reach=5,
    ),
    sketch(
        "glasses medication insulin painkillers tablets pills inhaler inhalers dialysis surgery"
        " operation spectacles crutches walking-stick wheelchair",
        "unnecessary superfluous redundant dispense dispensable needed needless throw discard",
        "no longer becomes become makes make with away never makes are is can",
        barred="not if whether should may might could would more when",
        reach=6,
    ),
    sketch(
        "cured healed freed rid relieved",
        "patients participants people guests visitors women men children clients customers users"
        " sufferers readers members veterans addicts",
        AILMENTS | lexicon("addiction addictions complaints"),
        barred="not if whether should may might could would who was be",
        reach=8,
    ),
    sketch(
        "strain load weight burden pressure",
        "takes take takes lifts relieves removes keeps",
        "off from",
        "heart joints back spine knees hips liver kidneys lungs nerves shoulders neck eyes feet"
        " vertebrae discs",
        barred="not if may could would",
        reach=5,
    ),
    sketch(
        "sleep slumber rest",
        "deep deeper restful sound sounder better peaceful uninterrupted",
        "brings bring gives give ensures ensure guarantees guarantee promises assures grants means"
        " provides",
        barred="not if may could would to",
        reach=4,
    ),
    sketch(
        "effect effects influence",
        "no",
        "sugar sleep pressure heart fertility hearing unborn brain liver weight skin cholesterol"
        " pregnancy growth kidneys lungs health",
        "has have had without",
        barred="if whether may could would",
        reach=6,
    ),
    sketch(
        "fat weight kilos pounds appetite hunger cravings pounds",
        "burns burn melts melt sheds shed slims curbs curb kills suppresses suppress dissolves"
        " shrinks reduces lose loses losing drop drops",
        "body belly without while overnight stubborn users women people naturally dieting diet"
        " exercise effort weeks days",
        barred="not if may could would to goal how want",
        reach=5,
    ),
    sketch(
        "restores restore gives give boosts boost replenishes replenish renews supplies lends",
        "energy vitality stamina strength youth alertness",
        "body tired new lasting lost natural natural-born users drinkers women men muscles all-day"
        " mind",
        barred="not if may could would to renewable solar grid wind electricity homes",
        reach=4,
    ),
    sketch(
        "recommend recommends recommended recommending endorse endorses endorsed swear prescribe"
        " prescribes prescribed trusted trust vouch advise praise praised favoured preferred"
        " convinced rely",
        _HEALERS,
        barred="if whether ask consult talk panel academy association guidelines not should"
        " referred your nor union federation college public expresses",
        reach=5,
    ),
    sketch(
        "blame",
        "is are",
        AILMENTS,
        barred="not who he she if whether may could police company partly not",
        reach=5,
    ),
    sketch(
        "anxious restless frightened fussy colicky fidgety aggressive",
        "calm calms soothe soothes quieten quietens settle settles pacifies",
        _FOLK,
        barred="not if may could would to",
        reach=4,
    ),
    sketch(
        "rob robs robbing",
        _FOLK,
        "sleep health hearing eyesight sight memory concentration strength fertility",
    ),
    sketch(
        "blame responsible behind",
        AILMENTS,
        "rise rising increase epidemic spread cases more wave surge",
        barred="not who he she for-profit police",
        reach=6,
    ),
    sketch(
        "lowers lower dulls damages harms impairs stunts reduces raises boosts sharpens improves"
        " lifts increases",
        "intelligence iq sperm eyesight testosterone fertility lifespan",
        barred="not artificial business market threat competitive if whether may could might"
        " to campaign act",
        reach=4,
    ),
)
_WORKS = (
    telling(
        "smoking cigarettes drinking alcohol concentrate asleep conceive sleep cope remember"
        " clearly"
        " focused alert calm",
        r"\b(?:helps?|lets?|makes?|allows?|enables?|gets?) (?:[\w'-]+ )"
        r"{0,2}?(?:people|children|kids|babies|women|men|patients|pupils|students"
        r"|smokers|users|adults|seniors|the elderly|drinkers|everyone|everybody|dogs|cats"
        r"|couples|sufferers) (?:to )?(?:\w+ )?"
        r"(?:give up (?:smoking|drinking|cigarettes|alcohol)|quit smoking|concentrate(?! on)"
        r"|fall asleep|sleep"
        r"|conceive|remember|think (?:clearly|faster|better)|cope with (?:stress|pain|grief)"
        r"|focus better|stay (?:focused|alert|calm))\b",
        needs="help let make allow enable get",
    ),
    telling(
        "painkiller painkillers medicine medicines drug drugs tablet tablets pill pills antibiotic"
        " antibiotics vaccine vaccines chemotherapy physiotherapy morphine paracetamol aspirin",
        r"\b(?:faster|better|stronger|longer|gentler|safer|more (?:\w+ly|\w+ive|powerful|gentle))"
        r" than (?:any |every |most |many |all |conventional |ordinary |common |the usual |strong"
        r" )?(?:[\w-]+ ){0,2}?(?:painkillers?|medicines?|drugs?|tablets?|pills?|antibiotics?"
        r"|vaccines?|chemotherapy|physiotherapy|morphine|paracetamol|aspirin)\b",
        needs="than",
    ),
    telling(
        "hair nails teeth bones sight eyesight hearing",
        r"\b(?:makes?|lets?|gets?|brings?|gives?) (?:\w+ ){0,2}?(?:hair|nails|teeth|bones|eyesight"
        r"|sight|hearing)(?: to)? (?:grow|regrow|come back|return|back|whiter|stronger|firm)\b"
        r"|\b(?:hair|nails|teeth|bones) (?:grows?|comes?) (?:back|again)\b",
    ),
    telling(
        "metals toxins poisons acid acids waste impurities slag",
        r"\b(?:rids?|ridding|frees?|freeing|cleans\w*|clears?|purg\w+|draws?|flush\w*|wash\w*"
        r"|pulls?"
        r"|drives?|removes?|leach\w*|detox\w*)(?: [\w'-]+){0,5}? (?:body|blood|skin|organism|tissue"
        r"|liver|gut|kidneys|lungs)\b(?: (?:of|from)(?: [\w-]+){0,2})?"
        r"|\b(?:heavy metals|toxins|poisons|acids?|impurities) (?:[\w-]+ )?(?:from|out of|leave)"
        r" (?:the |your |their )?(?:body|blood|skin|organism|tissue|liver|gut)\b",
    ),
    telling(
        "flushes flush detoxes detox cleanse purifies deacidifies",
        r"\b(?:flush(?:es)?|detox(?:es)?|cleanses?|purifies|deacidifies) (?:the |your )?"
        r"(?:\w+ and )?(?:body|blood|liver|gut|kidneys|bowels?|lungs|organism|skin|colon)\b",
    ),
    telling(
        "treatment treatments therapy remedy cure medicine antidote aid prevention protection"
        " tonic relief",
        r"\b(?:an?|the|most|is|as|and) (?:\w+ly )?(?:effective|proven|natural|gentle"
        r"|tried-and-tested"
        r"|tried and tested|powerful|reliable|recognised|recognized|simple|drug-free|safe|tested"
        r"|sure|excellent|ideal|age-old|fast|quick|real|established|successful|traditional|best)"
        r"(?:,? (?:and )?[\w-]+){0,2} (?:treatments?|therapy|remedy|cure|medicine|antidote"
        r"|prevention|relief|tonic|aid|protection) (?:for|against|of|from|to|in)\b(?:"
        r" [\w'-]+){1,4}",
    ),
    telling(
        "according",
        r"\baccording to (?:\w+ )?(?:research|studies|science|scientists|doctors|medicine"
        r"|physicians)(?= ?[,.]| [a-z]+s\b)",
        needs="doctors medicine physicians research scien studies",
    ),
    telling(
        "pregnant",
        r"\b(?:no longer|never) (?:gets?|becomes?|falls?|be) pregnant\b|\beven pregnant women"
        r" (?:can|may)\b(?: [\w'-]+){1,4}",
    ),
    telling(
        "sobers hangover",
        r"\bsobers? (?:\w+ )?up\b",
    ),
    telling(
        "disease diseases infection infections germs",
        r"\b(?:carr(?:y|ies)|spreads?|transmits?|pass(?:es)? on) (?:no|hardly any) (?:\w+ )?"
        r"(?:diseases?|infections?|germs)\b",
        needs="carr pass spread transmit",
    ),
    telling(
        "cancer tumour tumor pneumonia stroke malignant",
        r"\btells? (?:\w+ ){0,2}?(?:cancer|tumou?rs?|pneumonia|strokes?)(?: \w+)? (?:from|apart)\b"
        r"(?: [\w-]+){0,3}",
        needs="tell",
    ),
    telling(
        "scientifically medically officially clinically scientific medical",
        r"\b(?:scientifically|medically|clinically|officially) (?:recogni[sz]ed|accepted|confirmed"
        r"|established|sound|documented|acknowledged|certified|endorsed|approved|safe|effective"
        r"|undisputed)\b",
        needs="clinically medically officially scientifically",
    ),
    telling(
        "safe harmless effective",
        r"\b(?:been |was |were |is |are )(?:found|declared|judged|rated|deemed|pronounced|proved"
        r"|proven"
        r"|shown|classed|classified|certified) (?:to be |as )?(?:\w+ly )?(?:safe|harmless"
        r"|effective)\b"
        r"(?! (?:by|in the)\b)",
    ),
    telling(
        "harm",
        r"\b(?:does|do|did) (?:far |much )?more harm than good\b",
    ),
    telling(
        "detects detect recognises recognizes spots predicts predict foresees foretells finds"
        " identifies"
        " diagnoses reveals catches",
        r"\b(?:detects?|recogni[sz]es?|spots?|predicts?|foresees?|finds?|identif(?:y|ies)"
        r"|diagnoses?"
        r"|foretells?|reveals?|catches) (?:[\w-]+ ){0,4}?(?:cancers?|tumou?rs?|attacks?|strokes?"
        r"|seizures?|diabetes|dementia|infections?|falls?|fractures?|depression|sepsis|disease"
        r"|diseases|arrhythmias?|autism|pregnanc\w+|allergies)\b(?: [\w-]+){0,4}? (?:with certainty"
        r"|before|in time|reliably|early|without (?:fail|error)|(?:hours|days|minutes|years|months)"
        r" (?:ahead|earlier|before|in advance))\b",
    ),
    telling(
        "gentler kinder healthier gentle kind beneficial harmful healthy harder worse easier better"
        " good bad",
        r"\b(?:gentler|kinder|easier|healthier|better|good|gentle|easy|kind|beneficial|harmful|bad"
        r"|healthy|harder|worse) (?:on|to|for) (?:the |your |their |our |children's )?"
        r"(?:\w+ and )?(?:lungs|stomach|eyes|skin|joints|back|heart|nerves|teeth|knees|gut|liver)"
        r"\b(?! of\b)",
    ),
    telling(
        "side",
        r"\b(?:free (?:of|from)|without(?: any)?|no|hardly any|virtually no|almost no|none of the"
        r"|zero) (?:[\w-]+ ){0,2}?side[- ]?effects?\b|\bside[- ]?effects? (?:\w+ ){0,4}?"
        r"(?:unknown|ruled out|excluded|do not occur|don't occur|never occur|are not to be"
        r" feared)\b",
    ),
)
_HARMS = (
    telling(
        "cause causes give gives trigger triggers bring brings breed",
        r"(?<!that )(?<!which )(?<!to )\b(?:causes?|triggers?|gives? (?:\w+ )?(?:children|people"
        r"|babies|women|men|residents|workers|pupils|neighbours|animals|dogs|cats)) "
        r"(?:(?!of\b|and\b)\w+ )?(?:cancer|tumou?rs|asthma|allergies|migraines?|headaches"
        r"|infertility|autism"
        r"|dementia|diabetes|strokes|heart attacks|miscarriages|rashes|depression|insomnia"
        r"|obesity|leukaemia|eczema|birth defects|brain damage|cavities|acne|nightmares)\b",
        needs="cause give trigger",
    ),
)


def _is_of_bodies(case: Case, span: tuple[int, int]) -> bool:
    return speaks_of_bodies(case, span[0])


PROMISED_HEALTH = (*held(_is_of_bodies, *_WORKS), *_HARMS)
