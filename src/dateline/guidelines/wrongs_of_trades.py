"""Wrongs as trades know them: what shops, landlords, employers, clubs, offices and yards do.

The lines are those of `dateline.guidelines.misdeeds`: the forms of a verb, and what has to follow
it. The words that one of them needs in a text stand in `NEEDED`.
"""

from dateline.guidelines.inflecting import lexicon

OF_TRADES = r"""
break breaks broke,broken breaking | (?:the |its |an? |his |her |their |every )(?:[\w-]+
     ){0,2}?(?:agreement|contract|promises?|treaty|truce|pledge|lease|settlement|quarantine
    |ceasefire|collective agreement)\b
hack | (?:the |our |its |his |her |their |an? )?(?:[\w'-]+ ){0,2}?(?:mailbox|mailboxes|accounts?
    |servers?|website|phones?|networks?|computers?|databases?|e-?mails?|cameras?|systems?)\b
owe | <MANY>{0,2}?(?:workers|seamstresses|drivers|pickers|cleaners|staff|nurses|builders|crews?
    |suppliers|farmers|tenants|employees|cooks|musicians|teachers|guards|sailors|actors|players
    |authors|freelancers|apprentices|couriers|waiters|labourers|subcontractors|craftsmen|growers
    |fishermen|carers|riders|members|customers|parents|town|tax office) (?:[\w'-]+ ){0,5}?(?:pay
    |wages?|salar(?:y|ies)|overtime|tips|royalties|fees|deposits?|severance|contributions|rent
    |money|refunds?|taxes|months|weeks)\b
cut cuts cut cutting; turn turns turned turning; shut shuts shut shutting; switch switches
     switched switching | off (?:their|his|her|our|the tenants'|the family's) (?:heating|heat
    |water|power|electricity|gas|lights?|telephones?|lifts?)\b
hand; give gives gave,given giving; sell sells sold selling; supply supplies supplied supplying;
     inject; pass passes passed passing; feed feeds fed feeding; deal deals dealt dealing |
     <MANY>{0,3}?(?:banned substances?|drugs|steroids|hormones|amphetamines|cocaine|heroin
    |stimulants|epo|cannabis|alcohol|spirits|cigarettes|beer|tobacco|painkillers|sleeping pills
    |fireworks|knives) (?:[\w-]+ )?to (?:the |its |his |her |their |some )?(?:[\w-]+ )?(?:juniors
    |children|minors|pupils|players|athletes|swimmers|riders|runners|cyclists|horses|dogs|girls
    |boys|teenagers|youths?|students|prisoners|inmates|patients|residents|cattle|gymnasts|rowers
    |apprentices)\b
empty empties emptied emptying; pour; tip tips tipped tipping; dump; drain; pump; discharge;
     flush; let lets let letting; release; throw throws threw,thrown throwing; wash washes washed
     washing | <MANY>{0,3}?(?:tanks?|tankers?|loads?|drums?|barrels?|buckets?|bags|canisters?
    |vats?|lorr\w+|lye|acid|chlorine|cement|ammonia|whey|milk|dye|dyes|solvents?|antifreeze|brine
    |grease|sludge|bilge water|ballast water|cleaning water|wash water|cooling water|liquid
     manure|leachate|tailings|formaldehyde|mercury|cyanide|chemicals) (?:of (?:[\w-]+ ){1,3}?
    |[a-z]+ ){0,1}?(?:in|into|down|onto|over|on) (?:it\b|them\b|the |our |an? |its )
fell fells felled felling; log logs logged logging; clear; burn burns burned,burnt burning; cut
     cuts cut cutting; hunt; trap traps trapped trapping; shoot shoots shot shooting; poach; net
     nets netted netting; poison; fish fishes fished fishing | (?:down )?<MANY>{0,4}?(?:in|from
    |out of|inside|within) (?:the |an? |our )?(?:[\w-]+ )?(?:protected|closed season|reserve
    |national park|sanctuary|spawning|nesting|breeding)\b
sell sells sold selling; pass passes passed passing; share; leak; hand; trade; give gives
     gave,given giving; forward; rent; resell resells resold reselling | (?:on |over )?(?:its|his
    |her|their|our|the) (?:[\w'-]+ ){0,3}?(?:contacts|personal data|customer data|location data
    |health data|patient files|phone numbers|addresses|photos|private photos|chats|movements
    |search histories|browsing histor(?:y|ies)|fingerprints|faces|bank details|medical records
    |account details|client list|home addresses)\b(?: (?:and [\w-]+ )?to\b|[.,;]| for\b)
stun; slaughter; transport; kill; treat; ship; dehorn; castrate | <MANY>{0,3}?(?:animals|pigs
    |cows|cattle|calves|lambs|sheep|hens|poultry|chickens|geese|horses|dogs|bulls|turkeys|ducks
    |fish) (?:badly|alive|conscious|without|cruelly|brutally|while|for days|for hours|like)\b
withhold withholds withheld withholding; suppress; bury buries buried burying; conceal; hide
     hides hid,hidden hiding; delay | <MANY>{0,3}?(?:results|findings|data|evidence|reports?
    |stud(?:y|ies)|inspections?|readings|recalls?|lists?|minutes) (?:of|on|about|from|that
    |which)\b
keep keeps kept keeping; maintain; draw draws drew,drawn drawing; run runs ran,run running;
     circulate; hold holds held holding | (?:an? |the |its |his |her |their )?(?:[\w-]+
     )?(?:blacklists?|black lists?|second set of books|slush funds?|secret files?|secret
     accounts?|secret lists?|hidden accounts?|dossiers?)\b
mix mixes mixed mixing; blend; stretch stretches stretched stretching; adulterate; cut cuts cut
     cutting; lace | <MANY>{0,3}?(?:spoiled|spoilt|rotten|mouldy|cheap|banned|contaminated
    |expired|old|out-of-date|sawdust|horse ?meat|palm oil|water|chalk|sugar syrup|plastic
    |slaughterhouse waste|diesel|methanol|antifreeze|sand)(?: (?!(?:into|with|in)\b)[\w-]+){0,3}
     (?:into|in|with) (?:its|the|their|his|her)\b
destroy destroys destroyed destroying; burn burns burned,burnt burning; lose loses lost losing;
     hide hides hid,hidden hiding; bin bins binned binning; falsify falsifies falsified
     falsifying; miscount; shred shreds shredded shredding | <MANY>{0,3}?(?:ballots|ballot papers
    |votes|postal votes|voting slips|personnel files|witness statements|cash books|patient
     files)\b
drive drives drove,driven driving; force; push pushes pushed pushing; harass harasses harassed
     harassing; squeeze; bully bullies bullied bullying; smoke | out (?:its|his|her|their|the|old
    |long-standing|elderly)? ?(?:[\w-]+ ){0,2}?(?:tenants?|residents?|leaseholders?|families
    |lodgers|stallholders|farmers|pensioners|villagers|shopkeepers)\b
copy copies copied copying; imitate; clone; pirate; counterfeit; reproduce; lift; steal steals
     stole,stolen stealing | <MANY>{0,4}?(?:recipes?|designs?|patterns?|drawings?|menus?|labels?
    |packaging|logos?|songs?|photographs|photos|texts|website|exam papers|software|code|method
    |idea|ideas|manuscript|map|maps|cut|collection|bottles?|blueprints?|brand|name|inventions?
    |formulas?|research|exercises|slides|questionnaire)\b(?=[.,;]| (?:from|of (?:our|the|a|an)|by
    |and|for|in|last|this|almost|line|word|down|which|that|without)\b)(?![^.;]{0,60}?\b(?:leave
    |permission|paid|pays|buys|bought|consent|approval|agreement|licen[cs]e)\b)
sell sells sold selling; serve; deliver; supply supplies supplied supplying; install; fit fits
     fitted fitting; build builds built building; repair; use; ship ships shipped shipping; lay
     lays laid laying; pour; pass passes passed passing | <MANY>{0,4}?(?:with|from|of|on|off)?
     ?(?:rotten|spoiled|spoilt|mouldy|expired|out-of-date|second-rate|substandard|counterfeit
    |fake|untested|contaminated|defective|recalled|banned|cracked|rusty|watered-down|mislabelled
    |stolen|sick|diseased|infected|adulterated|toxic|unsafe|asbestos)\b(?= [a-z]+)(?! (?:without
    |against))
build builds built building; erect; run runs ran,run running; open; operate; drive drives
     drove,driven driving; sail; dig digs dug digging; extend; demolish demolishes demolished
     demolishing; tear tears tore,torn tearing; leave leaves left,left leaving; dump; store;
     employ; practise; transport; fly flies flew,flown flying; film; tap taps tapped tapping;
     fish fishes fished fishing; treat; sell sells sold selling | <MANY>{0,6}?(?:[\w'-]+
     ){0,4}?without (?:an? |any |the )?(?:[\w-]+ )?(?:permits?|permission|licen[cs]es?|planning
     permission|building permission|concession|authori[sz]ation|consent|qualification)\b
inflate; falsify falsifies falsified falsifying; forge; fake; fudge; manipulate; rig rigs rigged
     rigging; doctor; adjust; embellish embellishes embellished embellishing; massage; cook;
     round; turn turns turned turning; pad pads padded padding | (?:back )?<MANY>{0,4}?(?:time
     ?sheets?|odometers?|mileage|clocks?|scales|meters?|meter readings|expenses|invoices?|figures
    |audience figures|visitor numbers|member(?:ship)? numbers|emissions|measurements|test results
    |results|exam results|attendance|lists|bills?|accounts|balance sheets?|ratings|reviews|votes
    |minutes|prescriptions?|certificates?|signatures?|grades|marks|statistics|log ?books?
    |records)\b
pay pays paid paying | (?:its|his|her|their|the|some|many|most) (?:[\w-]+ ){0,3}?(?:workers
    |pickers|cleaners|drivers|seamstresses|staff|apprentices|women|migrants|harvesters|couriers
    |riders|guards|waiters|nurses|carers|sailors|interns|builders|cooks|models|dancers|extras
    |helpers|crew) (?:[\w-]+ ){0,3}?(?:less than|below|under the|far below|late|too little
    |nothing|no overtime|off the books|cash in hand|in kind|starvation wages?|half the|only a
     (?:third|quarter))\b
dismiss dismisses dismissed dismissing; sack; fire; transfer; demote; suspend; punish punishes
     punished punishing; lock; threaten; blacklist; evict; expel expels expelled expelling; warn
    | (?:[\w',-]+ ){1,7}?(?:for (?:joining|founding|forming|striking|speaking|asking|reporting
    |complaining|refusing|being|becoming|getting|wearing|praying|supporting|organi[sz]ing|telling
    |warning|voting|standing|having|calling)|because (?:she|he|they|of (?:her|his|their) (?:age
    |faith|religion|origin|skin|pregnancy|disability|illness|headscarf|union|politics|views
    |sexuality)))\b
overcharge; shortchange; rip rips ripped ripping; fleece; scam scams scammed scamming; trick
     tricks tricked tricking; lure; trap traps trapped trapping; talk; press presses pressed
     pressing; pressure; push pushes pushed pushing; coax; cheat; con cons conned conning; dupe;
     bamboozle | <MANY>{0,3}?(?:pensioners|widows|customers|travellers|tourists|tenants|savers
    |students|parents|patients|homeowners|buyers|clients|policyholders|members|farmers|couples
    |families|people|widow|pensioner|old people|investors|guests|passengers|subscribers)\b(?:
     (?:into|out of|with|over|by|for|at|on)\b|[.,;])
bet bets bet betting; wager | <MANY>{0,3}?(?:against (?:his|her|their) own|on (?:his|her|their)
     own (?:matches|games|races|defeat|team))\b
let lets let letting | <MANY>{0,4}?(?:bleach|acid|oil|diesel|slurry|sewage|waste|paint|lye|whey
    |milk|dyes?|chlorine|chemicals|solvents?|manure|ammonia|brine|fuel|blood|foam|sludge|ash
    |leachate) (?:run|flow|drain|leak|seep|drip|trickle|get|spill|escape)\b
switch switches switched switching; turn turns turned turning; cut cuts cut cutting; shut shuts
     shut shutting | off (?:the )?(?:heating|heat|water|power|electricity|gas|lifts?|hot
     water)\b(?= (?:in order |to (?:drive|force|get|push|make|punish)|of (?:the |its |his |her
     |their )?(?:[\w-]+ ){0,2}?(?:tenants|residents|famil|widow|pensioner|lodgers|strikers)|for
     (?:weeks|months|days)|in (?:the )?(?:winter|january|february|december|november)))
smear; daub; spray; scratch scratches scratched scratching; slash slashes slashed slashing;
     puncture; torch; smash smashes smashed smashing; deface; trample; topple; overturn; saw;
     uproot; vandalise; vandalize; ransack; wreck; desecrate; loot | <MANY>{0,4}?(?:graves?
    |gravestones?|memorials?|windows?|tyres|tires|cars?|statues?|walls?|crosses|beehives?|hives
    |fences?|nets|boats?|benches|trees|vines|monuments?|chapels?|altars?|synagogues?|mosques?
    |crops|greenhouses?|shelters?|signs|cables|cameras|posters|shop fronts?|allotments?|stalls?)\b
give gives gave,given giving; award; hand; pass passes passed passing; grant; sell sells sold
     selling; let lets let letting; steer; slip slips slipped slipping; leave leaves left
     leaving; promise | (?:the |a |an |its |every |two |several |council |public |most of the
     )*(?:[\w-]+ ){0,4}?(?:contracts?|jobs?|tenders?|orders?|licen[cs]es?|leases?|flats?|plots?
    |land|posts?|grants?|funds?|places?|commissions?|seats?|shares|concessions?|stalls?|moorings?
    |houses?|forests?) to (?:his|her|their|its (?:chairman|director|treasurer|owner|manager|head
    |mayor)'s|the (?:mayor|director|chairman|treasurer|minister|head|manager|owner)'s|party
    |fellow) (?:own )?(?:[\w-]+-)?(?:brother|sister|son|wife|husband|cousin|nephew|niece|daughter
    |uncle|aunt|friends?|partner|mother|father|relatives?|family|in-laws|cronies|firm|company
    |donors?|members|lover|golf)\b
hide hides hid,hidden hiding; conceal; keep keeps kept keeping; deny denies denied denying; play
     plays played playing; trivialise; cover | (?:down |up |back )?<MANY>{0,4}?(?:leaks?|spills?
    |cracks?|accidents?|outbreaks?|losses|infections?|breakdowns?|defects?|faults?|deaths?|abuse
    |break-ins?|data breach|contamination|shortages?|dangers?|illness(?:es)?|falls?|bedsores
    |debts?|mould|legionella|asbestos|collapse|fire|escape|complaints) (?:from|in|at|on|for|until
    |to|among|of)\b
beat beats beat,beaten beating; hit hits hit hitting; kick; punch punches punched punching; slap
     slaps slapped slapping; choke; whip; scald; burn burns burned,burnt burning; lock; chain;
     gag gags gagged gagging; shackle; drug drugs drugged drugging; sedate; restrain; tie ties
     tied tying; starve; spit spits spat spitting; strip strips stripped stripping | (?:up |at
     |on )?(?:an? |the |two |three |several |his |her |its |their |one |old |young |other
     )*(?:[\w-]+ )?(?:refugees?|apprentices?|residents|patients?|pupils?|prisoners?|children
    |boys?|girls?|inmates?|trainees?|strikers?|demonstrators?|reporters?|photographers?|fans?
    |referees?|nurses?|colleagues?|dancers?|gymnasts?|pickets?|neighbours?|drivers?|lodgers?
    |guests?|migrants?|deckhands?|stewardess(?:es)?|waiters?|tenants?|sailors?|cadets?|recruits?
    |novices?)\b
malign; vilify vilifies vilified vilifying | ~(?= (?:the|a|an|his|her|its|our|their)\b)
spread spreads spread spreading; plant; peddle; circulate; publish publishes published
     publishing; invent; tell tells told telling; print; post | <MANY>{0,3}?(?:lies|falsehoods
    |untruths|rumours?|rumors?|slanders?|fabrications?|fake (?:news|reviews|quotes|pictures
    |photos|interviews)|false (?:reviews|claims|figures|reports|allegations|statements)|invented
     (?:interviews?|quotes?|stor\w+|figures|reviews)|forged (?:letters?|documents?|pictures?
    |videos?))\b
print prints printed printing; carry carries carried carrying; bear bears bore,borne bearing;
     use; put puts put putting; show shows showed,shown showing; label; stick sticks stuck
     sticking; display; wear wears wore,worn wearing; present; submit; produce |
     <MANY>{0,3}?(?:false|fake|forged|stolen|invented|bogus|counterfeit|misleading|falsified)
     (?:[\w-]+ )?(?:seals?|labels?|stamps?|marks?|certificates?|logos?|titles?|diplomas?|claims?
    |dates?|papers|documents|references|names?|badges?|ratings|awards|reviews|permits?
    |licen[cs]es?|weights?|prices?|invoices?|figures)\b
ignore; disregard; brush; dismiss; shrug; wave; overlook; sit sits sat sitting; sleep | (?:aside
     |off |away |on )?<MANY>{0,4}?(?:warnings?|complaints?|safety rules|fire rules|alarms?|cracks?
    |calls for help|hygiene rules|closed season|speed limits?|stop order|court order|building ban
    |fishing ban|quotas?|recalls?|closing times|rest periods|working hours|limit values)\b
exceed; overrun overruns overran overrunning; overload; overcrowd; overfish overfishes overfished
     overfishing; overbook | <MANY>{0,4}?(?:quotas?|legal limits?|limit values|permitted|working
     hours|rest periods|speed limits?|emission limits?|noise limits?|ferry|ferries|boats?
    |coach(?:es)?|lorries|trucks)\b
promise; guarantee; advertise; announce; collect; take takes took,taken taking; accept; sell
     sells sold selling | (?:[\w$€£,.'-]+ ){1,9}?(?:(?:that|which) (?:never|do not|does not|don't
    |doesn't|did not|didn't) (?:arrived|came|exist|exists|existed|take|took|happen|work|reach)
    |(?:and|but) (?:never|then never|did not|didn't) (?:delivered|returned|paid|came|turned|sent
    |built|refunded|repaid|did|deliver|return|pay|come|turn|send|build|refund|repay)|never
     (?:arrived|reached|came|existed|happened))\b
switch switches switched switching; turn turns turned turning; disable; bypass bypasses bypassed
     bypassing; remove; unplug unplugs unplugged unplugging; silence; tape; block; disconnect;
     saw | (?:off |out |over )?<MANY>{0,3}?(?:smoke detectors?|fire alarms?|filters?|exhaust
     filters?|guards?|safety (?:nets?|rails?|guards?|valves?|locks?|switch(?:es)?|chains?)|fire
     doors?|emergency exits?|escape routes?|sensors?|speed limiters?|trackers?|transponders?
    |catalytic converters?|extractor fans?)\b
claim; draw draws drew,drawn drawing; collect; pocket; receive; obtain; cash; bill; charge;
     invoice | <MANY>{0,5}?(?:for (?:work|hours|patients|pupils|children|lessons|treatments?
    |repairs|members|cows|sheep|land|meals|visits|tests|trips|kilometres|shifts|services
    |materials|beds|examinations|graves|trees|staff|journeys|guests|courses|goods|consultations
    |scratches|damage)\b(?: [\w'-]+){0,3}? (?:(?:that|which|who|whom) )?(?:(?:had |has |have
     |were |was |are |is |did |do |does )?(?:never|not|n't|long)|(?:it|he|she|they|nobody|no one)
     (?:never|did not|didn't|does not|doesn't|had not|hadn't|has not|ever)|died|left|existed
    |(?:were|was) there before))\b
spy spies spied spying; eavesdrop; snoop; listen; track; film; photograph; record; follow;
     shadow; bug bugs bugged bugging; monitor; watch watches watched watching | (?:on |in on |in
     )?<MANY>{0,4}?(?:members|employees|staff|workers|tenants|journalists|councillors|patients
    |guests|pupils|strikers|neighbours|rivals|customers|colleagues|lodgers|women|girls|works
     council|shop stewards|drivers|union) (?:secretly|for (?:months|years|weeks)|through|with
     (?:hidden|secret|a hidden|private)|by means|in the (?:showers?|toilets?|changing|break)
    |without)\b
"""

OF_TRADES_MANNERS = r"""
not never | (?:yet )?(?:paid|reimbursed) (?:its|his|her|their|the|a single|any) (?:[\w'-]+
     ){0,3}?(?:staff|workers|crews?|drivers|pickers|cleaners|cooks|nurses|teachers|builders
    |suppliers|farmers|employees|musicians|seamstresses|rent|wages?|tax(?:es)?|contributions
    |guards|sailors|couriers|apprentices|bills?|growers|carers|subcontractors|severance
    |deposits?)\b
"""

OF_TRADES_NOUNS = r"""
mis-selling overcharging underpayment blacklisting spying bullying harassment bribery
     embezzlement plagiarism fraud theft tax-dodging greenwashing price-gouging deception
     misconduct mismanagement nepotism forgery blackmail poaching vote-buying racism sexism |
     ~(?= (?:at|by|in the|under|inside|within|of|from) )
mis | ~-selling(?= (?:at|by|in|under)\b)
child forced slave | labou?r(?= (?:in|on|at|by)\b)
racist sexist antisemitic homophobic | (?:insults?|abuse|jokes?|remarks?|chants?|slurs?|bullying
    |threats?|messages)(?= (?:from|by|of|at)\b)
sexual | (?:abuse|assaults?|harassment|violence|exploitation)(?= (?:by|at|of|in|under)\b)
unpaid withheld stolen | (?:wages|overtime|hours|tips|pay|salaries|contributions)(?= (?:at|by
    |of)\b)
illegal unauthorised unauthorized | (?:felling|logging|dumping|fishing|hunting|evictions?
    |dismissals?|discharges?|surveillance|tapping|building|waste|exports?|tapping|sale)(?= (?:at
    |by|of|from|in)\b)
bribes kickbacks threats lies blackmail intimidation beatings insults bullying | ~(?=
     (?:from|by|of|at)\b)
pressure | on (?:the |its |his |her )?<PEOPLE>(?= (?:from|by)\b)
animal | cruelty(?= (?:at|by|in|on)\b)
death | threats(?= (?:from|by|of)\b)
price bid match vote | ~[ -](?:fixing|rigging|buying|gouging)(?= (?:by|at|of|among)\b)
false fake forged falsified doctored | (?:invoices?|labels?|certificates?|accounts|figures|papers
    |test results|reviews|promises|entries|time ?sheets?|receipts?|claims|results|signatures)(?=
     (?:from|by|of|at)\b)
"""

NEEDED = {
    "closed season|reserve": lexicon(
        "protected closed reserve park sanctuary spawning nesting breeding"
    ),
    "blacklists?": lexicon("blacklist blacklists black books slush secret hidden dossier dossiers"),
    "second-rate": lexicon(
        "rotten spoiled spoilt mouldy expired out second substandard counterfeit fake untested"
        " contaminated defective recalled banned cracked rusty watered mislabelled stolen sick"
        " diseased infected adulterated toxic unsafe asbestos"
    ),
    "planning permission": lexicon("without"),
    "does not|don't": lexicon("never do does don doesn did didn"),
    "is owned by": lexicon("he she his her him"),
    "minors|schoolchildren": lexicon("children minors schoolchildren olds without off"),
    "leases?) to (?:his|her) ": lexicon("his her"),
    "lies|falsehoods": lexicon(
        "lies falsehoods untruths rumour rumours rumor rumors slander slanders fabrication"
        " fabrications fake false invented forged"
    ),
    "strike fund|pension fund": lexicon(
        "till cashbox cash collection strike pension relief petty coffee medicine drug"
    ),
    "home with) (?:him|her": lexicon("him her them"),
    "juniors|children": lexicon(
        "banned drugs steroids hormones amphetamines cocaine heroin stimulants epo cannabis alcohol"
        " spirits cigarettes beer tobacco painkillers sleeping fireworks knives"
    ),
}
"""What stands in a row, and the words of which one stands in every text that it could match."""
