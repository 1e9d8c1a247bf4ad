"""Words for bodily harm, for those it strikes and for whole peoples, in all their forms (DG-39).

A target is whoever is told by a trade, an office, a people or a pronoun. Buyers, players and
whatever else is only *beaten* on a market or a field are none.
"""

from dateline.guidelines.people import PEOPLE, PERSON
from dateline.guidelines.people_words import THINGS

_REGULAR = (
    "thrash batter club cane birch horsewhip whip lash flog scourge punch kick slap clout stab"
    " knife skewer spear bomb kill murder slaughter butcher massacre execute assassinate liquidate"
    " exterminate lynch crucify impale behead decapitate garrotte strangle throttle choke smother"
    " suffocate drown poison gas burn torch scald stone trample maim cripple castrate"
    " mutilate disembowel gut skin flay scalp torture hack hang eliminate annihilate pulverise"
    " pummel cudgel bludgeon manhandle dismember roast tar shoot beat slay bash crush"
)
_IRREGULAR = {
    "hang": ("hanged", "hanged|hung"),
    "shoot": ("shot", "shot"),
    "beat": ("beat", "beaten"),
    "slay": ("slew", "slain"),
    "burn": ("burned|burnt", "burned|burnt"),
}
_DOUBLED = frozenset({"club", "whip", "flog", "slap", "stab", "gut", "skin", "gas", "tar"})


def _stem(verb: str) -> str:
    return verb + verb[-1] if verb in _DOUBLED else verb


def _ing(verb: str) -> str:
    stem = _stem(verb)
    return f"{stem.removesuffix('e')}ing"


def _ed(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    stem = _stem(verb)
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def _s(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch")) else f"{verb}s"


_VERBS = tuple(_REGULAR.split())
_PAST = {verb: _IRREGULAR.get(verb, (_ed(verb),) * 2)[0] for verb in _VERBS}
_DONE = {verb: _IRREGULAR.get(verb, (_ed(verb),) * 2)[1] for verb in _VERBS}
_MORE = {
    "HARM": r"string up|run over|mow down|gun down|blow up|wipe out|finish off|do away with|tear to"
    r" (?:pieces|shreds)|bury alive|set (?:fire|light) to|set alight|cut (?:down|to pieces)"
    r"|hack to pieces|rough up|put down like|break every bone (?:of|in)|put a bullet (?:in|into"
    r"|through)|put a (?:knife|rope|noose) (?:in|into|round|around|between)|lay into"
    r"|take an? (?:axe|hammer|whip|stick|belt|knife) to",
    "HARMS": r"strings up|runs over|mows down|guns down|blows up|wipes out|finishes off|does away"
    r" with|sets (?:fire|light) to|cuts down|puts a (?:bullet|knife|rope) (?:in|into|through"
    r"|round)|takes an? (?:axe|hammer|whip|stick|belt|knife) to|breaks the (?:legs|jaw|nose|arm"
    r"|arms|neck|skull|bones|teeth|ribs) of",
    "HARMING": r"stringing up|running over|mowing down|gunning down|blowing up|wiping out"
    r"|finishing off|setting (?:fire|light) to|cutting down|doing away with|breaking the"
    r" (?:legs|bones|arms|necks|fingers|skulls|jaws|teeth|noses|ribs) of|taking an?"
    r" (?:axe|hammer|whip|stick) to|putting a (?:bullet|knife|rope) (?:in|into|through|round)"
    r"|throwing (?:stones|bricks|acid|petrol|bottles) at",
    "HARMED": r"strung up|ran over|mowed down|gunned down|blew up|wiped out|finished off"
    r"|set (?:fire|light) to|put an? (?:bullet|knife|rope|blade|axe) (?:in|into|through|between|to"
    r"|round)"
    r"|broke (?:the )?(?:legs|jaw|nose|arm|arms|neck|skull|bones|teeth|ribs|fingers|back) of"
    r"|stormed|ransacked|firebombed|petrol-bombed|vandali[sz]ed|looted|sacked"
    r"|(?:threw|hurled) (?:an? |the |some )?(?:stones?|bricks?|bombs?|acid|petrol(?: bombs?)?"
    r"|bottles?|grenades?|cobbles?|knife|paint) (?:at|into|through|over|under)|took an? (?:axe"
    r"|hammer|whip|knife) to|(?:threw|pushed|pitched|tipped|shoved) (?:<T>|<IT>) (?:in|into|off"
    r"|down|over|from|out)|drove (?:a|the|his|her|their) (?:car|lorry|van|truck|tractor) into"
    r"|struck(?: down)?|hit|set upon|fell upon|laid into|cut down|smashed(?: up)?|wrecked|ambushed"
    r"|attacked|blew|put <T> in hospital",
    "DONE": r"strung up|run over|mown down|gunned down|blown up|wiped out|finished off|done away"
    r" with|torn to (?:pieces|shreds)|buried alive|set alight|cut down|hacked to pieces|put down"
    r"|put against (?:the|a) wall|stood against (?:the|a) wall|fed to (?:the )?[\w-]+|nailed to"
    r"|thrown (?:in|into|off|from|under|to|out of) (?:the|a) (?:[\w-]+ )?[\w-]+|tarred and"
    r" feathered|pelted with [\w-]+|broken (?:on|over|in|like)|smoked out|kicked (?:to|until|till|"
    r"down|into|senseless)|struck down|stamped out|rooted out|put to (?:death|the sword|the torch)"
    r"|knocked (?:down|senseless|cold|flat)",
}


def _all(forms: dict[str, str] | None, more: str, make: str = "") -> str:
    words = [form for verb in _VERBS for form in (forms[verb] if forms else verb).split("|")]
    if make:
        makes = {"s": _s, "ing": _ing}
        words = [makes[make](verb) for verb in _VERBS]
    return rf"(?:{'|'.join(sorted(words))}|{_MORE[more]})"


_NOT_ONE = "|".join(sorted(THINGS)) + (
    "|customers?|competitors?|rivals?|players?|investors?|users?|consumers?|buyers?|shoppers?"
    "|numbers?|barriers?|others?|years?|orders?|powers?|drivers of|fighters?|monsters?|zombies"
    "|cancers?|ulcers?|tumou?rs|disorders?|hangovers?|viewers?|traders?|brothers? in|heaters?"
    "|burners?|engines?|boilers?|candles?|fevers?|stressors?|triggers?|predators?|clusters?"
    "|enemies|markers?|markets?|spiders?|tigers?|oysters?|lobsters?|burgers?|boulders?"
    "|adders?|raptors?|reactors?|receptors?|tractors?|scooters?|trainers? out|lasers?|timers?"
    "|dancers?|singers?|models?|actors?|directors?|photographers?|gamers?|hitters?|pitchers?"
    "|batters?|defenders?|boxers?|runners?|bakers? yeast|diabetes|blisters?|whiskers?|feathers?"
    "|odors?|odours?|vapors?|wrappers?|shutters?|cookers?|fibers?|splinters?|pointers?"
)
_MAN = (
    rf"(?:(?:{PEOPLE}|{PERSON}|(?!(?:{_NOT_ONE})\b)[a-z-]{{2,}}(?:ers?|ors?|[a-z]ists?|eers?"
    r"|[mM][ae]n|wom[ae]n|folk|crats?|lords?|lad(?:y|ies)|[dn]ees?|landers|siders|rgla\w+)"
    r"|(?:beggar|liar|thie|witch|wizard|gyps|scab|cop|chie|delegate|advocate|magnate|tycoon"
    r"|crook|spy|spie|agent|attendant|accountant|consultant|sergeant|servant|tenant|assistant"
    r"|merchant|lobbyist|jew|muslim|aide|speculator|occupier|profiteer|shark|patrol|squad|gang"
    r"|delegation|deputation|mob|jury|board|commission|loan shark|infidel|atheist|pagan"
    r"|communist|pig-?dog|rabble|crowd|brood|clan|caste|heathen|apostate|witness|mistress|boss"
    r"|duchess|princess)(?:s|es|y|ies|f|ves)?)\b(?!['’-]))"
)
_DET = (
    r"(?:(?:the|this|that|these|those|every|each|all|any|an?|some|both|one|two|three|four|five"
    r"|six|seven"
    r"|eight|nine|ten|twelve|dozens of|hundreds of|many|several|half|our"
    r"|your|his|her|their|its|another|next|such|last|no) ){1,2}"
)
_ADJ = (
    r"(?!(?:of|in|on|at|to|for|against|by|with|from|and|or|who|that|is|are|was|were|as|than|about"
    r"|between|if|when|but)\b)[\w'’-]+"
)
_BEING = (
    r"vermin|rats?|lice|louse|cockroach(?:es)?|maggots?|parasites?|leech(?:es)?|locusts?|worms?"
    r"|insects?|bugs|ticks?|fleas?|bedbugs?|weeds?|tapeworms?|hyenas?|jackals?|vultures?|swine"
    r"|pigs?|hogs|curs?|mongrels?|apes?|monkeys?|beasts?|animals?|brutes?|savages?|reptiles?"
    r"|snakes?|vipers?|serpents?|toads?|slugs?|scum|filth|dirt|trash|garbage|refuse|rubbish|muck"
    r"|dung|manure|excrement|dregs|sewage|pus|slime|mould|mildew|bacilli|germs|bacteria|microbes"
    r"|stray dogs|dogs|wild dogs|mad dogs|rabid dogs|cattle|livestock|goats|wolves"
    r"|sub-?humans?|half-?humans?|(?:inferior|lower) (?:beings?|creatures?|races?|stock|breeds?)"
    r"|(?:creatures|animals|beasts) (?:on two legs|in human (?:form|shape|skin|clothes))"
    r"|human (?:waste|garbage|refuse|rubbish|trash|filth|dirt|debris|vermin|dross|weeds|cattle"
    r"|sewage|scum)|bloodsuckers?"
)
_SICK = (
    r"an? (?:[\w-]+ ){0,2}?(?:disease|cancer|plague|infection|virus|tumou?r|abscess|boil|ulcer"
    r"|pest|contagion|pestilence|infestation|swarm|sickness|poison|gangrene|leprosy|canker|rot"
    r"|blight|sore|wart|stain|stench|scourge|bacillus|mould|growth|epidemic|pox|scab|parasite"
    r"|leech|rash|curse|rabble|brood|litter)"
)
_BAD = (
    r"(?:thie(?:f|ves)|robbers?|liars?|cheats?|criminals?|murderers?|killers?|traitors?"
    r"|parasites?|rapists?|swindlers?|crooks?|enem(?:y|ies)|cowards?|idlers?|scroungers?"
    r"|pickpockets?|spies|spy|drunkards?|brutes?|degenerates?|whores?|perverts?|child-?molesters?"
    r"|poisoners?|arsonists?|bloodsuckers?|swine|scum|filth|dirt|bandits?|informers?|idle|lazy"
    r"|stupid|dishonest|treacherous|dirty|cruel|wicked|evil|violent|depraved|thieving|guilty)"
)
SLOTS = {
    "HARM": _all(None, "HARM"),
    "HARMS": _all(None, "HARMS", "s"),
    "HARMING": _all(None, "HARMING", "ing"),
    "HARMED": _all(_PAST, "HARMED"),
    "DONE": _all(_DONE, "DONE"),
    "DET": _DET,
    "MAN": _MAN,
    "T": (
        rf"(?:{_DET}(?:of (?:the|these|those|our|their) )?(?:{_ADJ} ){{0,3}}?{_MAN}"
        rf"|(?:{PEOPLE})\b(?!['’])|(?:him|them|whoever|her(?! [a-z])|(?:every (?:last |single )?"
        rf"|at least )?(?:one|two|ten|a few|some|half|all|enough|any|each) of"
        r" (?:them|these|those)|the (?:whole )?lot of them)\b)"
    ),
    "IT": r"(?:(?:the|an?|his|her|their|this|that|its|every) (?:[\w'’-]+ ){0,2}?[\w-]+)",
    "TS": rf"(?:his or her|his|her|their|(?:{_DET})(?:[\w-]+ ){{0,3}}?[\w-]+['’]s?)",
    "OF": r"(?: or (?:two|three|more|so|another))?(?: (?:of|in|from|on|at|behind|across|who|whom"
    r"|that|with|among|up|down)\b"
    r"[^.;:!?]{2,80}?)?",
    "BODY": (
        r"(?:fingers?|hands?|legs?|arms?|knees?|kneecaps?|necks?|skulls?|jaws?|noses?|teeth|ribs"
        r"|spines?|backs?|heads?|ears?|eyes?|tongues?|wrists?|ankles?|feet|throats?|faces?|thumbs?"
        r"|bones?|elbows?|shins?|balls|testicles|mouths?|lips?)"
    ),
    "TOOL": (
        r"(?:hammers?|axes?|axe|hatchets?|clubs?|cudgels?|whips?|horsewhips?|knife|knives"
        r"|pitchforks?"
        r"|crowbars?|iron|irons?|bars?|sledgehammers?|bats?|machetes?|cleavers?|razors?|chains?"
        r"|truncheons?|belts?|boots?|fists?|spades?|shovels?|sabres?|torch(?:es)?|flames?|fire"
        r"|guns?|rifles?|shotguns?|buckshot|bullets?|lead|petrol|molotovs?|stones?|bricks?|cobbles?"
        r"|rocks|bottles?|ropes?|nooses?|steel|blades?|sticks?|dogs|scythes?|sickles?|slings"
        r"|crossbows?|dynamite|grenades?|bombs?|poison|acid|tar|boiling \w+|lye|cold steel"
        r"|baseball bats?|iron bars?|gunfire|batons?|planks?|staves|lash)"
    ),
    "THING": (
        r"(?:offices?|houses?|homes?|cars?|vans?|bus(?:es)?|shops?|villas?|barns?|boats?|yachts?"
        r"|mosques?|church(?:es)?|synagogues?|temples?|halls?|courthouses?|courts?|camps?"
        r"|shelters?|hostels?|headquarters|palaces?|banks?|newsrooms?|studios?|embass(?:y|ies)"
        r"|parliament|ministr(?:y|ies)|depots?|stores?|mansions?|hotels?|farms?|tents?|huts?"
        r"|booths?|kiosks?|masts?|trucks?|lorr(?:y|ies)|trains?|stations?|schools?|surger(?:y|ies)"
        r"|clinics?|laborator(?:y|ies)|barracks|ships?|caravans?|tractors?|diggers?|excavators?"
        r"|machines?|tollhouses?|toll ?gates?|pumps?|warehouses?|factor(?:y|ies)|works|quarters?"
        r"|nests?|centres?|centers?|bureaus?|agenc(?:y|ies)|registr(?:y|ies)|archives?|ferr(?:y"
        r"|ies)"
        r"|lairs?|dens?|slums?|settlements?|villages?|bridges?|rigs?|turbines?|cabins?|premises)"
    ),
    "GOOD": (
        r"(?:hero(?:es|ic|ines?)?|martyrs?|saints?|medals?|statues?|monuments?|example|examples"
        r"|model|models|imitators?|pride|proud|honou?rs?|honou?red|glory|glorious|thanks?|thanked"
        r"|gratitude|grateful|respect|admiration|applau\w+|blessings?|blessed|praise[sd]?|courage"
        r"|courageous|brave|bravery|noble|patriots?|service|favou?r|kindness|good turn|right|well"
        r"|rightly|justly|justice|justified|lawful|duty|holy|virtue|sacred|celebrat\w+|toast\w*"
        r"|cheers?|cheered|cheering|tribute|bravo|good lads?|fine (?:lads|fellows|work|job|day)"
        r"|worthy|true sons|best sons|finest|pension|reward|rewarded|follow(?:ed|ers)|imitated"
        r"|copied|repeated|emulated|song|ballad|feast|holiday|joy|deserved|beautiful|free beer"
        r"|admire[sd]?|salut\w+|congratulat\w+|debt|standing ovation|bow|bows|hats? off|long live"
        r"|freed us|good day's work|god's work|the lord's work|reason to|self-defen[cs]e"
        r"|legitimate|understandable|overdue|necessary|support|backing)"
    ),
    "DOER": (
        r"(?:(?:the |those |all |every |that |these |our |a |an |any )?(?:[\w-]+ ){0,3}?(?:m[ae]n"
        r"|wom[ae]n|boys?|lads?|hands?|martyrs?|youths?|youngsters?|ones?|fellows?|hero(?:es)?"
        rf"|those|whoever|people|person|brothers?|sons?|comrades?|girls?|fighters?|he|{_MAN}))"
    ),
    "BEAST": rf"(?:{_BEING}|{_SICK})",
    "BAD": _BAD,
    "FOLK": (
        rf"(?:(?:{_DET})?(?:{_ADJ} ){{0,2}}?(?:{PEOPLE}|{_ADJ} (?:people|folk|clans?|tribes?"
        r"|families|kind|lot|race|breed|women|men|children)|people (?:of|from|in|on|across|up|down)"
        r" (?:the )?[\w' -]{2,30}|[a-z]+(?:landers|siders|folk|men|ers|ors|ists)|outsiders"
        r"|gypsies|roma|jews|muslims|christians|hindus|arabs|nomads|vagrants|unbelievers|infidels"
        r"|travellers|asylum seekers|southerners|northerners|easterners|westerners|highlanders"
        r"|lowlanders|homeless|disabled|cripples|unemployed|poor|natives|rabble|scabs|others)"
        r"|(?:the |all |these |those |such |our |no |every |any |of )(?P<folk>[a-z]+(?:[sniae]))"
        r"|they)"
    ),
    "KIN": (
        rf"(?:(?:(?:the|all|these|those|every|any|no|such|an?|of|each) )?(?:{_ADJ} )?"
        rf"(?:{_ADJ} (?:people|folk|clans?"
        r"|tribes?|kind|race|breed)|people (?:of|from|with|without) (?:the )?[\w' -]{2,30}"
        r"|foreigners?"
        r"|strangers?|newcomers?|incomers?|outsiders?|migrants?|immigrants?|refugees?|settlers?"
        r"|islanders?|gyps(?:y|ies)|roma|jews?|muslims?|christians?|hindus?|arabs?|nomads?"
        r"|vagrants?|beggars?|unbelievers?|infidels?|heretics?|travellers?|asylum seekers?"
        r"|southerners?|northerners?|easterners?|westerners?|highlanders?|lowlanders?|homeless"
        r"|addicts|cripples|[a-z]+(?:landers?|siders?|folk)|homosexuals?|gays|lesbians|blacks"
        r"|whites|tinkers?|squatters?|drifters?|apostates?|blasphemers?)"
        r"|(?:the |all |these |those |such |no |every |any |of |an? )(?P<folk>[a-z]+(?:[sniaeh])))"
    ),
}
_FIRST = " ".join(_VERBS)
LISTS = {
    "HARM": _FIRST + " string run mow gun blow wipe finish away tear bury set cut rough put bullet"
    " lay axe hammer",
    "HARMING": " ".join(map(_ing, _VERBS)) + " stringing running mowing gunning blowing wiping"
    " finishing setting breaking taking putting throwing",
    "HARMS": " ".join(map(_s, _VERBS)) + " strings runs mows guns blows wipes finishes sets cuts"
    " puts takes breaks",
    "HARMED": " ".join(_PAST.values()).replace("|", " ") + " strung ran mowed gunned blew wiped"
    " finished set put broke threw hurled took pushed pitched tipped shoved drove struck hit fell"
    " laid cut smashed wrecked ambushed attacked stormed ransacked firebombed vandalised looted"
    " dragged",
    "DONE": " ".join(_DONE.values()).replace("|", " ") + " strung run mown gunned blown wiped"
    " finished torn buried set cut hacked put stood fed nailed thrown tarred pelted broken smoked"
    " kicked struck stamped rooted knocked",
    "BEAST": (
        "vermin rat rats lice louse cockroach cockroaches maggot maggots parasite parasites leech"
        " leeches locust locusts worm worms insect insects bugs tick ticks flea fleas bedbugs"
        " weed weeds tapeworm tapeworms hyena hyenas jackal jackals vultures swine pig pigs hogs"
        " cur curs mongrel mongrels ape apes monkey monkeys beast beasts animal animals brute"
        " brutes savage savages reptile reptiles snake snakes viper vipers serpents toads slugs"
        " scum filth dirt trash garbage refuse rubbish muck dung manure excrement dregs sewage pus"
        " slime mould mildew bacilli germs bacteria microbes dogs cattle livestock goats wolves"
        " subhuman subhumans inferior lower creatures bloodsuckers bloodsucker human disease cancer"
        " plague infection virus tumour tumor abscess boil ulcer pest contagion pestilence"
        " infestation swarm sickness poison gangrene leprosy canker rot blight sore wart stain"
        " stench scourge bacillus growth epidemic pox scab rash curse rabble brood litter"
    ),
    "TOOL": (
        "hammer hammers axe axes hatchet hatchets club clubs cudgel cudgels whip whips horsewhip"
        " knife knives pitchfork pitchforks crowbar crowbars iron bars sledgehammer sledgehammers"
        " bat bats machete machetes cleaver cleavers razor razors chain chains truncheon truncheons"
        " belt belts boot boots fist fists spade spades shovel shovels sabre sabres torch torches"
        " flame fire gun guns rifle rifles shotgun shotguns buckshot bullet bullets lead petrol"
        " stone stones brick bricks cobbles rocks bottles rope ropes noose steel blade blades stick"
        " sticks dogs scythe scythes dynamite grenade grenades bomb bombs poison acid tar boiling"
        " lash batons gunfire"
    ),
}
