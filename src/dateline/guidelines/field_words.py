"""What makes a deed a wrong in one field or another: the words of slots, and signs of rows.

Each slot stands for such words in the tables of `dateline.guidelines.wrongs_by_field`.
"""

from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

SLOTS = {
    "KINDS": (
        r"(?:wheelchairs?|wheelchair users?|guide dogs?|headscar(?:f|ves)|hijabs?|turbans?"
        r"|disab(?:led|ilit(?:y|ies))|blind|deaf|black|blacks|foreign(?:ers)?|gays?|lesbians?"
        r"|trans(?:gender)?|muslims?|jews?|jewish|roma|sinti|gypsies|pregnant|refugees?"
        r"|asylum seekers?|migrants?|immigrants?|dark skin|skin|mothers"
        r"|hiv)\b"
    ),
    "SLURS": (
        r"(?:racist|antisemitic|anti-semitic|sexist|homophobic|lewd|obscene|misogynist(?:ic)?"
        r"|islamophobic|xenophobic|derogatory|hateful) (?:remarks?|jokes?|comments?|slurs?"
        r"|insults?|gestures?|tirades?|messages?|e-?mails|posts?|abuse|chants?|songs?)\b"
    ),
    "WORKS": (
        r"(?:thes[ie]s|dissertations?|doctorate|books?|articles?|essays?|designs?|songs?|tunes?"
        r"|melod(?:y|ies)|paintings?|texts?|speech(?:es)?|sermons?|chapters?|poems?|novels?"
        r"|photographs?|patents?|recipes?|code|software|plans?|drawings?|logos?|scores?"
        r"|lectures?|paragraphs|pages|passages|stor(?:y|ies)|reports?)\b"
    ),
    "GAME": (
        r"(?:lynx|lynxes|wolves|bears?|elephants?|rhinos?|tigers?|salmon|trout|eels|sturgeon|deer"
        r"|chamois|falcons|eagles|songbirds|turtles|seals|otters|beavers|crabs|abalone|ivory)\b"
    ),
    "GREEN": (
        r"(?:protected|century-old|centuries-old|ancient|old|listed|the last|rare|healthy) "
        r"(?:[\w-]+ )?(?:oaks?|trees?|beech(?:es)?|limes?|chestnuts?|yews?|cedars?|elms?|hedges?"
        r"|orchards?|woods?|woodland|forests?|mangroves?)\b"
    ),
    "CALLS": (r"(?:calls?|conversations?|phones?|talks|chats|meetings|lines|messages)\b"),
    "WHOSE_DATA": (
        r"(?:patients'?|customers'?|members'?|users'?|tenants'?|pupils'?|students'?|clients'?"
        r"|employees'?|workers'?|staff|donors'?|voters'?|guests'?|residents'?|children's"
        r"|patient's|passengers'?|subscribers'?|readers'?|savers'?) (?:[\w-]+ )?(?:data|addresses"
        r"|files|records|numbers|details|photographs|pictures|e-?mails|names|locations)\b"
    ),
    "PAYMENTS": (
        r"(?:wages?|pay|salar(?:y|ies)|tips|overtime|passports?|holiday pay|sick pay|pensions?"
        r"|severance|deposits?|benefits|royalties)\b"
    ),
    "SQUALOR": (
        r"(?:filth\w*|squalid|squalor|dark|cramped|tiny|dirt\w*|rusty|mouldy|moldy|rat-infested|mud"
        r"|chains?|unheated|windowless|overcrowded|leaking|vermin|dung|their own|excrement"
        r"|containers?|cellars?)\b"
    ),
    "OUTRAGE": (
        r"(?:pogroms?|massacres?|lynching|looting|genocide|riots?|raid on|beating of|torture"
        r"|killings?|murders?|frauds?|swindle|cover-up|smear campaign|embezzlement|robbery"
        r"|burglary|arson|gang rape|rape|deportations?|executions?|attack on|assault on"
        r"|ethnic cleansing|cartel|price[ -]fixing|bribery|putsch|coup|vote[ -]rigging"
        r"|match[ -]fixing|money[ -]laundering|smuggling|trafficking)\b"
    ),
    "WASTE_MORE": (
        r"(?:(?:waste ?water|effluents?|solvents?|paints?|dyes?|tyres|batteries|carcasses|brine"
        r"|chemicals?|asbestos|sewage|slurry|rubble|oil|fuel|acid|rubbish|waste|bleach|ash(?:es)?"
        r"|plastics?|medicines?|fertili[sz]ers?|pesticides?|manure|whey|blood|sludge|scrap|cars?"
        r"|drums|barrels)(?: (?:and|of) [a-z]+)?) (?:in|into|on|onto|down|behind|over|along|under)"
        r" (?:the |a |our |an )?(?:[\w'-]+ ){0,2}?(?:brooks?|rivers?|creeks?|streams?|sea|lakes?"
        r"|canals?|harbou?r|water|groundwater|wells?|soil|ground|fields?|meadows?|forests?|woods?"
        r"|commons?|valley|streets?|drains?|bay|moor|marsh|beach|dunes|quarry|ditch(?:es)?|park"
        r"|sewers?|ponds?|estuary|bog|heath|fen)\b"
    ),
    "MANY": r"(?:(?!(?:for|to|in|on|with|from|by|at|of|and|or|as|than|that|who)\b)[\w',-]+ )",
}
"""What makes a deed of a trade a wrong."""

SIGNS = {
    "<SLURS>": lexicon(
        "racist antisemitic anti sexist homophobic lewd obscene misogynist misogynistic"
        " islamophobic xenophobic derogatory hateful"
    ),
    "<KINDS>": lexicon(
        "wheelchair wheelchairs guide headscarf headscarves hijab hijabs turban turbans disabled"
        " disability disabilities blind deaf black blacks foreign foreigner foreigners gay gays"
        " lesbian lesbians trans transgender muslim muslims jew jews jewish roma sinti gypsies"
        " pregnant refugee refugees asylum migrant migrants immigrant immigrants skin mothers hiv"
    ),
    "<BRIBE>": lexicon("bribe bribes kickback kickbacks hush protection backhander backhanders"),
    "conscience": lexicon("conscience"),
    "(?:disappear|vanish)": lexicon("disappear vanish"),
    "thes[ie]s": lexicon("thesis theses dissertation exam exams doctorate essay test"),
    "{0,6}?without ": lexicon(
        "permit permits permission licence licences license licenses meter meters insurance papers"
        " diploma training contract contracts approval authorisation authorization concession"
        " consent visas exam votes verdicts residence certificates diplomas degrees prescriptions"
        " parole places addresses qualifications qualification registration checks check harness"
        " harnesses gear line lines equipment"
    ),
    "(?:without|with no": lexicon(
        "permit permits permission licence licences license licenses authorisation authorization"
        " concession diploma"
    ),
    "<SQUALOR>": lexicon(
        "filthy filth squalid squalor dark cramped tiny dirty dirt rusty mouldy moldy rat mud chain"
        " chains unheated windowless overcrowded leaking vermin dung own excrement container"
        " containers cellar cellars water food pain urine harness harnesses helmet helmets mask"
        " masks glove gloves electric shock beating beatings whip whips"
    ),
    "contaminated": lexicon(
        "contaminated rotten defective unsafe faulty poisoned tainted infected counterfeit expired"
        " dangerous untested unapproved banned past out gone stolen mouldy spoiled recalled"
        " withdrawn"
    ),
    "bird sanctuary": lexicon("sanctuary reserve protected park conservation water"),
    "free range": lexicon(
        "free organic fresh new genuine local pure healthy halal kosher home handmade antique"
        " original originals"
    ),
    "source code": lexicon(
        "code software recipe recipes design designs patent patents formula drawings blueprint"
        " blueprints method database list"
    ),
    "odometers?|": lexicon(
        "odometer odometers mileage clock meter meters scale scales test tests result results"
        " prices market share figures data vote votes ballot ballots election photograph"
        " photographs photo photos picture pictures image images footage review reviews"
        " rating ratings signature signatures certificate certificates document documents"
        " invoice invoices receipt receipts"
        " records tachograph tachographs time timesheet timesheets readings exam exams grades"
        " minutes interview interviews emissions log logbook logbooks sample samples accounts"
        " statistics temperature temperatures dates"
    ),
    "weapons|arms": lexicon(
        "weapons arms ammunition rifles explosives drones surveillance spyware tear"
    ),
    "cocaine": lexicon(
        "drugs cocaine heroin crack ecstasy amphetamine amphetamines steroid steroids doping banned"
        " opioids"
    ),
    "villages?": lexicon(
        "village villages hamlet hamlets churches mosque mosques synagogue synagogues hospital"
        " hospitals schools camp camps crops huts"
    ),
    "bidders?": lexicon(
        "bidder bidders rival rivals competitor competitors candidate candidates pupil pupils"
        " friend friends firm contractor contractors"
    ),
    "counterfeit|misleading|": lexicon(
        "false fake forged stolen invented bogus counterfeit misleading falsified"
    ),
    "himself|herself|themselves) (?:an?": lexicon("himself herself themselves"),
    "itself|themselves) to (?:the": lexicon("himself herself itself themselves"),
    "policem[ae]n|jurors": lexicon(
        "official officials inspector inspectors mayor councillor councillors judge judges minister"
        " ministers secretary buyer purchaser referee referees examiner examiners auditor auditors"
        " head clerk officer officers deputy deputies policeman policemen juror jurors doctor"
        " doctors"
    ),
    "war criminals?|terrorists?": lexicon(
        "criminal criminals terrorist terrorists torturer torturers squad squads trafficker"
        " traffickers paedophile paedophiles abuser abusers fugitive fugitives nazi nazis militia"
        " militias"
    ),
    "<UNFIT>": lexicon(
        "licence licences license licenses permit permits papers certificate certificates training"
        " qualification qualifications insurance registration background harness harnesses safety"
    ),
    "the |all )*<WHOSE_DATA>": lexicon(
        "data addresses files records numbers details photographs pictures emails mails names"
        " locations"
    ),
    "private )?(?:messages|mails": lexicon("messages mail mails email emails letters calls chats"),
    "gang|cartel|smuggling": lexicon(
        "gang cartel smuggling fraud drug crime death sweatshop mob prostitution protection troll"
        " brothel hate smear"
    ),
    "(?:yet )?(?:paid|reimbursed)": lexicon("paid reimbursed"),
    "assets|profits|money": lexicon(
        "assets profits money fortune income millions funds gold losses debts shares"
    ),
    "rancid|maggoty": lexicon("rotten spoiled mouldy expired tainted rancid maggoty date"),
    "along|up the garden": lexicon("along garden"),
    "child|forced|slave": lexicon("child forced slave"),
    "<PLOT>": lexicon(
        "fraud frauds massacre massacres murder murders killing killings execution executions"
        " torture theft thefts cover scam scams scheme schemes swindle swindles racket rackets"
        " cartel cartels sweatshop sweatshops smear extortion genocide ethnic atrocities squad"
        " squads spy attack attacks beating beatings bombing bombings shooting shootings"
    ),
    "<GIFT>": lexicon(
        "yacht villa car watch watches flat apartment house boat holiday holidays trip trips cruise"
        " loan horse gift gifts envelope envelopes cash jewelry jewellery dinners tickets stake"
        " shares wine weekend weekends"
    ),
    "(?:rich|fat) (?:on": lexicon("rich fat"),
    "toxic|poisonous|untreated)": lexicon("toxic poisonous untreated"),
    "<TRUST>": lexicon(
        "money fund funds donation donations dues savings grant grants budget account credit cash"
        " fees reserves car boat van vans staff workers"
    ),
    "fire to|alight": lexicon("fire alight"),
    "alight|ablaze": lexicon("fire alight ablaze"),
    "(?:traffickers?|smugglers?)": lexicon("trafficker traffickers smuggler smugglers"),
    "smugglers?|launderers?)": lexicon("smuggler smugglers launderer launderers"),
    "like slaves|until": lexicon("slaves until"),
    "lockers?|bags) (?:of": lexicon(
        "mails emails letters messages diary diaries medical locker lockers bags"
    ),
    "in(?:to)? (?:the |a )?(?:private": lexicon("pocket pockets purse account accounts"),
    "envelopes|bags|bundles": lexicon("envelopes bags bundles suitcases"),
    "<GREEN>": lexicon(
        "oak oaks tree trees beech beeches lime limes chestnut chestnuts yew yews cedar cedars elm"
        " elms hedge hedges orchard orchards wood woods woodland forest forests mangrove mangroves"
    ),
    "cash|gifts|payments|favou?rs) from": lexicon("money cash gifts payments favors favours"),
    "to death|without pay": lexicon("death unpaid without"),
    "stasi|gestapo": lexicon("police stasi gestapo regime authorities occupiers secret junta"),
}
"""What stands in a row, and the words of which one stands in every text that it could match."""

CAUSED_WORDS = lexicon(
    "beaten tortured shot whipped flogged murdered hanged spied followed shadowed evicted deported"
    " drugged starved kidnapped abducted drowned threatened silenced poisoned felled shredded"
    " burned burnt erased deleted falsified forged backdated destroyed executed imprisoned wiped"
    " jailed tarred bugged disappeared"
)
CAUSED = late(
    r"\b(?:had|has|have|having) (?:(?!(?:been|not|never|just|to|already|also|since|who|which|that"
    r"|and"
    r"|or|was|were|is|are|by|long)\b)[\w'-]+ ){0,2}"
    r"(?:(?:[\w-]+ers?|[\w-]+ees?|[\w-]+ors?|[\w-]+ists?|prisoners|women|men|children|people"
    r"|families|peasants|nuns|monks|priests|students|citizens|tenants|critics|staff|crews?|migrants"
    r"|patients|dissidents|villagers|civilians|writer|oaks|trees|beeches|limes|hedges|minutes"
    r"|evidence|records|files|ledgers|logs?|invoices|test results|ballots|tapes|footage)"
    r" (?:[a-z]+ly )?)$"
)
"""What stands before a deed that somebody had done to others: *had two witnesses* …"""
