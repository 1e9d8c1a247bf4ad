"""What a figure about the world is made of: measures, whom they are of, how they change.

Lexica and parts of patterns for `world_figures`; all of them read lower-case English.
"""

from dateline.guidelines.inflecting import lexicon

PEOPLE = lexicon(
    "people persons individuals humans americans canadians britons europeans germans australians"
    " mexicans asians africans indians japanese latinos hispanics adults children kids babies "
    "infants"
    " toddlers teens teenagers youth youths adolescents women men girls boys females males "
    "mothers"
    " fathers parents seniors elderly retirees pensioners grandparents couples singles families"
    " households patients sufferers survivors consumers shoppers buyers sellers homebuyers "
    "homeowners"
    " renters tenants landlords borrowers lenders savers investors taxpayers voters citizens "
    "residents"
    " immigrants migrants refugees workers employees employers managers executives leaders "
    "marketers"
    " professionals founders entrepreneurs freelancers contractors students pupils graduates "
    "teachers"
    " educators nurses doctors physicians dentists clinicians surgeons caregivers drivers "
    "motorists"
    " cyclists pedestrians commuters passengers travelers travellers tourists visitors guests "
    "diners"
    " smokers drinkers gamers fans athletes players farmers growers fishermen"
    " veterans soldiers prisoners companies businesses firms organizations"
    " organisations enterprises startups retailers manufacturers brands hospitals clinics schools"
    " colleges universities banks hotels restaurants households homes houses flats apartments"
    " dwellings buildings cities towns villages municipalities counties countries nations states"
    " communities population respondents cases deaths births crashes accidents injuries suicides"
    " overdoses pregnancies marriages divorces infections cancers strokes attacks cyberattacks"
    " breaches burglaries thefts fires floods vehicles cars trucks fires lamps lifts elevators "
    "roofs pipes boats ferries trains buses planes meters wells schools parks books shops "
    "stores restaurants gardens bicycles ships vessels flights"
    " websites searches emails messages transactions websites traffic pets dogs cats birds "
    "bees fish"
    " animals species trees forests rivers lakes oceans reefs pears apples crops orchards farms"
    " bridges roads ports harbours jobs posts vacancies workforce teenagers owners worshippers"
    " believers readers listeners viewers audiences newborns orphans widows lawyers attorneys"
    " pharmacists engineers developers programmers hirers recruiters candidates applicants "
    "jobseekers"
)
TRADES = lexicon(
    "market markets industry industries sector sectors economy economies gdp inflation "
    "unemployment"
    " employment poverty crime obesity mortality prevalence incidence turnout rents rent "
    "prices price"
    " wages salaries incomes costs rates mortgage mortgages inventory listings sales exports "
    "imports"
    " tourism freight trade traffic demand consumption spending emissions temperatures rainfall"
    " harvest harvests catches stocks stock herring biodiversity deforestation pollution waste "
    "energy"
    " electricity adoption usage penetration attendance ridership enrollment enrolment "
    "literacy debt"
    " deficit shortage shortages backlog homelessness hunger futures gold silver platinum "
    "palladium"
    " copper lithium uranium oil crude bitcoin ethereum solana commissions fees premiums bills"
    " groundwater aquifer aquifers snowfall fertility divorce loneliness illiteracy smoking"
    " truancy overtime congestion noise insects birdlife"
    " tuition turnover absenteeism burnout fraud ransomware risk likelihood survival rate time"
)
OWN_VOICE = lexicon("we our us my i ours me mine ourselves")
PLEAS = lexicon(
    "token tokens tokenomics presale staking airdrop sentenced convicted indicted pleaded "
    "defendant"
    " defendants indictment restitution charged plea conspiracy laundering warrants debentures"
    " promo cashback discount discounts coupon assay assays g/t intercept nsr"
)
BOOKS = lexicon(
    "revenue revenues ebitda dividend dividends earnings eps shareholder shareholders shares"
    " maturity convertible ipo proceeds placement underwriters royalty drill drilling interval"
    " grading apy apr sale bonus deposit raise raised financing acquisition acquire acquired "
    "acquires"
    " acquiring stake ownership owned liquidity tranche subscription warrant fiscal guidance "
    "margin"
    " margins profit profits assets aum exclude excluded ounces grade resource appropriations "
    "appropriation bill act amendment"
    " legislation budget authorizes funding grant grants awarded donate donated donation "
    "donations"
    " donating fundraiser pledge pledged match valuation cap backlog expenses g&a opex"
)
SUPPOSED = lexicon("should would if unless until")
PLANS = lexicon(
    "goal goals target targets targeting aims aim aiming plans plan hopes ambitious ordered"
    " settlement eligible qualify promises proposed proposes proposal pursue whistleblower "
    "allegedly accused"
)
CHANGES = lexicon(
    "rise risen rises rising rose grow grows grown growing grew growth increase increased "
    "increases"
    " increasing climb climbs climbed climbing jump jumps jumped jumping surge surged surges "
    "surging"
    " soar soars soared soaring spike spiked spikes spiking swell swells swelled swollen balloon"
    " balloons ballooned rally rallied gain gains gained expand expands expanded expanding"
    " accelerate accelerated accelerates accelerating rocketed skyrocket skyrockets skyrocketed"
    " mount mounts mounted added fall falls fallen falling fell drop drops dropped dropping "
    "decline"
    " declined declines declining decrease decreased decreases decreasing shrink shrinks shrank"
    " shrunk shrinking sank sunk slid slump slumps slumped plunge plunged plunges plunging tumble"
    " tumbled plummet plummets plummeted plummeting contracts contracted dwindle dwindled "
    "dwindles"
    " dwindling shed lost eased dipped retreated collapsed doubled tripled trebled quadrupled "
    "halved"
    " reduction"
)
CUTS = lexicon(
    "reduce reduced reduces reducing cut cuts cutting lower lowers lowered lowering save saved "
    "saves"
    " saving slash slashes slashed shorten shortens shortened boost boosts boosted boosting raise"
    " raised raises raising improve improved improves improving increase increased increases"
    " increasing lift lifts lifted speed speeds outperform outperforms outperformed outperforming"
    " eliminate eliminated eliminates eliminating decrease decreased decreases decreasing trim "
    "trims"
    " trimmed extend extends extended enhance enhanced enhances enhancing achieve achieved "
    "achieves"
    " achieving deliver delivers delivered delivering remove removed removes removing"
)
MARKS = lexicon(
    "percent cent percentage half third thirds quarter quarters fifth fifths sixth tenth tenths"
    " majority twice doubled tripled quadrupled halved million millions billion billions trillion"
    " thousand thousands hundreds average median annually every per kills claims die projected"
    " forecast forecasted predicted estimated expected unfilled vacant shortage homeless "
    "uninsured"
    " unemployed year years times decade grew rose fell"
    " daily wait commute ton tonne litre kilo barrel hectare waiting queue tons tonnes"
    " litres metres fewer ranks rank ranked expectancy cause left remain survive fold tenfold"
    " double"
    " points billions share proportion age affects teacher nurse doctor languages left more"
    " worldwide"
    " meters degrees three four five six seven eight nine ten eleven twelve twenty whom surveys"
    " centimetres centimeters kilometres kilometers miles factor 100"
    " research experts studies statistics polls kilos kilograms hour"
)
PERCENT = (
    r"[~≈]?\d[\d.,]*(?: ?(?:-|–|to|and) ?\d[\d.,]*)?(?:%| ?(?:percent|per cent"
    r"|percentage points?)\b)"
)
ONES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)"
PARTS = (
    r"(?:(?:a|one|two|three|four)[- ](?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?"
    r"|nine[- ]tenths|(?<!-)(?<!first )(?<!second )(?<!this )half(?!-)|the (?:vast |great "
    r"|overwhelming |large )?majority"
    r"|an? (?:\w+ )?majority)"
)
RATIO = (
    rf"(?:{ONES} (?:[a-z]+ )?(?:in|out of)(?: every)? (?:{ONES}|twenty|hundred|a hundred"
    rf"|a thousand)(?! ?(?:%|percent|million|years?|months?|days?|minutes?|hours?|weeks?"
    rf"|countries|states|cities|locations"
    r"|markets|counties|languages|territories|provinces)\b)"
    r"|\d[\d.,]* (?:of|out of|in) every (?:hundred|thousand|ten|\d+))"
)
SHARE = rf"(?:{PERCENT}|{RATIO}|{PARTS}(?= of\b))"
MONEY = (
    r"(?:(?:[$€£¥]|us\$|usd |eur |gbp )\d[\d.,]*(?: ?(?:million|billion|trillion|thousand"
    r"|[mbk]n?)\b)?"
    r"|\d[\d.,]* (?:million|billion|trillion|thousand) (?:u\.s\. |us )?(?:dollars|crowns|euros"
    r"|pounds|francs|yen|yuan|rupees|pesos))"
)
LARGE = (
    r"(?:\d[\d.,]*\+? (?:thousand|million|billion)|\d{1,3}(?:,\d{3})+\+?"
    r"|(?:tens|hundreds|thousands) of (?:thousands|millions|billions)|millions|billions|thousands"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|a|half a)"
    r" (?:hundred|thousand|million|billion))"
)
ANY = rf"(?:{MONEY}|{SHARE}|{LARGE}|[~≈]?\d[\d.,]*)"
FILL = r"(?:[\w'’&/-]+,? )"
E = r"(?<![\w.,$€£])"


def one_of(words: frozenset[str]) -> str:
    """Return a pattern for any of these words."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


ONE_OF_PEOPLE = frozenset(word.removesuffix("s") for word in PEOPLE if word.endswith("s"))
WHO = one_of(PEOPLE)
WHAT = one_of(TRADES)
UP = (
    r"(?:ris(?:e[sn]?|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|spik(?:e[sd]?|ing)"
    r"|swell(?:s|ed)?|swollen|balloon(?:s|ed)?|rall(?:y|ied)|gain(?:s|ed)?|expand(?:s|ed|ing)?"
    r"|accelerat(?:e[sd]?|ing)|rocketed|skyrocket(?:s|ed)?|mount(?:s|ed)|added)"
)
DOWN = (
    r"(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)"
    r"|shr(?:ink|inks|ank|unk|inking)|sank|sunk|slid|slump(?:s|ed)?|plung(?:e[sd]?|ing)|tumbled?"
    r"|plummet(?:s|ed|ing)?|contract(?:s|ed)|dwindl(?:e[sd]?|ing)|shed|lost|eased|dipped"
    r"|retreated|collapsed)"
)
CHANGED = rf"(?:{UP}|{DOWN})"
CUT = (
    r"(?:reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|sav(?:e[sd]?|ing)|slash(?:es|ed)?"
    r"|shorten(?:s|ed)?|boost(?:s|ed|ing)?|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ing)"
    r"|increas(?:e[sd]?|ing)|lift(?:s|ed)?|speed(?:s|ed)? up|outperform(?:s|ed|ing)?"
    r"|eliminat(?:e[sd]?|ing)"
    r"|decreas(?:e[sd]?|ing)|trim(?:s|med)?|extend(?:s|ed)?|enhanc(?:e[sd]?|ing)"
    r"|achiev(?:e[sd]?|ing)|deliver(?:s|ed|ing)?|remov(?:e[sd]?|ing))"
)
MORE = (
    r"(?:less|fewer|more|lower|higher|faster|slower|cheaper|dearer|quicker|lighter|heavier"
    r"|stronger"
    r"|greater|better|worse|cooler|warmer|colder|hotter|quieter|louder|cleaner|longer|shorter"
    r"|bigger"
    r"|smaller|larger|safer|deeper|thinner|likelier|drier|wetter)"
)
TO = (
    r"(?: (?:by|to|of|at|about|around|some|nearly|almost|over|more than|up to|as much as"
    r"|an estimated|roughly|close to|approximately|at least|another|between|a|just))*"
)
STUFF = lexicon(
    "harvest harvests catch catches crop crops food fish meat milk bread grain fruit vegetables"
    " water rain heat energy electricity power gas oil coal wood timber waste rubbish plastic"
    " glass paper steel sand soil land farmland coast coastline reef forest snow ice medicine"
    " medicines blood time day income pay wages rent money bill turnout vote"
)
HOURS = lexicon("minutes hours days weeks months years")
SPAN = (
    r"(?:\d[\d.,]*|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen"
    r"|twenty|thirty|forty|fifty|sixty|ninety)(?: and a half)? (?:full |whole |more )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b"
)
REGULAR = lexicon("day daily week weekly year yearly month monthly shift annually lifetime average")
SPENT = lexicon(
    "spend spends lose loses waste wastes wait waits work works sleep sleeps drive drives walk"
    " walks commute commutes sit sits stand stands need needs live lives"
)
UNITS = lexicon(
    "ton tonne litre liter kilo kilogram barrel gallon sack bushel crate bale container hectare"
    " acre kilowatt megawatt metre meter loaf"
)
BULK = (
    r"(?:tons|tonnes|kilos|kilograms|litres|liters|gallons|barrels|hectares|acres|containers"
    r"|cubic met(?:re|er)s|square met(?:re|er)s|bottles|bags|sacks|trees|animals|birds|fish)"
)
BULKS = lexicon(
    "tons tonnes kilos kilograms litres liters gallons barrels hectares acres containers cubic"
    " bottles bags sacks trees animals birds fish"
)
PART = r"(?:a|one|two|three|four)[- ](?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?\b|half\b"
NATURE = lexicon(
    "level levels table temperature temperatures expectancy lake lakes glacier glaciers river"
    " rivers coastline sea ice snow groundwater rainfall depth age aquifer water shoreline"
)
