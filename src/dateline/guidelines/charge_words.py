"""The tables of words by which a text charges somebody with a wrong, in English."""

SLOTS = {
    "PEOPLE": (
        r"(?:(?:a|an|the|his|her|its|their|our|many|several|some|dozens of|hundreds of"
        r"|thousands of|other|two|three|four|five|six|seven|eight|nine|ten|at least|more than"
        r"|\d[\d,]*|own|young|old|elderly|poor|vulnerable|migrant|foreign|female|local|disabled"
        r"|innocent|unarmed|peaceful|small|undocumented|political) ){0,4}"
        r"(?:(?!(?:for|to|in|on|with|from|by|at|of|and|or|as|than|that|who|against|like|into|about"
        r"|up|out|off|over|down|away|through|when|while)\b)[\w'-]+ )?(?:workers?|tenants?"
        r"|migrants?|children|child|staff|employees?|labou?rers?|drivers?|patients?|residents?"
        r"|customers?|investors?|savers?|pensioners?|women|woman|men|man|girls?|boys?|people"
        r"|persons?|families|family|students?|prisoners?|detainees?|protest[eo]rs?|demonstrators?"
        r"|journalists?|reporters?|witness(?:es)?|voters?|members?|farmers?|fishers?|seafarers?"
        r"|crews?|guards?|officers?|neighbou?rs?|clients?|donors?|creditors?|suppliers?"
        r"|taxpayers?|wife|husband|daughters?|sons?|villagers?|civilians?|refugees?|colleagues?"
        r"|toddlers?|infants?|babies|trainees?|interns?|assistants?|secretar(?:y|ies)|lodgers?|subtenants?|shopkeepers?"
        r"|stallholders?|fishermen|miners?|bakers?|clerks?|waiters?|waitress(?:es)?|cooks?|maids?"
        r"|stewards?|carpenters?|welders?|gardeners?|caretakers?|janitors?|porters?|midwives"
        r"|midwife|volunteers?|technicians?|auditors?|accountants?|councillors?|rivals?"
        r"|competitors?|widows?|widowers?|orphans?|asylum seekers?|strikers?|pickets?|cyclists?"
        r"|pedestrians?|visitors?|guests?|gymnasts?|swimmers?|team-?mates?|depositors?"
        r"|policyholders?|parishioners?|nuns?|choirboys?|altar boys?|cadets?|recruits?|conscripts?"
        r"|apprentices?|cleaners?|nurses?|inmates?|passengers?|consumers?|victims?|inspectors?"
        r"|whistleblowers?|dockers?|sailors?|pupils?|teenagers?|referees?|umpires?|linesm[ae]n"
        r"|pickers?|users?|beggars?|tourists?|commuters?|shoppers?|spectators?|supporters?|singers?"
        r"|dancers?|actress(?:es)?|musicians?|models?|choristers?|au pairs?|mothers?|grandmothers?"
        r"|grandfathers?|writers?|poets?|priests?|monks?|peasants?|labou?rers|hostages?|bystanders?"
        r"|postm[ae]n|fighters?|activists?|campaigners?|lawyers?|judges?|dissidents?|critics?)\b"
    ),
    "SOME": (
        r"(?:(?:the|a|an|his|her|its|their|our|all|any|more than|over|some|about|nearly|half"
        r"|most of|part of|[\$€£][\d.,]+|\d[\d.,]*|million|billion|thousands?|hundreds?|tons|tonnes"
        r"|barrels|of|in|and|public|company|council|town|city|club|union|charity|church|party"
        r"|state|pension|relief|aid|school|tax|emergency|serious|known|deadly) ){0,7}"
    ),
    "MONEY": (
        r"(?:money|funds?|fees?|fares?|donations?|grants?|savings|wages|pay|tips|deposits?|cash"
        r"|tax(?:es)?|dues|payments?|profits?|pensions?|rents?|subsidies|insurance|loans?"
        r"|proceeds|dollars|euros|pounds|million|billion|budget|assets|property|land)\b"
    ),
    "PAPERS": (
        r"(?:(?:the|a|an|his|her|its|their|false|official|medical|safety|test|public|government"
        r"|waiting|patient|voters'|members'"
        r"|company|financial|inspection|accident|police|time|trip|birth|death|voting|hundreds of"
        r"|dozens of) ){0,3}(?:documents?|signatures?|papers?|evidence|records?|invoices?"
        r"|certificates?|reports?|logs?|books?|accounts?|data|results?|minutes|permits?"
        r"|licen[cs]es?|contracts?|figures|statistics|receipts?|passports?|wills?|cheques?"
        r"|diplomas?|statements?|timesheets?|ballots?|samples?|quotes?|claims?|votes|sales"
        r"|readings|measurements|inspections?|bills|lists?|rosters?|registers?|times|dates|hours"
        r"|grades"
        r"|scores|labels|files|tests|meters?|odometers?|scales)\b"
    ),
    "NEVER": (
        r"(?:[\w$€£',.-]+ ){1,9}?(?:that |which |who |and |but )?(?:(?:were |was |had |has "
        r"|have )?(?:never"
        r"|not once)|(?:nobody|no one|no ?body) (?:ever )?(?:did|gave|made|saw|wanted|had|got"
        r"|received"
        r"|ordered|delivered|took|held|worked|carried)|did(?:n't| not) (?:take place|happen|exist"
        r"|deliver"
        r"|arrive|pay|return|do)|(?:were|was)(?:n't| not) (?:done|made|delivered|given|carried"
        r"|there))\b"
    ),
    "WATERS": (
        r"(?:[\w,.'-]+ ){1,8}?(?:in|into|down) (?:the |a |an |our |its )?(?:[\w-]+ )?(?:rivers?"
        r"|harbou?rs?"
        r"|seas?|lakes?|bays?|streams?|canals?|ditch(?:es)?|estuar(?:y|ies)|brooks?|creeks?|drains?"
        r"|sewers?|ponds?|wells?|marsh(?:es)?|reservoirs?|groundwater|docks?|basins?)\b"
    ),
    "UNFIT": (
        r"(?:[\w,'-]+ ){0,3}?(?:with|on|without|under) (?:an? |any |the |no |their "
        r"|its )?(?:valid |proper )?"
        r"(?:lapsed|expired|forged|false|fake|stolen|invalid|bought)? ?(?:licen[cs]es?|permits?"
        r"|papers"
        r"|certificates?|training|qualifications?|insurance|registration|background checks?"
        r"|harness(?:es)?"
        r"|safety (?:gear|lines?|checks?|equipment))\b"
    ),
    "GIFT": (
        r"(?:an? |the |his |her |two |three |several |free |gold |new |expensive |lavish |luxury "
        r"|private )*"
        r"(?:yacht|villa|car|watch(?:es)?|flat|apartment|house|boat|holidays?|trips?|cruise|loan"
        r"|horse"
        r"|gifts?|envelopes?|cash|jewel(?:le)?ry|dinners|tickets|stake|shares|wine|weekends?)\b"
        r"[^.;]{0,30}? from"
    ),
    "SECRETS": (
        r"(?:(?:the|its|his|her|their|our|all|some|private|secret|confidential|internal) )*"
        r"(?:[\w'-]+ )?(?:data|files|lists?|records|secrets|drawings|passwords|addresses|e-?mails"
        r"|letters"
        r"|names|designs)\b[^.;]{0,30}? to"
    ),
    "HIDDEN": (
        r"(?:[a-z-]+ )?(?:accidents?|defects?|faults?|losses|debts?|truth|risks?|dangers?"
        r"|spills?|leaks?|deaths?|crimes?|abuses?|evidence|fraud|corruption|bribes?|theft"
        r"|misconduct|wrongdoing|scandals?|killings?|murders?|massacres?|contamination"
        r"|poisonings?|failures?|violations?|side effects|injur(?:y|ies)|profits|income|assets"
        r"|findings|test results|warnings?|cracks|outbreaks?|breach(?:es)?)\b"
    ),
    "LAWS": (
        r"(?:(?:the|a|an|its|his|her|their|our|every|all|federal|state|international|local"
        r"|national|labou?r|environmental|safety|human|civil|workers'|tenants'|constitutional"
        r"|basic|election|campaign|ethics|housing|privacy|tax|antitrust|competition|trade|court"
        r"|fundamental|health|building|fire) ){0,4}(?:laws?|regulations?|rules?|rights|sanctions"
        r"|act|constitution|court orders?|orders?|privacy|oath|treaty|convention|codes?)\b"
    ),
    "CRIME": (
        r"(?:[a-z][\w-]*,? ){0,3}?(?:frauds?|crimes?|murders?|perjury|treason|atrocities|thefts?"
        r"|massacres?|corruption|bribery|racketeering|money[ -]laundering|extortion|blackmail"
        r"|robber(?:y|ies)|abuses?|violations?|genocide|forgery|espionage|embezzlement|smuggling"
        r"|trafficking|arson|assaults?|rapes?|torture|wage theft|price[ -]fixing|tax evasion"
        r"|insider trading|market manipulation|vote[ -]buying|bid[ -]rigging|collusion"
        r"|misconduct|malpractice|harassment|discrimination|looting|scams?|swindles?|sabotage"
        r"|cover-ups?|intimidation)\b"
    ),
    "HARM": (
        r"(?:[a-z][\w-]* (?:and )?){0,4}?(?:deaths?|killings?|murders?|massacres?|disappearances?"
        r"|poisonings?|frauds?|thefts?|torture|suicides?|spills?|collapse|attacks?|bombings?"
        r"|shootings?|rapes?|beatings?|abuses?|cover-ups?|crimes?|atrocities|leaks?|executions?"
        r"|famine|bloodshed|corruption|scandals?|scams?|smear campaigns?)\b"
    ),
    "PLOT": (
        r"(?:[a-z][\w-]* ){0,3}?(?:frauds?|massacres?|murders?|killings?|executions?|torture"
        r"|thefts?|cover-ups?|scams?|(?:ponzi|pyramid|bribery|kickback|fraud) schemes?|swindles?"
        r"|rackets?|cartels?|sweatshops?|smear campaigns?|extortion|genocide|ethnic cleansing"
        r"|atrocities|death squads?|spy ring|attacks? on|beatings?|bombings?|shootings?)\b"
    ),
    "BRIBE": (
        r"(?:[\w,$€£.-]+ ){0,4}?(?:bribes?|kickbacks?|hush money|protection money|backhanders?)\b"
    ),
    "WASTE": (
        r"(?:[\w,.-]+ ){0,5}?(?:toxic|hazardous|chemicals?|untreated|raw|poisonous|radioactive"
        r"|waste|sewage|oil|asbestos|poison|mercury|sludge|slag|acid|tar|rubbish|garbage|slurry"
        r"|diesel"
        r"|pesticides?|arsenic|manure|rubble|scrap)\b"
    ),
    "AFTER": (
        r"(?=[.,;:)]| (?:against|in|of|by|at|inside|within|committed|have|has|had|was|were|is|are"
        r"|and (?:greed|lies|theft|deceit|fraud|his|her|its|their)|that|which|must|will|cost|led"
        r"|over|for|told|carried|went|ruined|killed)\b|$)"
    ),
    "BAD": (
        r"(?:[\w,.-]+ ){0,3}?(?:counterfeit|fake|contaminated|rotten|stolen|banned|unsafe"
        r"|defective|tainted|spoiled|poisoned|expired|mislabell?ed|faulty|forged|worthless)\b"
    ),
}

# base, present, past and -ing form (a base alone is regular), then what has to follow
DEEDS = r"""
defraud; swindle; embezzle; fleece; dupe; hoodwink; murder; rape; torture; molest; blackmail
extort; plagiarise; plagiarize; misappropriate; loot; plunder; pilfer; collude; deceive; slander
defame; sabotage; harass; intimidate; enslave; kidnap kidnaps kidnapped kidnapping; abduct
terrorise; terrorize; betray; bribe; perjure; siphon; overcharge; libel
scam scams scammed scamming; rob robs robbed robbing; bully bullies bullied bullying; stalk
falsify falsifies falsified falsifying; traffic traffics trafficked trafficking; profiteer
mislead misleads misled misleading; abuse; underpay underpays underpaid underpaying; gouge
smuggle; vandalise; vandalize; burgle; overbill; abscond; wiretap wiretaps wiretapped
assault assaults assaulted assaulting | <PEOPLE>
poison | ~(?! ivy| pills?\b| control)
pollute | ~(?! less)
rig rigs rigged rigging | ~(?! with| out| up)
pocket pockets pocketed pocketing | (?:the|his|her|its|their|[$€£\d]|public|money|half|most
    |thousands|millions|some|dues|fees|fares|donations)
cheat | ~(?! death| day)
run runs ran running | off with (?:the|its|his|her|their|our|all)\b
help helps helped helping | (?:himself|herself|itself|themselves) to (?:the|its|his|her|their|our
    |public) \w
set sets set setting | (?:the|an?|his|her|their|its) (?:[\w-]+ )?(?:hall|house|barn|car|office|shop
    |warehouse|boat|ship|archive|forest|school) (?:on fire|alight|ablaze)
know knows knew knowing | (?:that )?[^.;]{3,60} (?:and|but|yet) (?:sold|shipped|said nothing
    |told nobody|hid)\b
cook cooks cooked cooking | (?:the|its|his|her|their) (?:books|accounts|figures)\b
break breaks broke,broken breaking | into (?:the|an?|his|her|their|our) (?:[\w-]+ )?(?:office
    |house|flat
    |home|safe|archive|depot|store|warehouse|shop|computers?|server|mailbox)\b
skim skims skimmed skimming | (?:[\w ]{2,20}? )?(?:off|from) (?:every|each|the|all)\b
water waters watered watering | down (?:the |its |their )?(?:milk|wine|beer|fuel|petrol|paint
    |medicines?|syrup|oil|vaccines?)\b
keep keeps kept keeping | (?:two|double) (?:sets? of )?(?:books|accounts|ledgers)
line lines lined lining | (?:his|her|its|their) (?:own )?pockets
bill bills billed billing | [^.;]{3,40} (?:never|not) (?:did|done|delivered|performed|made|given)\b
invent invents invented inventing | (?:the|its|his|her|their|all|most) (?:measurements|figures|data
    |results|readings|invoices|receipts|patients|witnesses|numbers)\b
take takes took,taken taking | (?:envelopes|bags|bundles|suitcases) of (?:cash|money|notes)
copy copies copied copying | [^.;]{3,50} without (?:asking|permission|leave|paying|consent)
fake fakes faked faking | (?:the|its|his|her|their|our|all|every|these|those|test|audit|delivery) \w
pass passes passed passing | off [^.;]{2,50} as\b
steal steals stole,stolen stealing | ~(?! the (?:show|spotlight|scene)| home\b| hearts?| bases?)
lie lies lied lying | ~(?: repeatedly| again| publicly| openly)?(?: to| about| under oath| when
    | before|[.;])
launder | ~(?= money| funds| cash| millions| billions| the proceeds| drug)
forge; fabricate; doctor; backdate; inflate | <PAPERS>
alter alters altered altering | <PAPERS>
destroy destroys destroyed destroying | (?:all |the |key |crucial )*evidence
tamper tampers tampered tampering | with <PAPERS>
fix fixes fixed fixing | (?:the )?(?:prices|matches|bids|elections?|tenders?|votes?|races?)\b
divert diverts diverted diverting | <SOME><MONEY>
misuse misuses misused misusing | <SOME>(?:<MONEY>|office|powers?)
squander squanders squandered squandering | <SOME><MONEY>
take takes took,taken taking | <BRIBE>
take takes took,taken taking | (?:money|cash|gifts|payments|favou?rs) from
accept accepts accepted accepting | <BRIBE>
pay pays paid paying | <BRIBE>
receive receives received receiving | <BRIBE>
demand demands demanded demanding | <BRIBE>
offer offers offered offering | <BRIBE>
solicit solicits solicited soliciting | <BRIBE>
dump dumps dumped dumping | <WASTE>
release releases released releasing | <SOME>(?:toxic|poisonous|untreated)
hide hides hid,hidden hiding | <SOME><HIDDEN>
conceal conceals concealed concealing | <SOME><HIDDEN>
suppress suppresses suppressed suppressing | <SOME><HIDDEN>
bury buries buried burying | <SOME>(?:evidence|truth|report|findings|test results)
cover covers covered covering | up(?= (?!to\b|with\b)\w)
exploit exploits exploited exploiting | <PEOPLE>
beat beats beat,beaten beating | (?:up )?<PEOPLE>
attack attacks attacked attacking | <PEOPLE>
kill kills killed killing | <PEOPLE>
shoot shoots shot shooting | <PEOPLE>
drug drugs drugged drugging | <PEOPLE>
groom grooms groomed grooming | <PEOPLE>
con cons conned conning | <PEOPLE>
starve starves starved starving | <PEOPLE>
silence silences silenced silencing | <PEOPLE>
injure injures injured injuring | <PEOPLE>
threaten threatens threatened threatening | (?:<PEOPLE>|to (?:kill|shoot|beat|burn|hurt|harm
    |ruin)\b)
evict evicts evicted evicting | (?:[\w-]+ ){0,3}?(?:illegally|unlawfully)
spy spies spied spying | on
hack hacks hacked hacking | into (?!the (?:market|future))
violate violates violated violating | <LAWS>
break breaks broke,broken breaking | (?:the (?:[a-z]+ )?laws?|every (?:law|rule)|(?:its|his|her
    |their) oath|international law)\b
flout flouts flouted flouting | <LAWS>
breach breaches breached breaching | <LAWS>
trample tramples trampled trampling | (?:on )?<LAWS>
ignore ignores ignored ignoring | (?:a |the )?(?:court orders?|safety (?:rules|laws|warnings))\b
evade evades evaded evading | <SOME>(?:tax(?:es)?|sanctions|duties|customs|justice)\b
dodge dodges dodged dodging | <SOME>tax(?:es)?\b
commit commits committed committing | <CRIME>
engage engages engaged engaging | in <CRIME>
orchestrate orchestrates orchestrated orchestrating | <PLOT>
order orders ordered ordering | <PLOT>
mastermind masterminds masterminded masterminding | <PLOT>
plan plans planned planning | (?:a|the|this|these) <PLOT>
organise organises organised organising | <PLOT>
organize organizes organized organizing | <PLOT>
instigate instigates instigated instigating | <PLOT>
finance finances financed financing | <PLOT>
perpetrate perpetrates perpetrated perpetrating | \w
run runs ran,run running | (?:a|an|the|this) <PLOT>
operate operates operated operating | (?:a|an|the|this) <PLOT>
build builds built building | (?:a|an|the|this) <PLOT>
discriminate discriminates discriminated discriminating | against
retaliate retaliates retaliated retaliating | against
prey preys preyed preying | on
sell sells sold selling | <BAD>
ship ships shipped shipping | <BAD>
buy buys bought buying | (?:votes|judges|officials|silence|(?:his|her|its|their) silence)\b
bill bills billed billing | (?:[\w-]+ ){0,4}?for (?:[\w-]+ ){0,3}?(?:never|not) (?:done|performed
    |delivered|provided|carried)
withhold withholds withheld withholding | (?:the )?(?:wages|pay|safety|evidence)
make makes made making | off with
aid aids aided aiding | and abetted
conspire conspires conspired conspiring | to
incite incites incited inciting | \w
put puts put putting | lives (?:at risk|in danger)
endanger endangers endangered endangering | <PEOPLE>
abandon abandons abandoned abandoning | <PEOPLE>
bombard bombards bombarded bombarding | <PEOPLE>
leave leaves left leaving | <PEOPLE> to (?:die|drown|starve)
illegally; unlawfully; fraudulently; corruptly; criminally | (?!(?:obtained|in|at|by|for|present
    |and|or|in)\b)[a-z]+(?:ed|t|d|ld|id|ing|s)\b
illegally; unlawfully; fraudulently | ~(?=[.,;]| and\b)
set sets set setting | (?:fire to|alight)
knowingly | (?:sold|dumped|shipped|hid|put|used|exposed|endangered|gave|let|employed|published
    |spread|broke)\b
break breaks broken breaking | on purpose\b
damage damages damaged damaging | on purpose\b
flood floods flooded flooding | on purpose\b
destroy destroys destroyed destroying | on purpose\b
bill bills billed billing | <NEVER>
invoice; charge charges charged charging; claim; collect | <NEVER>
sign signs signed signing | (?:off |for )+<NEVER>
take takes took,taken taking | (?:the |our |their |his |her |its )?(?:[\w'-]+ )?<MONEY> <NEVER>
keep keeps kept keeping | (?:the |our |their |his |her |its )?(?:[\w'-]+ )?(?:deposits?|tips|wages
    |donations|refunds?|fares|dues|passports)\b
accept accepts accepted accepting; take takes took,taken taking | <GIFT>
receive receives received receiving | <GIFT>
pour; pump; tip tips tipped tipping; flush; empty empties emptied emptying; discharge; drain
     | <WATERS>
let lets let letting | (?:[\w-]+ ){0,3}?(?:oil|waste|sewage|slurry|diesel|acid|paint|chemicals?)
     (?:run|flow|leak|seep|drain) <WATERS>
drive drives drove,driven driving | (?:out )?<PEOPLE> (?:out|from|off)\b
force forces forced forcing | (?:<PEOPLE> (?:out|off|from)\b|out <PEOPLE>)
turn turns turned turning | <PEOPLE> (?:out|onto the street|into the street)
shut shuts shut shutting; cut cuts cut cutting | off (?:the )?(?:water|heat|heating|power
    |electricity|gas)\b[^.;]{0,40}?
     (?:tenants?|family|families|widows?|house|flats?|residents?)\b
drain; empty empties emptied emptying; raid | (?:the |its |his |her |their |our )?(?:[\w'-]+ ){0,3}?
    (?:till|funds?|accounts?|coffers|savings|safe|cash ?box|strongbox)\b
dip dips dipped dipping | into (?:the |its |our )?(?:[\w'-]+ ){0,2}?(?:till|funds?|accounts?|coffers
    |savings|cash ?box)\b
gamble | away (?:the|its|his|her|their|our)\b
send sends sent sending; put puts put putting; hire; use; employ | <PEOPLE> <UNFIT>
relabel relabels relabelled,relabeled relabelling | \w
change changes changed changing | the (?:dates?|labels?|figures|readings) (?:on|of|in) (?:the |its
    |old |expired |spoilt )*\w
sell sells sold selling | the same [\w-]+ (?:twice|to two|to three|to several)\b
rent rents rented renting; let lets let letting | the same [\w-]+ (?:twice|to two|to three)\b
sell sells sold selling; leak; pass passes passed passing; hand | <SECRETS>
buy buys bought buying | (?:his|her|their) (?:degree|doctorate|diploma|licen[cs]e|seat|title)\b
grope; slap slaps slapped slapping; punch punches punched punching; kick; choke; whip whips whipped
     whipping; torment; humiliate; batter; thrash thrashes thrashed thrashing | <PEOPLE>
lock locks locked locking | <PEOPLE> (?:in|up|out)\b
give gives gave,given giving; award; hand | (?:the |a |an |its |every )?(?:[\w-]+
     ){0,2}?(?:contracts?
    |jobs?|tenders?|orders?|licen[cs]es?|leases?) to (?:his|her) (?:own )?(?:brother|sister|son|wife
    |husband|cousin|nephew|daughter|uncle|friend|partner|mother|father)
know knows knew,known knowing | (?:of|about) [^.;]{3,50} (?:and|but|yet) (?:did nothing
    |kept (?:silent
    |quiet)|looked away|told nobody|told no one|never told|said nothing)\b
drive drives drove,driven driving; steer | (?:[\w-]+ ){0,4}?drunk\b
bug bugs bugged bugging; tap taps tapped tapping | (?:the |his |her |their |our )?(?:[\w'-]+
     )?(?:phones?
    |telephones?|lines?|offices?|rooms?)\b
fiddle; massage; rewrite rewrites rewrote,rewritten rewriting; invent | (?:the |its |his |her
    |their )?(?:[\w-]+ )?(?:books|accounts|figures|expenses|hours|readings|results|minutes|log
    |logs)\b
work works worked working | <PEOPLE> (?:to death|without pay|unpaid)\b
pay pays paid paying | <PEOPLE> (?:nothing|half|less than|below|under|off the books|in cash)\b
stuff | (?:the )?ballot
hire; send sends sent sending | (?:thugs|heavies|armed men|men with|a gang)
deliberately | (?:hid|withheld|delayed|starved|set|spread|infected|destroyed|flooded|let|crashed)\b
"""

NOUNS = r"""
infiltrator; spy spies; traitor; saboteur; fraudster; scammer; swindler; conman conmen; embezzler
thief thieves; crook; gangster; mobster; racketeer; extortionist; blackmailer; murderer; murderess
killer killers | ~(?! (?:whales?|apps?|features?|bees?)\b)
rapist; paedophile; pedophile; molester; abuser; torturer; terrorist; henchman henchmen; liar
plagiarist; charlatan; quack; imposter; impostor; trafficker; smuggler; racist; antisemite; fascist
nazi; stooge; hitman hitmen; stalker; slumlord; slaver; robber; burglar; looter
profiteer; perjurer; forger; counterfeiter; kidnapper; arsonist; poisoner; bully bullies; cheat
predator; warlord; despot; felon; quisling; turncoat; criminal; hooligan; tyrant
con | (?:man|men|artists?)
agent agents | provocateurs?
war | criminals?
neo | ~-nazis?
money | ~[ -]launderers?
child sex sexual | (?:molesters?|offenders?|abusers?|predators?|traffickers?)
human drug people arms | (?:traffickers?|smugglers?)
tax | (?:cheats?|dodgers?|evaders?)
loan | sharks?
slave | drivers?
intelligence foreign enemy secret undercover regime double paid government | (?:agents?
    |operatives?|assets?|informants?|informers?|collaborators?)
"""

OFFENCES = r"""
crime; fraud; corruption; theft; bribery; embezzlement; wrongdoing; atrocity atrocities; treason
    | ~<AFTER>
misconduct; deceit; treachery; brutality; collusion; extortion; blackmail; swindle; cruelty
    | ~<AFTER>
negligence; racism; perjury; dishonesty; racketeering; intimidation; malpractice; abuse | ~<AFTER>
lies | ~(?! (?:in|at|with|on|within|over|for)\b)<AFTER>
crimes frauds thefts abuses | ~<AFTER>
wage | theft<AFTER>
tax | (?:evasion|fraud)<AFTER>
money | ~[ -]laundering<AFTER>
cover | ~-ups?<AFTER>
"""

BEINGS = r"""
guilty | of
complicit | in
implicated | in
responsible blame | for <HARM>
behind | <HARM>
involved | in <CRIME>
accomplice | (?:in|to)
pay payroll pocket pockets | of
league | with
fraud; scam; sham; hoax; cartel; mafia; corrupt; dishonest; crooked; fraudulent
ponzi pyramid | schemes?
criminal | (?:company|firm|enterprise|gang|organi[sz]ation|network)
front | (?:company|group|organi[sz]ation)
terrorist | (?:organi[sz]ation|group)
hate | group
money | ~[ -]laundering (?:operation|scheme)
agent agents | of (?:the |a )?(?:[\w']+ ){0,2}(?:regime|state|intelligence|government|enemy|mafia
    |cartel|secret service)\b
rotten | to the core
"""

ADJECTIVES = r"""
corrupt; crooked; murderous; thieving; lying; treacherous; fraudulent; dishonest; cheating
bribe law | ~-(?:taking|breaking)
"""

ACCUSED = r"""
accused suspected | of (?:[\w$,'-]+ ){0,6}?[\w-]+
accused suspected | ~(?=[.,;])
implicated | in
accusations allegations suspicions | of (?:[a-z][\w-]* ){0,3}?[a-z][\w-]*(?= |[.,;])
accusations allegations | (?:that|against)
alleged rumoured rumored said believed thought known | to have (?:<DEED>)\b
alleged rumoured rumored said believed thought known suspected reported | to (?:<BASE>)\b
alleged rumoured rumored said believed thought known | to be (?:an? |the )?(?:<NOUN>)\b
"""
