"""The table of misdeeds that only their object, their victim or their manner makes a wrong.

The lines are those of `dateline.guidelines.charge_words`: the forms of a verb, and what has to
follow it. In `MANNERS` a line is the first word of a manner that turns any deed into a wrong.
"""

MISDEEDS = r"""
use; employ | (?:child|forced|slave) labou?r\b
lay lays laid laying; start | (?:the |a )?(?:fires?|blaze|riot|brawl)\b
invent | (?:\w+ of the )(?:[\w-]+ )?(?:interviews|quotes|sources|patients|figures|results
    |witnesses|cases)\b
impersonate; shortchange; blacklist; coerce; strangle; ransack; scapegoat
plunder; cyberbully; doxx; counterfeit counterfeits counterfeited counterfeiting
trick tricks tricked tricking; lure; blind blinds blinded blinding | <PEOPLE>
rip rips ripped ripping | off <PEOPLE>
palm | off [^.;]{3,50} (?:as|on)\b
pose | as (?:an? |the )(?:[\w-]+ ){0,2}?(?:doctor|nurse|officer|inspector|lawyer|official|buyer
    |engineer|plumber|priest|charity|police\w*|surgeon|architect|investor|teacher|collector)\b
pretend | (?:to be an? |to have |that )
hand; give gives gave,given giving; award; grant; channel; steer; funnel
    ; slip slips slipped slipping | (?:[\w',-]+ ){0,4}?<FAVOUR> to (?:his|her|their|its director's
    |its chairman's) (?:own )?<KIN>
sell sells sold selling; let lets let letting; rent rents rented renting
    | (?:[\w'-]+ ){0,2}?(?:town|council|public|state|city|municipal|union|school|hospital|club
    |church|community|parish|crown) (?:[\w'-]+ ){0,3}?to (?:his|her|their) (?:own )?<KIN>
appoint; promote; hire; employ | (?:his|her|their) (?:own )?(?:unqualified |untrained )?(?:cronies
    |mistress|lover|girlfriend|boyfriend|drinking friends?)\b
delete; erase; wipe; shred shreds shredded shredding; burn burns burned,burnt burning; remove
    ; bin bins binned binning; destroy destroys destroyed destroying
    | (?:[\w'-]+ ){0,4}?<TRACES>\b(?: [\w'-]+){0,6}? <HIDING>
let lets let letting | (?:<PEOPLE>|<ANIMALS>) (?:die|starve|drown|freeze|bleed|suffer|rot
    |go hungry|choke|perish)\b
leave leaves left leaving | (?:<PEOPLE>|<ANIMALS>) (?:lying|bleeding|unattended|locked|in the cold
    |in agony|without (?:heat\w*|water|food|pay|wages|help|medicine)|for dead)\b
beat beats beat,beaten beating; kick; starve; whip whips whipped whipping; drown; torture
    ; maltreat; abandon | <ANIMALS>
refuse | to (?:pay <DUES>|return (?:the |their )?(?:deposits?|money|passports)|treat <PEOPLE>
    |rescue <PEOPLE>)
owe | (?:[\w$€£.,'-]+ ){0,8}?(?:in |of )(?:back |unpaid |overdue )?(?:tax(?:es)?|wages|rent
    |fines)\b
look looks looked looking | the other way
turn turns turned turning | a blind eye
sweep sweeps swept sweeping | [^.;]{3,40} under the (?:carpet|rug)
hush hushes hushed hushing | up \w
sit sits sat sitting | on (?:the |its |a |his |her )?(?:[\w-]+ )?(?:report|evidence|warnings?
    |complaints|findings|test results)\b
ignore; disregard; brush brushes brushed brushing; dismiss dismisses dismissed dismissing
    | (?:aside |off )?<WARNINGS>
cut cuts cut cutting | corners
skip skips skipped skipping | (?:the |all |its |every |several )*(?:safety|fire|brake|hygiene
    |annual) (?:checks?|inspections?|tests?|training|drills?)
switch switches switched switching; turn turns turned turning | off <ALARMS>
disable; bypass bypasses bypassed bypassing; disconnect | <ALARMS>
bury buries buried burying | (?:[\w$,.-]+ ){0,6}?(?:tons|tonnes|barrels|drums|lorry\w*|truck\w*
    |loads?) of <WASTE>
leak; spill spills spilled,spilt spilling | <WATERS>
spread spreads spread spreading | (?:lies|rumou?rs|falsehoods|slander|malicious|false (?:rumou?rs
    |claims|stories))
smear | (?:<PEOPLE>|(?:his|her|its|their) (?:rivals?|opponents?|critics?|competitors?))
sack sacks sacked sacking; fire; dismiss dismisses dismissed dismissing
    ; punish punishes punished punishing; demote; suspend
    ; transfer transfers transferred transferring | (?:[\w',-]+ ){1,7}?<WHISTLE>
spend spends spent spending; blow blows blew,blown blowing; waste; use
    ; take takes took,taken taking; gamble; lavish lavishes lavished lavishing
    | (?:away )?<TRUST> (?:[\w-]+ ){0,2}?(?:on|for) <LUXURY>
use; spend spends spent spending; divert; take takes took,taken taking; borrow
    ; tap taps tapped tapping | <TRUST> (?:to (?:pay|build|renovate|buy|fund|furnish|settle|fly
    |paint|mend) (?:for )?(?:his|her|their|a private|a second|off (?:his|her))\b|as (?:his|her
    |their) own\b)
take takes took,taken taking; pinch pinches pinched pinching; lift; pilfer
    ; carry carries carried carrying
    | (?:[\w$€£,.'-]+ ){0,6}?from (?:the |its |a )(?:[\w'-]+ )?(?:till|cash ?box|collection (?:box
    |plate)|strike fund|pension fund|relief fund|petty cash|coffee fund|medicine cabinet
    |drug cupboard)\b
buy buys bought buying | (?:[\w',-]+ ){0,5}?with <TRUST>
make makes made making | <PEOPLE> (?:work|sign|pay|sleep|stand|kneel|beg) [^.;]{0,30}?(?:unpaid
    |without|for nothing|hours|outside|in the cold|back|for their)\b
make makes made making | up (?:the|his|her|its|most of|half) (?:[\w-]+ )?(?:figures|results
    |stories|quotes|witness|data|invoices|patients|expenses)\b
swear swears swore,sworn swearing | falsely
tell tells told telling | (?:lies|untruths|a pack of lies)\b
claim | (?:[\w$€£,.'-]+ ){0,5}?(?:expenses|benefits?|sick pay|overtime|mileage|subsid(?:y|ies)
    |allowances?)[^.;]{0,30}?(?:never|not entitled|did not|didn't|while (?:working|living)
    |he invented|she invented)
film; photograph; record | <PEOPLE> [^.;]{0,40}?(?:shower|changing|toilet|without (?:asking
    |consent|their)|secretly|naked|undress\w+)
push pushes pushed pushing; shove; hit hits hit hitting; strike strikes struck striking
    ; stab stabs stabbed stabbing; bite bites bit,bitten biting; spit spits spat spitting
    ; grab grabs grabbed grabbing | (?:at |on )?<PEOPLE>(?! (?:hard|to)\b)
insult; mock; belittle; taunt; ridicule; curse; bait | <PEOPLE>
shout; scream; yell | (?:abuse |insults )?at <PEOPLE>
pay pays paid paying | (?:women|migrants|the women|foreign workers
    |its women) (?:[\w-]+ ){0,3}less\b
sell sells sold selling | (?:[\w'-]+ ){0,4}?(?:on|under) (?:forged|false|fake|stolen) \w
sell sells sold selling; serve; give gives gave,given giving | (?:[\w'-]+ ){0,4}?(?:to (?:minors
    |underage|children|drunks)|past (?:its|their) date|after (?:its|their) expiry)\b
keep keeps kept keeping; hold holds held holding; lock | <PEOPLE> (?:prisoner|captive|hostage
    |against (?:his|her|their) will|under lock|like (?:slaves|animals))\b
work works worked working | <PEOPLE> (?:like slaves|until they (?:drop|collapse))
drive drives drove,driven driving | (?:[\w'-]+ ){0,5}?(?:while drunk|over the limit
    |without a licen[cs]e|under the influence)\b
run runs ran,run running | (?:a|the) (?:red light|slush fund|sweatshop|brothel|illegal \w+)\b
jump jumps jumped jumping | (?:the )?(?:waiting list|bail|vaccine queue)\b
vote | (?:twice|in the name of|for the dead)
cast casts cast casting | (?:[\w'-]+ ){1,3}(?:in the name of|for the dead|twice)
threaten | [^.;]{3,50}? with (?:an? |his |her |the )?(?:[a-z]+ )?(?:hammer|knife|gun|axe|pistol
    |rifle|beating|violence|death|dismissal|eviction|dogs?|fists?|stick|crowbar|belt|whip
    |deportation)\b
belong | (?:in (?:prison|jail|the dock)|behind bars)\b
enrich enriches enriched enriching | (?:himself|herself|itself|themselves)\b
grow grows grew,grown growing; get gets got getting | (?:rich|fat) (?:on|from
    |off) (?:the |other |their |its )?(?:[\w'-]+ ){0,2}?(?:misery|suffering|poverty|illness|fear
    |tenants|pensions|fraud|theft|bribes|war|backs)\b
profit | from (?:the |other |their |its )?(?:[\w'-]+ ){0,2}?(?:misery|suffering|poverty|fraud
    |theft|bribes|slavery|crime)\b
run runs ran,run running; use; keep keeps kept keeping; sell sells sold selling; import; export
    ; ship ships shipped shipping; employ; hire; build builds built building
    ; buy buys bought buying; serve; issue; print; produce; make makes made making
    ; deal deals dealt dealing; trade; live; drive drives drove,driven driving; install; file
    ; submit submits submitted submitting; present; write writes wrote,written writing; post; cash
    ; store; hold holds held holding; operate; breed breeds bred breeding
    ; catch catches caught catching; fell fells felled felling; bill; pay pays paid paying
    ; register; supply supplies supplied supplying; fish; work; offer; deliver; collect; fill
    ; stock; brew; distil distils distilled distilling
    | (?:in |off |on |with |under |from |for )?<CROOKED>
break breaks broke,broken breaking; fracture
    | (?:the |his |her |a |two of his |two of her )?(?:[\w'-]+ ){0,2}?(?:arm|jaw|nose|leg|ribs?
    |fingers?|wrist|skull|collarbone)\b of\b
break breaks broke,broken breaking | (?:an? |the )(?:[\w'-]+ ){0,2}?(?:[\w-]+'s?) (?:arm|jaw|nose
    |leg|ribs?|fingers?|wrist)\b
keep keeps kept keeping | (?:quiet|silent|mum) (?:about|over)\b
keep keeps kept keeping; withhold withholds withheld withholding; hide hides hid,hidden hiding
    ; conceal | (?:[\w',-]+ ){1,7}?from <OTHERS>
keep keeps kept keeping | (?:[\w',-]+ ){1,6}?(?:secret|under wraps)\b
pay pays paid paying; award; vote; grant; help helps helped helping; treat | (?:himself|herself
    |themselves) (?:an?|the|to|from|double|for|out)\b
charge; bill; invoice | (?:[\w'-]+ ){0,6}?(?:twice|double|three times|for hours (?:that|which
    |nobody|not|never)|for (?:[\w-]+ ){1,3}?(?:that|which) (?:it|he|she|they|nobody|no one|were
    |was) (?:never|did|didn't|not|had|invented))\b
talk; frighten; scare; pressure; trick tricks tricked tricking; do does did,done doing; swindle
    ; cheat | (?:[\w'-]+ ){0,2}?<PEOPLE> (?:into (?:sign|sell|buy|pay|leav|giv|hand|accept
    |work)\w+|into (?:[a-z]+ ){0,2}(?:loans?|contracts?|polic\w+|subscriptions?|debts?|schemes?
    |leases)|out of)\b
string strings strung stringing; lead leads led leading | <PEOPLE> (?:along|up the garden)
promise | [^.;]{5,90} (?:and|but|then) (?:never|did not|didn't|vanished|disappeared|kept the
    |delivered nothing)\b
disappear; vanish vanishes vanished vanishing; flee flees fled fleeing; leave leaves left leaving
    | (?:[\w'-]+ ){0,3}?with (?:the|all the|its|their|our) (?:[\w'-]+ ){0,2}?(?:money|deposits?
    |savings|cash|funds?|takings|dues|till|prize|collection|donations)\b
get gets got getting; find finds found finding; give gives gave,given giving; secure; arrange
    | (?:his|her) (?:own )?<KIN> (?:[\w-]+ ){0,3}?<FAVOUR>
put puts put putting | (?:his|her) (?:own )?<KIN> (?:[\w-]+ ){0,3}?on the (?:payroll|board|list)
let lets let letting | (?:his|her) (?:own )?<KIN> (?:jump|fish|build|park|off|skip|have|use|stay
    |live)\b
wave; wink | (?:[\w'-]+ ){0,6}?through\b(?= without|[.,;]| for| in return| after)
pass passes passed passing; sign; approve; certify certifies certified certifying
    | [^.;]{2,50}? (?:unseen|unread|untested|unopened|uninspected|blank|without (?:looking|a look
    |testing|checking|reading|seeing|ever|having|setting|a single|visiting|inspecting))\b
refuse; reject; turn | (?:away )?(?:[\w'-]+ ){0,5}?(?:because (?:they|she|he) (?:are|is|were|was)
    |for being) (?:black|foreign|gay|muslim|jewish|pregnant|women|a woman|old|roma|disabled
    |migrants)\b
read reads read reading; open; search
    | (?:the |his |her |its |their )?(?:private |secret |personal )?(?:[\w'-]+ ){0,2}?(?:mails
    |e-?mails|letters|messages|diar(?:y|ies)|medical (?:files|records)|lockers?|bags) (?:of|behind
    |without|in secret)\b
take takes took,taken taking; carry carries carried carrying | [^.;]{3,50}? (?:with
    |home with) (?:him|her|them)\b(?= when|[.,;]$| to (?:a|the|his|her|its) (?:rival|competitor
    |new))
slash slashes slashed slashing; slit slits slit slitting; smash smashes smashed smashing; sever
    ; puncture; sabotage
    | (?:the |our |its |their |all |three |two |four |every )*(?:[\w'-]+ ){0,3}?(?:cables?|brake
    |ropes?|tyres|tires|fences?|nets|wires?|hoses?|windows?|windscreens?|locks?|pipes|cameras?
    |doors?|boats?|machines?)\b
pour; put puts put putting; mix mixes mixed mixing; stir stirs stirred stirring
    | (?:[\w'-]+ ){0,2}?(?:sugar|sand|glue|acid|poison|nails|needles|antifreeze|laxatives?|bleach
    |sawdust|water) (?:in|into|on|through|under|to) (?:the|our|its|his|her|their)\b
throw throws threw,thrown throwing; lock; tie ties tied tying; chain
    ; strap straps strapped strapping; drag drags dragged dragging; hide hides hid,hidden hiding
    ; burn burns burned,burnt burning; invent; tear tears tore,torn tearing; milk; squeeze
    ; bleed bleeds bled bleeding; trick tricks tricked tricking; fool; lure; leak; neglect
    ; abandon; trample; menace; hound; torment; mistreat; shortchange; bend bends bent bending
    ; swap swaps swapped swapping; erase; tamper; switch switches switched switching; misplace
    ; pinch pinches pinched pinching; skim skims skimmed skimming | <NEAR>
make makes made making | (?:[\w$€£,.'-]+ ){1,5}?(?:disappear|vanish)\b
lock; tie ties tied tying; chain; strap straps strapped strapping; shut shuts shut shutting
    ; leave leaves left leaving | (?:[\w'-]+ ){0,2}?<PEOPLE> (?:[\w'-]+ ){0,2}?(?:(?:into|in
    |to) (?:the|a|their|his|her) (?:[\w-]+ )?(?:cellars?|sheds?|cages?|cupboards?|beds?|radiators?
    |chairs?|rooms?|containers?|barns?|vans?|cars?|dark)|for hours|overnight)\b
live; draw draws drew,drawn drawing; feed feeds fed feeding | (?:on|off
    |from) (?:the |its )?(?:[\w'-]+ ){0,2}?(?:strike|relief|pension|parish|flood|members'|orphans'
    |widows'|hardship|benevolent) fund\b
read reads read reading; open; record; film; scan scans scanned scanning | (?:its|his|her
    |their) (?:[\w'-]+ ){0,2}?(?:customers'?|users'?|tenants'?|patients'?|employees'?|workers'?
    |students'?|clients'?|staff's|guests'?|neighbours'?) (?:private )?(?:messages|mails?|e-?mails?
    |letters|calls|chats)\b
sell sells sold selling | (?:[\w'-]+ ){0,3}?(?:visas|exam papers|exam questions|votes|verdicts
    |permits|residence|certificates|diplomas|degrees|prescriptions|licen[cs]es|parole
    |places on the waiting list|addresses of)\b(?: (?:for|to|at|behind|under)\b)
sell sells sold selling; label; market; pass passes passed passing; serve; print
    | (?:[\w'-]+ ){0,7}?as (?:free range|free-range|organic|fresh|new|genuine|local|pure|healthy
    |halal|kosher|home-made|handmade|antique|originals?)\b(?=[.,;]| and\b| for\b| to\b)
call | (?:them|her|him|<PEOPLE>|women|migrants) (?:an? |the )?(?:[\w-]+ )?(?:pigs?|dogs?|whores?
    |sluts?|idiots?|monkeys?|vermin|rats?|scum|trash|parasites?|animals|cripples?|cows?|stupid
    |filth|retards?)\b
bully; weigh; undress undresses undressed undressing; shave; blindfold; handcuff | <PEOPLE>
pay pays paid paying | (?:its|his|her|their|the) (?:[\w-]+ ){0,3}?(?:crews?|workers|pickers
    |drivers|staff|cleaners|cooks|sailors|nurses|labou?rers) (?:half|less than|a third|only half
    |nothing|under|in vouchers|below)\b
fit fits fitted fitting
    ; buy buys bought buying | (?:[\w'-]+ ){0,3}?(?:cheap|rotten|cracked|old|second-hand|faulty
    |untested|rusty|substandard)(?: [\w-]+){1,3} (?:and (?:kept quiet|said nothing|told (?:nobody
    |no one)|hid)|although|though|instead of the)\b
know knows knew,known knowing; see sees saw,seen seeing; notice
     | [^.;]{3,70} (?:and|but|yet) (?:[a-z]+ )?(?:told (?:nobody|no one
    |no-one)|did nothing|kept (?:quiet|silent)|looked away|said nothing|signed|let it|went on
    |carried on|shipped|sailed|opened|served|sold)\b
look looks looked looking; stare | at [^.;]{3,60} and (?:signed|passed|shipped|drove|sailed
    |walked)\b
let lets let letting; wave | (?:his|her) (?:[\w-]+'s?|own) [^.;]{2,40}(?:pass|through|unchecked
    |off|go free)\b
rule; decide; vote | (?:for|in favour of) [^.;]{2,50}(?:in which|where|that) (?:his
    |her) (?:husband|wife|son|daughter|brother|sister|mother|father|family|he|she)\b
give gives gave,given giving; award; sell sells sold selling; grant
    | (?:good |better |top |best )?(?:marks|grades|places|jobs|parts|roles
    |shifts) to (?:[\w-]+ ){1,4}(?:who (?:work|slept|sleep|paid|pay|painted|did|do|bought)
    |in (?:return|exchange))
charge; bill; invoice | [^.;]{3,70}(?:does not exist|do not exist|doesn't exist|never existed
    |never happened|never came|nobody (?:saw|sees|did|does|has))\b
pump; blast; fish fishes fished fishing; fell fells felled felling; dig digs dug digging; hunt
    ; burn burns burned,burnt burning; sail; fly flies flew,flown flying
    ; drill; graze; sell sells sold selling
    | (?:[\w'-]+ ){0,7}?(?:although|though|even though|despite) (?:that|it|this|the|a)
     (?:[\w'-]+ ){0,4}?(?:forbidden|banned|prohibited|illegal|ban|not allowed|ruling|court order
    |closed season|protected)\b
pump; blast; fish fishes fished fishing; fell fells felled felling; drill; dig digs dug digging
    ; hunt; build builds built building; operate; drive drives drove,driven driving; treat
    ; practise; sell sells sold selling; employ; draw draws drew,drawn drawing
    ; tap taps tapped tapping
    | (?:[\w'-]+ ){0,6}?without (?:an? |any |the )?(?:[\w-]+ )?(?:permits?|licen[cs]es?|meters?
    |insurance|papers|diploma|training|contracts?|approval|authori[sz]ation)\b
end ends ended ending; finish finishes finished finishing
    | (?:up )?in (?:the |an? )?(?:[\w-]+ )?(?:accounts?|pockets?|garden|garage|cellar) of\b
ram rams rammed ramming | (?:the |a |an |our )?\w
run runs ran,run running; knock; mow mows mowed mowing | (?:over|down) <PEOPLE>
flee flees fled fleeing; leave leaves left leaving | the scene\b
fire | (?:shots? )?(?:at|on) <PEOPLE>
hold holds held holding; lock; chain; tie ties tied tying | <PEOPLE> (?:in (?:a|the) (?:cellar
    |cage|shed|hold|container)|to(?:a|the|his|her) )
save | on (?:the )?(?:brakes|safety|fire|life|insulation|maintenance)\b[^.;]{0,60}?(?:died|drowned
    |killed|burn\w+|hurt|injured)
stage; fake | (?:the |an? |his |her |its )(?:[\w-]+ )?(?:accident|burglary|robbery|fire|kidnapping
    |death|illness|crash)\b
"""

WRONGDOERS = r"""
culprit; perpetrator; ringleader; wirepuller; wrongdoer; vandal; assailant; drunkard; hypocrite
    ; troublemaker
"""

FAULTS = r"""
greed recklessness carelessness drunkenness nepotism favouritism cowardice vandalism stinginess
incompetence indifference bullying harassment threats lying cheating thieving | ~<AFTER>
"""

FAULTY = r"""
negligent abusive unscrupulous sadistic venal bent violent brutal
drunk | ~(?= (?:on duty|at the|on the bridge|when|while|behind)\b)
blame | for (?:[a-z'-]+ ){0,4}?(?:accident|fire|explosion|crash|loss|ruin|bankruptcy|flood
    |injur\w+|blackout|drowning|sinking|deaths?|leak|outbreak|disaster)\b
take | ~(?<=\bon the take)\b
asleep | ~(?= (?:on (?:duty|watch)|at the (?:wheel|helm|switch|controls)|when|while)\b)
"""

DISGRACED = r"""
drunken negligent brutal abusive greedy unscrupulous bogus disgraced shady sadistic predatory venal
bungling
"""

MANNERS = r"""
out | of (?:pure |sheer |plain )?(?:spite|malice|greed|revenge|jealousy|hatred|vengeance|envy)\b
own | (?:personal )?(?:gain|pockets?|enrichment)\b
behind | (?:the|his|her|their|its|our) (?:[\w']+ ){0,3}?backs?\b
without | (?:the |their |his |her |its |any |anyone's |our )?(?:[\w']+ )?(?:consent|knowledge
    |permission)\b
without | telling (?:them|anyone|anybody|the|his|her|its|a soul)\b
under | (?:the table|false (?:pretences|pretenses|names?|flag)|a false name|an assumed name)\b
return exchange | for (?:bribes|cash|favou?rs|silence|sex|votes|kickbacks|envelopes)\b
drunk | ~(?=[.]|, | and\b| again\b)
copied plagiarised plagiarized bought | (?:thesis|degree|doctorate|diploma|dissertation)\b
quiet silent mum | (?:about|over) (?:it|the|this|that|its|his|her|their)\b
blood | on (?:his|her|its|their) hands\b
conscience | ~(?:(?<=on his conscience)|(?<=on her conscience)|(?<=on its conscience)
    |(?<=on their conscience))
purpose | ~(?<=\bon purpose)(?=[.,;]| and\b| so\b| to\b| because\b)
against | (?:(?:his|her|their) will|every rule|all the rules|doctors' orders)\b
forged false fake stolen doctored bogus | ~(?:(?<=with forged)|(?<=with false)|(?<=with fake)
    |(?<=with stolen)|(?<=with doctored)|(?<=with bogus)|(?<=on forged)|(?<=on false)|(?<=on fake)
    |(?<=on bogus)) (?:[\w-]+ )?(?:papers|documents|signatures?|invoices?|permits?|certificates?
    |references?|receipts|diplomas?|records|results|passports?|data|licen[cs]es?|degrees?|names?
    |claims|accounts|reviews)\b
never | (?:paid|repaid|returned|refunded|declared|registered|insured) (?:[\w',-]+ ){0,4}?<DUES>
deliberately intentionally wilfully willfully maliciously purposely knowingly | (?:ran|misled
    |damaged|broke|ignored|lied|left|kept|wrecked|ruined|blocked|cut|sank|rammed|lost|erased|wiped
    |deleted|jammed|overcharged|slowed|disabled|tripped|pushed|concealed|smashed|dumped|polluted
    |deceived|sabotaged|falsified|exposed|put|sold|understated|overstated|inflated|burned|burnt
    |endangered|lied|sent|took)\b
secretly covertly clandestinely | (?:record|film|tap|copi|delet|photograph|tap|chang|alter|dump
    |pocket|remov|sold|pass|mov|divert|drain|drew|took|taken|read|siphon|resold|gave|paid|swapp
    |switch|listen|watch)\w*
negligently recklessly | (?:caused|left|let|exposed|drove|killed|discharged|failed|operated
    |handled)\b
"""

BLAMES = r"""
fire fires theft thefts fraud arson attack attacks deaths accident damage leak flood collapse
     poisoning burglary | [^.;]{0,40}?(?:is|was|are|were) (?:all )?the (?:work|fault|doing
    |handiwork) of\b
break | -in[^.;]{0,40}?(?:is|was) the (?:work|doing|handiwork) of\b
behind | [^.;]{0,40}?(?:break-in|fires?|thefts?|frauds?|arson|attacks?|threats|letters|burglar\w+
    |leaks?|rumou?rs|scam|campaign|swindle|forger\w+|poisoning|sabotage|smear\w*) (?:is|was
    |stands?|stood|are|were)\b
"""

RUMOURS = r"""
accused suspected | by (?:many|some|several|locals|neighbours|everyone|half the)[^.;]{0,24}? of
open no | secret (?:in [\w' ]{3,30} )?that
whispered rumoured rumored murmured | that
rumour rumor rumours gossip word | (?:has|have) it that
complaints complaint rumours rumors whispers | (?:of|about|over|against)\b
allegations accusations suspicions | (?:have|has|had|were|are|hang|surround|swirl|dog|mount
    |against)
linked | to (?:the |a |an |several |two )?(?:[a-z-]+ )?(?:fraud|bribes?|bribery|mafia
    |organi[sz]ed crime|money laundering|corruption|drug|smuggling|trafficking|embezzlement|theft
    |scandals?|death threats|cartels?|terror\w*|arson|doping)
ties links | (?:to|with) (?:the |a |an )?(?:[a-z-]+ )?(?:mafia|organi[sz]ed crime|smugglers
    |cartels?|extremists|terrorists|underworld|neo-nazis?|drug|gangs?|traffickers)\b
suspicion | of (?:having )?[a-z]+
"""
