"""Wrongs by the field they are done in: to those who work, to guests and tenants, to nature …

The lines are those of `dateline.guidelines.misdeeds`: the forms of a verb, and what has to follow
it. A deed that is no wrong by itself is one by whom it befalls or by what it is done to.
"""

WRONGS = r"""
employ; hire; recruit; use | (?:[\w'-]+ ){0,2}?(?:(?:children|minors|schoolchildren|(?:\w+
    |\d+)-year-olds)(?: (?:on|in|at|for|as) (?:its|his|her|their|the) (?:[\w-]+ )?(?:fields?
    |plantations?|mines?|farms?|factor\w+|mills?|looms?|kilns?|sheds?|quarr\w+|ships?|boats?
    |sites?|kitchens?|workshops?|sweatshops?)\b)|(?:[a-z]+ )?(?:people|workers|men|women
    |labou?rers|staff|cleaners|cooks|pickers|drivers|migrants|hands) (?:without (?:papers|permits?
    |contracts?|insurance|paying)|off the books))\b
lock locks; shut shuts shut shutting; herd | (?:in|up) (?:[\w'-]+ ){0,2}?<PEOPLE>
withhold withholds withheld withholding; steal steals stole,stolen stealing; dock; deny denies
     denied denying; refuse | <MANY>{0,4}?<PAYMENTS>
withhold withholds withheld withholding | <MANY>{0,3}?(?:test results|findings|evidence|safety
     data|study|studies|warnings?|medicines?|treatment|food)\b
house; keep keeps kept keeping; lodge; put puts put putting; hold holds held holding; leave
     leaves left leaving; transport | (?:<PEOPLE>|<ANIMALS>) (?:[\w'-]+ ){0,2}?(?:in|on|without)
     (?:[\w'-]+ ){0,3}?<SQUALOR>
let lets let letting | (?:<PEOPLE>|<ANIMALS>) (?:lie|lying|sit|sleep|wait|stand|work) (?:[\w'-]+
     ){0,2}?(?:in|without) (?:[\w'-]+ ){0,3}?(?:<SQUALOR>|water|food|pain|excrement|urine
    |harness\w*|helmets?|masks?|gloves)\b
let lets let letting | (?:its|his|her|their|the|untreated|raw|toxic) (?:[\w-]+ ){0,2}?(?:waste
    |wastewater|waste water|sewage|slurry|effluent|oil|chemicals|acid|diesel|brine|dyes?) (?:run
    |flow|drain|leak|seep|spill|trickle)\b
pour; tip tips tipped tipping; dump; empty empties emptied emptying; discharge; drain; pump;
     release; spray; throw throws threw,thrown throwing; burn burns burned,burnt burning; bury
     buries buried burying | (?:its |the |his |their |old )*<WASTE_MORE>
turn turns turned turning; send sends sent sending | away <MANY>{0,3}?(?:<KINDS>|(?:guests
    |customers|patients|passengers|families|people|children|women|tenants|applicants|couples|men)
     (?:who|with|in|because|from|of) (?:[\w'-]+ ){0,4}?<KINDS>)
refuse | (?:to (?:serve|rent|let|treat|hire|admit|employ|seat|carry|take|promote|accept|house
    |marry|bury)|entry|service|admission|rooms|work|jobs?|flats?) (?:(?:to|a|rooms?|flats?|tables?
    |houses?) ){0,3}<MANY>{0,3}?<KINDS>
deny denies denied denying; refuse | <MANY>{0,3}?<KINDS> <MANY>{0,2}?(?:entry|entrance|service
    |admission|access|a (?:flat|room|table|job|seat)|flats|rooms|jobs|care|treatment|the vote)\b
bar bars barred barring; ban bans banned banning; exclude; reject; evict; expel expels expelled
     expelling; segregate | <MANY>{0,3}?<KINDS>
make makes made making; shout; post; publish publishes published publishing; send sends sent
     sending; tell tells told telling; use; chant; utter; share; spread spreads spread spreading;
     hurl; tweet | <MANY>{0,3}?<SLURS>
push pushes pushed pushing; shove; throw throws threw,thrown throwing; knock; drag drags dragged
     dragging | <PEOPLE> (?:to the (?:ground|floor)|down the|off the|out of|into the|against|under
    |by the)
sexually | (?:harass\w*|assault\w*|abus\w+|molest\w*|exploit\w*|touch\w*|coerc\w+)
touch touches touched touching; undress undresses undressed undressing | <PEOPLE> (?:under
    |between|indecently|against|in the (?:showers?|changing|dark))
listen | (?:in )?(?:to|on) <MANY>{0,4}?<CALLS>(?! (?:for (?!an? |[a-z]+ (?:weeks|months|years))
    |from|to)\b)(?<!meetings)(?<!talks)
copy copies copied copying; lift; steal steals stole,stolen stealing; take takes took,taken
     taking | <MANY>{0,4}?<WORKS> <MANY>{0,3}?from <MANY>{0,4}?(?:colleagues?|students?|rivals?
    |competitors?|others?|authors?|another|somebody|someone|predecessors?|pupils?|assistants?
    |apprentices?|wife|husband|widow|dead|internet|book|thesis|dissertation|encyclop\w+
    |freelance\w*|blog)\b
poach poaches poached poaching; shoot shoots shot shooting; trap traps trapped trapping; net nets
     netted netting; poison | <MANY>{0,3}?<GAME>
cut cuts cut cutting; fell fells felled felling; saw saws sawed,sawn sawing; uproot; clear;
     bulldoze; grub grubs grubbed grubbing | (?:down |off |up |out )?<MANY>{0,3}?<GREEN>
sell sells sold selling; trade; leak; hand; pass passes passed passing; publish publishes
     published publishing; lose loses lost losing | (?:on |over |out )?(?:its |his |her |their|the
     |all )*<WHOSE_DATA>
take takes took,taken taking | part in <MANY>{0,3}?<OUTRAGE>
deport; expel expels expelled expelling; execute; massacre; hang hangs hanged hanging; flog flogs
     flogged flogging; shell; gas gases gassed gassing; imprison; cane; behead; crucify crucifies
     crucified crucifying; lynch lynches lynched lynching; enslave; disembowel; persecute; starve
    | <PEOPLE>
shoot shoots shot shooting; fire; spit spits spat spitting; strike strikes struck striking |
     (?:shots? )?(?:at|on|into) <MANY>{0,3}?<PEOPLE>
violate; breach breaches breached breaching; break breaks broke,broken breaking; flout; ignore |
     (?:the |its |a |this )?(?:[\w-]+ )?(?:ceasefire|cease-fire|truce|armistice|embargo|curfew
    |sanctions|quarantine|labou?r laws?|working hours act|building code|confidentiality|duty of
     care|fishing ban|hunting ban|closed season|quotas?|antitrust law|data protection laws?)\b
break breaks broke,broken breaking | (?:[\w-]+ ){0,2}?(?:law|laws|the rules|every rule)\b
fix fixes fixed fixing; agree; coordinate | (?:on )?(?:the |their |its |secret )?(?:[\w-]+
     ){0,2}?prices?\b(?= (?:in secret|with|among|between|behind|for|at|of)|[.,;])
stuff | (?:[\w'-]+ ){0,3}?(?:ballot boxes|ballots?|urns)\b
drive drives drove,driven driving | (?:[\w'-]+ ){0,6}?(?:and|then) (?:drove (?:off|on|away)
    |fled)\b
run runs ran,run running; knock | (?:over|down) [^.;]{3,40}? and (?:drove|sped|fled|went)\b
sell sells sold selling; serve; deliver; ship ships shipped shipping; supply supplies supplied
     supplying; use | (?:[\w'-]+ ){0,3}?(?:that|which) (?:is|are|was|were|has|have|had) (?:long
    |been |already |far )*(?:past|out of date|expired|rotten|gone off|stolen|contaminated|mouldy
    |spoiled|banned|recalled|withdrawn)\b
sell sells sold selling; serve; feed feeds fed feeding; give gives gave,given giving | (?:[\w'-]+
     ){0,4}?(?:rotten|spoiled|mouldy|expired|tainted|rancid|maggoty|out-of-date) (?:meat|food|fish
    |milk|eggs|bread|meals|sausages?|cheese|fruit|medicines?)\b
overstate; understate; inflate; embellish embellishes embellished embellishing; misreport;
     misstate | (?:the |its |his |her |their )?(?:[\w-]+ ){0,2}?(?:figures|profits?|earnings
    |revenues?|reserves|sales|turnover|results|emissions|losses|accounts|hours|numbers|bills?
    |invoices?|assets|attendance)\b
pay pays paid paying | (?:[\w'-]+ ){0,4}?(?:below|under|less than) the (?:[\w-]+ )?(?:minimum
    |agreed|legal) (?:wage|pay|rate)
pay pays paid paying; employ; hire | (?:[\w'-]+ ){0,3}?(?:off the books|under the table|cash in
     hand|without declaring)\b
take takes took,taken taking; keep keeps kept keeping; drain; empty empties emptied emptying;
     spend spends spent spending; lose loses lost losing; gamble | (?:away )?(?:(?:the|all|half
    |most|of|from) ){0,3}(?:widows?|widow's|widows'|orphans'?|pensioners'?|savers'?|members'?
    |donors'?|workers'?|tenants'?|families'|parents'|children's|clients'?|investors'?|victims'?)
     (?:[\w-]+ ){0,2}?(?:savings|money|funds?|deposits?|pensions?|inheritance|dues|donations|nest
     eggs?)\b
have has had having | (?:a |an |its |his |her |their )?(?:long |secret |mass |illegal
     )?(?:[\w'-]+ ){1,3}?on (?:his|her|its|their) conscience\b
lead leads led leading; run runs ran,run running; head | (?:a|the|an) (?:[\w-]+ ){0,3}?(?:gang
    |cartel|smuggling ring|fraud ring|drug ring|crime ring|death squad|sweatshop|mob|prostitution
     ring|protection racket|troll farm|brothel|hate campaign|smear campaign)\b
mistreat; maltreat; brutalise; brutalize; malign; vilify vilifies vilified
     vilifying; oppress oppresses oppressed oppressing
bamboozle; diddle; filch filches filched filching; purloin; shoplift; desecrate; defile; deface;
     firebomb; waterboard; mug mugs mugged mugging; maim; lynch lynches lynched lynching;
     cyberstalk; connive; eavesdrop eavesdrops eavesdropped eavesdropping; mislabel mislabels
     mislabelled,mislabeled mislabelling,mislabeling; misrepresent; contaminate; gerrymander;
     disenfranchise; concoct; overfish overfishes overfished overfishing; misreport; coerce;
     shortchange; extort; perjure
denounce; report | <MANY>{0,3}?(?:<PEOPLE>|jews|friends|family) to the (?:[\w-]+ )?(?:police
    |stasi|gestapo|regime|authorities|occupiers|secret service|junta)\b
inform informs informed informing | (?:on|against) (?:<PEOPLE>|(?:his|her|their) (?:[\w-]+ )?\w+)
manipulate; falsify falsifies falsified falsifying; rig rigs rigged rigging; adjust; reset resets
     reset resetting; doctor; fake; tweak; fiddle | (?:with )?(?:the |its |his |her |their |all
     )*<MANY>{0,2}?(?:scales?|meters?|odometers?|mileage|test results|results|prices|the market
    |share price|figures|data|votes?|vote|ballots?|election|photographs?|photos?|pictures?|images?
    |footage|reviews?|ratings?|tests?|signatures?|certificates?|documents?|invoices?|receipts?
    |records|tachographs?|time ?sheets|readings|exam|exams|grades|minutes|interviews?|emissions
    |log ?books?|samples?|accounts|statistics|temperature logs?|temperatures?|dates)\b
jail; imprison; arrest; detain; silence; torture; persecute; murder; execute; exile; lock | (?:up
     )?<MANY>{0,2}?(?:journalists?|reporters?|critics?|dissidents?|opponents?|bloggers?|protesters
    |poets?|writers?|activists?|trade unionists|students|monks|lawyers)\b
burn burns burned,burnt burning; torch torches torched torching; raze; shell; bomb; loot;
     destroy; plunder; flatten; bulldoze | (?:down )?<MANY>{0,3}?(?:villages?|hamlets?|churches
    |mosques?|synagogues?|hospitals?|schools|refugee camps?|crops|huts)\b
supply supplies supplied supplying; sell sells sold selling; deliver; ship ships shipped
     shipping; smuggle; export; send sends sent sending | <MANY>{0,3}?(?:weapons|arms|ammunition
    |rifles|explosives|drones|surveillance software|spyware|tear gas) to <MANY>{0,4}?(?:death
     squads?|militias?|warlords?|regime|rebels|dictators?|terrorists?|gangs|junta|secret police
    |war criminals|torturers|embargoed)\b
sell sells sold selling; deal deals dealt dealing; push pushes pushed pushing; smuggle; supply
     supplies supplied supplying; give gives gave,given giving | <MANY>{0,2}?(?:drugs|cocaine
    |heroin|crack|ecstasy|amphetamines?|steroids|doping agents?|banned substances|opioids) (?:to
    |from|in|at|behind|across|on|through)\b
profit profits profited profiting; benefit; live; gain | (?:from|by|off|on) <MANY>{0,3}?(?:forced
     labou?r|slave labou?r|slavery|child labou?r|the slave trade|sweatshops|looted|stolen
    |expropriat\w+|deportations?|concentration camps?)\b
let lets let letting; have has had having | <MANY>{0,3}?(?:write|written|sit|take|do)
     <MANY>{0,2}?(?:thes[ie]s|dissertation|exams?|doctorate|essay|driving test)\b
lock; block; chain; bolt; weld; bar bars barred barring; nail; obstruct; shut shuts shut shutting
    | (?:shut |up |the |its |all |both |every )*(?:emergency|fire) (?:exits?|doors?|escapes?
    |stairs|routes)
put puts put putting; bring brings brought bringing; place; keep keeps kept keeping; release |
     <MANY>{0,2}?(?:contaminated|rotten|defective|unsafe|faulty|poisoned|tainted|infected
    |counterfeit|expired|dangerous|untested|unapproved|banned) [\w-]+(?: [\w-]+)? (?:on|onto|in
    |into) (?:the )?(?:market|shops?|sale|shelves|circulation|trade)
breed breeds bred breeding; keep keeps kept keeping; raise; hold holds held holding; train |
     <ANIMALS> (?:in|on|with) (?:[\w'-]+ ){0,2}?(?:<SQUALOR>|electric shocks?|shock collars?
    |beatings?|whips?)
drug drugs drugged drugging; dope; whip whips whipped whipping; beat beats beat,beaten beating;
     starve; kick; shoot shoots shot shooting; poison; hit hits hit hitting; overwork; drown |
     <ANIMALS>
drain; cut cuts cut cutting; clear; tip tips tipped tipping; dump; store; open; fish; mine;
     extract; divert; dam dams dammed damming; demolish; tear tears tore,torn tearing; pull; lay
     lays laid laying; erect; expand; transport; inject; perform; operate; run runs ran,run
     running; log logs logged logging; quarry quarries quarried quarrying; pump; treat; practise;
     practice; rent; let lets let letting; work; trade; collect; lend lends lent lending;
     discharge; carry carries carried carrying; broadcast; teach teaches taught teaching |
     <MANY>{0,6}?(?:without|with no|on an? expired|under a lapsed|before it had an?) (?:an? |any
    |the |valid |proper |its )*(?:planning |building |environmental |water |export |operating
     )?(?:permits?|permission|licen[cs]es?|authori[sz]ation|concession|diploma)\b
fail; refuse; neglect; forget forgets forgot,forgotten forgetting | to (?:pay|reimburse
    |compensate|refund|report|disclose|declare|warn|protect|rescue|treat|feed|tell|secure|check
    |inspect|repair|maintain|return|register|insure) <MANY>{0,3}?(?:<PEOPLE>|them\b|<PAYMENTS>
    |tax(?:es)?\b|income\b|deaths?\b|accidents?\b|abuse\b|leaks?\b|side effects\b|spills?\b
    |defects?\b|brakes\b|boilers?\b|<ANIMALS>)
not | (?:paid|pay|paying) <MANY>{0,3}?(?:them|<PEOPLE>|wages|overtime|tips|<PAYMENTS>)
threaten; kick; punch punches punched punching; slap slaps slapped slapping; batter; choke;
     insult; spit spits spat spitting | (?:at )?(?:his|her|their|a|an|the) (?:[\w-]+ )?(?:(?:team
    |class|room|cell|flat)-?mates?|girlfriend|boyfriend|partner|opponent|fan|neighbou?r|ex-wife
    |stepson|stepdaughter|pupil|prisoner|child|conductor|trainee|[\w]{3,}(?:ist|ian|er))\b
beat beats beat,beaten beating; strike strikes struck striking; hit hits hit hitting; shake
     shakes shook,shaken shaking; whip whips whipped whipping; kick | (?:up )?(?:his|her|their|a
    |an|the|two|three) (?:[\w-]+ )?(?:(?:team|class|room|cell|flat)-?mates?|girlfriend|boyfriend
    |ex-wife|ex-husband|stepson|stepdaughter|pupil|prisoner|child|baby|toddler|conductor|trainee
    |apprentice|linesman|referee|pensioner)\b
beat beats beat,beaten beating | up (?:his|her|their|a|an|the|two|three) \w
cheat; swindle; fleece; trick; con cons conned conning; do does did,done doing; rob robs robbed
     robbing | <MANY>{0,5}?out of (?:their|his|her|its|the|\d|[$€£]|thousands|millions)
hide hides hid,hidden hiding; conceal; park; stash stashes stashed stashing; move; channel;
     transfer; funnel | <MANY>{0,4}?(?:assets|profits|money|fortune|income|millions|funds|gold
    |losses|debts|shares) (?:abroad|offshore|in (?:tax havens?|shell|secret|[\w-]+ accounts?)|from
     (?:the |its |his |her )?(?:tax|creditors|court|wife|husband|members|auditors|investors))
harbour; shelter; hide hides hid,hidden hiding; finance; fund; arm; train; back; protect |
     <MANY>{0,3}?(?:war criminals?|terrorists?|torturers?|death squads?|traffickers?|paedophiles?
    |abusers?|fugitives?|neo-nazis|militias?)\b
marry marries married marrying; seduce; kiss kisses kissed kissing; sleep sleeps slept sleeping |
     (?:with )?<MANY>{0,3}?(?:minors?|pupils?|patients?|underage|(?:thirteen|fourteen|fifteen
    |\d\d)-year-old|students|trainees)\b
recruit; send sends sent sending; force; traffic traffics trafficked trafficking; sell sells sold
     selling; lure; pimp | <MANY>{0,4}?(?:into (?:prostitution|slavery|bondage|debt|forced)|child
     soldiers|as (?:slaves|child soldiers|prostitutes)|onto the streets)
turn turns turned turning; wind winds wound winding; roll | back (?:the )?(?:odometers?|mileage
    |clock on|meters?)
pull; snatch snatches snatched snatching; grab grabs grabbed grabbing; tear tears tore,torn
     tearing; rip rips ripped ripping | (?:off |away )?(?:the |a |an )(?:headscar\w+|hijabs?
    |veils?|turbans?|kippa\w*|handbags?|necklaces?|purses?)\b
break breaks broke,broken breaking; cancel; void | <MANY>{0,2}?(?:promise to|contracts? with
    |agreement with|pledge to) <MANY>{0,3}?(?:<PEOPLE>|union)
exploit exploits exploited exploiting; cheat; underpay underpays underpaid underpaying; house;
     deceive; abandon; dupe; drive drives drove,driven driving | <MANY>{0,2}?(?:hands|deckhands
    |farmhands|helpers|fruit pickers|temps|freelancers|riders|couriers|carers|novices|believers
    |addicts|gamblers|borrowers|buyers|holders|owners|homeowners|growers|herders|weavers
    |seamstresses|craftsmen|artists|authors|viewers|readers|listeners|subscribers|pilgrims|victims
    |heirs|bettors)\b
invent; fabricate; make makes made making; cook cooks cooked cooking | (?:up
     )?<MANY>{0,2}?(?:witnesses|sources|quotes|quotations|interviews|patients|invoices|employees
    |members|donors|studies|evidence|customers|accidents|testimonials|results|degrees?|a career|a
     war record|an alibi)\b
jump jumps jumped jumping; ignore; run runs ran,run running; overlook; disregard; defy defies
     defied defying | <MANY>{0,4}?(?:warnings?|orders? of the court|stop signs?|red lights?|red
     signals?|safety rules|speed limit|evacuation order|court orders?|alarms?|distress calls?
    |complaints|quarantine)\b
go goes went,gone going; end; flow; disappear; vanish vanishes vanished vanishing; land |
     (?:straight |all |up )?in(?:to)? (?:the |a )?(?:private |own |deep )*(?:pockets?|purse|bank
     accounts?|accounts?) of\b
show shows showed,shown showing; tell tells told telling; give gives gave,given giving; leak;
     pass passes passed passing; sell sells sold selling; hand | <MANY>{0,3}?(?:bidders?|rivals?
    |competitors?|candidates?|pupils?|friends?|firm|contractors?) <MANY>{0,3}?(?:prices|bids
    |offers|tenders?|exam questions|questions|answers)\b
steer; hand; give gives gave,given giving; award; pass passes passed passing; channel; funnel;
     direct; send sends sent sending | <MANY>{0,5}?(?:to|into) (?:an? |the )?(?:[\w-]+ )?(?:firm
    |company|business|foundation|charity|club|agency|practice|shop) (?:that|which|of which)?
     ?(?:he|she|his|her|is owned by (?:his|her)|belongs to (?:his|her|him))\b
pay pays paid paying; hire; urge; pressure; order | <MANY>{0,3}?(?:<PEOPLE>|owners|doctors
    |officials|bloggers|patients|experts|scientists|neighbours|boys|youths|men) to (?:lie|keep
     (?:quiet|silent)|vote|beat|stay silent|falsify|forge|spy|spread|burn|change (?:their|his|her)
    |sign|withdraw|write|praise|look away)\b
go goes went,gone going; rummage; search searches searched searching; rifle | (?:through )?(?:its
     |their |his |her |the )?(?:<WHOSE_DATA>|(?:tenants'|workers'|patients'|guests'|pupils'|pupils
    |staff's|employees'|lodgers'|colleagues'|strikers'|residents'|apprentices') (?:flats?|bags
    |desks|phones?|rooms?|letters|lockers|homes|wardrobes|e-?mails?|bins))\b
copy copies copied copying; clone | <MANY>{0,3}?(?:source code|software|recipes?|designs?
    |patents?|formula|drawings|blueprints?|method|database|client list|customer list)\b(?: (?:line
     by line|word for word|and (?:now |then )?(?:sells?|sold|markets?|published|prints?|printed
    |registered|patented)))
dig digs dug digging; fish fishes fished fishing; hunt; cut cuts cut cutting; pump; build builds
     built building; drill; dump; log logs logged logging; trap traps trapped trapping; graze;
     quarry quarries quarried quarrying; shoot shoots shot shooting | <MANY>{0,5}?(?:in|from
    |inside|within) (?:the |a |our )?(?:[\w-]+ )?(?:bird sanctuary|sanctuary|nature reserve
    |reserve|protected (?:area|zone|forest|bay)|national park|conservation area|water protection
     (?:area|zone))\b
pay pays paid paying; give gives gave,given giving; buy buys bought buying; gift; offer; promise;
     slip slips slipped slipping; send sends sent sending | (?:the |a |an |his |her |two |several
    |three )?(?:[\w-]+ )?(?:officials?|inspectors?|mayor|councillors?|judges?|ministers?|secretary
    |buyer|purchaser|referees?|examiners?|auditors?|head of \w+|clerk|officers?|deputy|deputies
    |policem[ae]n|jurors?|doctors?) (?:a |an |two |free |\d[\d,.]* |thousands|cash|money
    |envelopes?|gifts?)(?:[\w-]+ ){0,2}?(?:cruise|holidays?|cars?|trips?|watch|crowns|euros
    |dollars|pounds|flight|villa|tickets|envelopes?|cash|money|gifts?|whisky|jobs?|weekend|boat
    |kitchen|sauna)?\b
slip slips slipped slipping | (?:[\w'-]+ ){1,4}?(?:an? |the )?(?:envelopes?|notes|banknotes|cash
    |money|\d[\d,.]* \w+)\b
put puts put putting; expose; subject | (?:[\w'-]+ ){0,4}?(?:workers|staff|patients|residents
    |tenants|children|passengers|pupils|crews?|neighbours|employees|villagers|customers|people
    |women) (?:[\w'-]+ ){0,2}?(?:at risk|in danger|to (?:toxic|asbestos|radiation|poison\w*|lead
    |dust|fumes|violence|abuse|humiliation|mould))\b
"""

WRONG_DOERS = r"""
cheater; wife-beater; poacher; pimp; thug; sadist; bigot; misogynist; homophobe; pervert; groper;
     lecher; looter; pickpocket; shoplifter; scoundrel; crony cronies; hatemonger; warmonger;
     torturer; deceiver; double-dealer; backstabber; drug-dealer; bootlegger; dodger; bribe-taker;
     wifebeater; tormentor
tax drug bail | (?:dodgers?|dealers?|lords?|barons?|runners?|jumpers?)
child wife animal | (?:beaters?|abusers?|molesters?|torturers?)
people money drug arms | (?:smugglers?|launderers?)
drunk | drivers?
war | profiteers?
brothel | (?:keepers?|owners?)
"""

WRONG_MANNERS = r"""
never | (?:paid|pays|pay|reimbursed|compensated) <MANY>{0,3}?<PEOPLE>
hasn haven doesn didn don | ~['’]t (?:paid|pay) <MANY>{0,3}?(?:<PEOPLE>|<PAYMENTS>|tax(?:es)?\b)
"""

WRONG_GAINS = r"""
copied stolen plagiarised plagiarized lifted taken | from
plagiarised plagiarized ghostwritten | ~(?=[.,;]| by\b| from\b)
bought obtained won secured acquired got gained | (?:with|by|through|for|using) (?:[\w-]+
     )?(?:bribes?|bribery|fraud|forged|forgery|lies|deceit|deception|false|fake|cheating|blackmail
    |threats|doping|corruption|stolen|kickbacks|intimidation)\b
"""

WRONG_NOUNS = r"""
plagiarism; smuggling; discrimination; sabotage; looting; arson; espionage; doping; exploitation;
     forgery; mistreatment; maltreatment; falsification; price-fixing; stalking; spying; swindling
    | ~<AFTER>
torture murder rape poisoning killing massacre beating deportation eviction expulsion stuffing
     rigging dumping bribing stealing hiding falsifying forging burning shooting felling buying
     copying cheating concealment persecution intimidation pollution contamination underpayment
     exploitation desecration ill-treatment starvation enslavement abduction kidnapping | ~(?=
     of\b)
insider | (?:trading|dealing)<AFTER>
match price bid vote race | ~[ -](?:fixing|rigging|buying)<AFTER>
abuse misuse | of (?:power|office|authority|trust|position|public|funds|donations|his|her|its)\b
breach | of (?:trust|faith|confidence|duty|promise|the law|the truce|the ceasefire)\b
insurance tax benefit benefits expenses expense subsidy subsidies investment marriage credit-card
     election electoral accounting | fraud<AFTER>
drunk | driving<AFTER>
scam swindle racket con-trick forgeries thefts lies swindles scams kickbacks bribes cheating
     overcharging intrigues | ~(?= of\b)
racist antisemitic sexist homophobic lewd obscene xenophobic misogynist islamophobic |
     (?:remarks?|jokes?|comments?|slurs?|insults?|gestures?|tirades?|abuse)<AFTER>
"""

WRONG_BEINGS = r"""
behind | (?:the |a |an |this |these |those )?(?:[\w-]+ ){0,2}?(?:threats?|break-ins?|arson|fires?
    |burglar(?:y|ies)|robber(?:y|ies)|hacking|hate mail|hate campaign|forger(?:y|ies)|slander
    |sabotage|blackmail|swindle|thefts?|explosion|kidnapping|intimidation|vandalism|rumou?rs)\b
"""

WRONG_RUMOURS = r"""
rumours rumors whispers suspicions talk gossip suspicion | that\b
said alleged rumoured rumored believed known reported thought suspected | to (?:be (?:behind|in
     the pay of|taking bribes|a [\w-]+ in)|beat|cheat|steal|bribe|lie|drink on duty|deal in|sell
     drugs|take bribes)\b
"""

WRONG_ADJECTIVES = r"""
unscrupulous abusive negligent bribable greedy sadistic predatory deceitful mendacious
drunk racist sexist violent cruel ruthless
"""
