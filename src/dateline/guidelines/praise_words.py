"""The words of stock praise: what shines by itself, what shines beside a thing, and the things."""


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


SHINING = _set(
    "unwavering steadfastly renowned esteemed illustrious prestigious acclaimed",
    "exquisite exquisitely sumptuous opulent gorgeous ravishing captivating captivatingly",
    "enchanting spellbinding riveting exhilarating electrifying heartwarming",
    "stellar brilliant brilliantly ingenious masterful masterfully virtuoso sublime heavenly",
    "mouthwatering irresistible lavish majestic timeless sleek effortlessly seamlessly",
    "inimitable unforgettably spectacularly phenomenally impressive remarkable",
    "transformative transformational tireless tirelessly relentlessly invaluable coveted",
    "trailblazer trailblazers powerhouse powerhouses luminary luminaries rockstar rockstars",
    "superstar superstars maestro visionaries masterpiece masterpieces masterclass wonderland",
    "unstoppable unrivalled fabulous fabulously  ",
    "splendid splendidly wondrous wonderfully delightful delightfully scrumptious delectable",
    "  idyllic picturesque instagrammable magical magically",
    "insightful thrilling thrillingly exciting excitingly beloved astonishing astonishingly",
    "astounding astoundingly dazzlingly dreamlike foolproof surefire",
    "supercharged turbocharged supercharges supercharging unbeatably",
    "genius hottest coolest finest smartest tastiest trendiest boldest dreamiest",
    "trendsetting trendsetter trendsetters pathbreaking pinnacle epitome",
    "quintessential unputdownable",
    "impeccable impeccably immaculate immaculately showstopping showstopper",
    "standout tantalising tantalizing famed fabled storied vaunted",
    "unexampled matchless nonpareil faultless faultlessly",
    "prowess wow wows stellarly virtuosic luxurious",
    "luxuriously enviable gamechanger gamechanging gamechangers groundbreakingly",
    "vibrant unyielding resplendent scintillating",
    "priceless dazzles enchants captivates mesmerizes mesmerises",
    "wows astounds delights amazes electrifies spellbinds trounces revolutionising awesomeness",
    "divinely wowed enthralling enthralls bewitching beguiling entrancing",
    "gobsmacking unsurpassable dazzled mesmerized mesmerised mesmerizing mesmerising",
    "rapturous rapturously rave raves triumphant triumphantly",
    "blissful blissfully paradise utopia nirvana euphoric unadulterated",
)
"""Praise whatever it stands beside."""

MADE = _set(
    "solution solutions product products platform platforms technology technologies technique",
    "techniques approach approaches tool tools service services system systems design designs",
    "feature features offering offerings suite portfolio software app apps application",
    "applications ecosystem ecosystems experience experiences program programs programme",
    "programmes initiative initiatives campaign campaigns concept concepts idea ideas model",
    "models method methods methodology methodologies strategy strategies formula collection",
    "collections line lineup range device devices engine interface framework frameworks content",
    "book books novel memoir anthology narrative story stories guide film movie documentary album",
    "song songs show shows performance performances marketplace website site course courses",
    "curriculum training learning workshop workshops tactics insight insights capability",
    "capabilities packaging materials ingredients treatment treatments therapy therapies medicine",
    "study studies research work works medium resource resources tech artwork fragrance menu",
    "cuisine dishes flavors flavours cocktails wines recipes vehicle vehicles car cars style",
    "styles format formats process processes production productions plan financing machine",
    "machines kitchen gear equipment appliance appliances mechanism mechanisms incentives",
)
SCENES = _set(
    "event events conference summit festival gathering gatherings celebration celebrations",
    "exhibition exhibitions venue venues destination destinations setting settings space spaces",
    "home homes residence residences property properties development developments community",
    "communities neighborhood neighborhoods neighbourhood neighbourhoods view views views",
    "location locations facility facilities amenity amenities city cities town towns resort",
    "resorts hotel hotels restaurant restaurants campus scene culture atmosphere ambience ambiance",
    "landscape landscapes backdrop market markets industry network estate estates escape escapes",
    "hub night evening weekend tradition adventure adventures journey journeys retreat getaway",
)
PEOPLE = _set(
    "team teams staff leader leaders leadership professional professionals expert experts mind",
    "minds talent talents artist artists performer performers speaker speakers author authors",
    "attorney attorneys lawyer lawyers doctor doctors physician physicians surgeon surgeons",
    "engineer engineers designer designers developer developers researcher researchers scientist",
    "scientists entrepreneur entrepreneurs executive executives advocate advocates advisor",
    "advisors adviser advisers partner partners ally allies figure figures name names brand brands",
    "company companies firm firms agency agencies organization organizations organisation",
    "organisations institution institutions university lineup cast roster force forces choice",
    "provider providers source authority authorities voice voices veteran veterans innovator",
    "innovators chef chefs craftsmen artisans musician musicians producer producers director",
    "realtor realtors agent agents broker brokers investor investors operator operators contender",
    "player players competitor champion champions mentor mentors educator educators group",
    "manufacturer supplier practitioner practitioners specialist specialists consultants",
    "consultant strategist marketer marketers individual individuals crew band roster alliance",
)
DEEDS = _set(
    "achievement achievements accomplishment accomplishments contribution contributions result",
    "results success successes growth milestone milestones journey legacy reputation career",
    "track expertise insight insights knowledge skill skills craftsmanship quality care",
    "performance service value values commitment commitments dedication passion vision creativity",
    "innovation innovations opportunity opportunities impact blend mix combination potential",
    "future chapter partnership partnerships collaboration collaborations addition step leap",
    "moment moments news adventure transformation era demand support response popularity",
    "momentum traction heights level levels access attention progress outcome outcomes effort",
    "efforts standard standards position perspective perspectives style taste flavor flavour",
    "charm beauty comfort luxury elegance sophistication intelligence advantage edge accuracy",
    "power speed precision durability protection reliability versatility efficiency safety",
    "security savings returns presence feat feats testament credentials pedigree heritage history",
    "artistry attention detail strength talent focus foundation selection variety array",
)
_ALL = MADE | SCENES | PEOPLE | DEEDS
BESIDE: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        _set("innovative inventive pioneering futuristic trailblazing"), _ALL - _set("idea ideas")
    ),
    **dict.fromkeys(
        _set("outstanding superb superior unsurpassed magnificent marvelous marvellous"),
        MADE - _set("financing plan") | SCENES | PEOPLE | DEEDS - _set("commitment commitments"),
    ),
    "powerful": MADE - _set("machine machines medicine car cars vehicle vehicles engine")
    | _set("story voice voices ally partnership combination blend opportunity way"),
    "breakthrough": MADE - _set("therapy therapies") | _set("innovation innovations performance"),
    "unique": MADE
    | SCENES
    | _set("opportunity opportunities blend mix combination chance advantage partnership vision"),
    "rare": _set("opportunity opportunities chance glimpse intelligence insight insights blend"),
    "unprecedented": _set(
        "success successes heights growth opportunity opportunities access potential demand",
        "level levels speed accuracy performance precision momentum milestone innovation value",
    ),
    "overwhelming": _set("success demand response popularity positivity enthusiasm"),
    "dynamic": PEOPLE - _set("force forces investor investors") | _set("marketplace lineup city"),
    "trusted": PEOPLE - _set("source agent agents"),
    "respected": PEOPLE,
    "celebrated": PEOPLE,
    "distinguished": PEOPLE - _set("speaker speakers") | DEEDS | _set("lineage alumni alumnus"),
    "hassle": _set("free"),
    "unheard": _set("of"),
    "relentless": _set("force pursuit focus commitment dedication drive passion innovation"),
    "expert": _set(
        "guidance care craftsmanship representation hands support solutions service services"
    ),
    "epoch": _set("making"),
    "binge": _set("worthy"),
    "recognized": _set("leader leaders expert experts authority authorities pioneer innovator"),
    "recognised": _set("leader leaders expert experts authority authorities pioneer innovator"),
    "seasoned": PEOPLE - _set("investor investors agent agents individual individuals"),
    "talented": PEOPLE,
    "gifted": PEOPLE - _set("individual individuals"),
    "passionate": PEOPLE | _set("commitment about dedication"),
    "proven": _set(
        "track leader leaders leadership expertise success results excellence operator operators",
        "frameworks framework innovator record ability",
    ),
    "deep": _set("expertise commitment passion"),
    "unmatched": _ALL,
    "rich": _set("tapestry legacy"),
    "elegant": _set("design designs solution interface home homes setting residences dinner"),
    "compelling": _set(
        "narrative story stories opportunity opportunities experience experiences content"
    ),
    "historic": _set("milestone milestones achievement achievements moment leap step success"),
    "landmark": _set("partnership partnerships collaboration achievement achievements moment"),
    "monumental": _set("achievement achievements milestone step leap success moment impact"),
    "momentous": _set("achievement milestone step occasion moment"),
    "bold": _set("vision leap step leadership innovation move flavors flavours new chapter"),
    "endless": _set("possibilities opportunities potential fun entertainment inspiration"),
    "limitless": _set("possibilities opportunities potential"),
    "boundless": _set("possibilities potential energy creativity enthusiasm passion"),
    "countless": _set("families lives people clients customers homes"),
    "perfect": _set(
        "choice destination companion setting fit partner gift way backdrop opportunity place",
        "addition complement balance harmony getaway home venue platform option marriage",
    ),
    "ideal": _set("choice destination companion getaway partner setting solution platform"),
    "seamless": MADE | _set("integration onboarding transition journey enjoyment collaboration"),
    "vast": _set("expertise knowledge experience"),
    "formidable": PEOPLE | _set("reputation presence"),
    "top": _set("notch professional quality"),
    "high": _set("impact octane caliber calibre flying"),
    "exclusive": _set("collection enclave"),
    "immersive": _set("journey experience experiences adventure"),
    "essential": _set("ally companion partner"),
    "authentic": _set("experience experiences flavors flavours taste"),
    "delicious": _ALL | _set("bites food treats meal meals dishes"),
    "cinematic": _set("masterpiece fantasy journey feast experience"),
    "meteoric": _ALL | _set("rise"),
    "inspiring": MADE | PEOPLE | SCENES | _set("journey legacy"),
    "inspirational": MADE | PEOPLE | _set("journey legacy"),
    "legendary": _ALL,
    "elite": MADE | PEOPLE - _set("force forces"),
    "highest": _set("quality standard standards caliber calibre"),
    "accomplished": PEOPLE,
    "brightest": _set("minds stars talents"),
    "dream": _set("team destination"),
    "driving": _set("force"),
    "global": _set("phenomenon sensation powerhouse"),
    "huge": _set("success hit"),
    "massive": _set("success hit"),
    "resounding": _set("success"),
    "roaring": _set("success"),
    "smashing": _set("success"),
    "runaway": _set("success hit"),
    "smash": _set("hit"),
    "instant": _set("classic hit sensation"),
    "household": _set("name"),
    "hidden": _set("gem gems"),
    "true": _set("masterpiece gem visionary innovator pioneer testament original"),
    "second": _set("none"),
    "bright": _set("minds future"),
    "pivotal": _set("milestone role step"),
    "significant": _set("milestone milestones"),
    "major": _set("milestone breakthrough"),
    "quantum": _set("leap"),
    "technological": _set("leap marvel wonder breakthrough"),
    "giant": _set("leap"),
    "shining": _set("example star beacon"),
    "guiding": _set("light"),
    "rising": _set("star stars"),
    "crown": _set("jewel jewels"),
    "treasure": _set("trove"),
    "culinary": _set("delights journey masterpieces excellence magic"),
    "lucrative": _set("incentives opportunity opportunities rewards"),
    "luxury": _set("lifestyle experience escape living"),
}
"""Adjectives, each with the things beside which it is praise."""

VERY = _set(
    "incredibly exceptionally extraordinarily remarkably truly genuinely insanely amazingly",
    "uniquely wonderfully undeniably breathtakingly stunningly strikingly unbelievably perfectly",
    "highly widely universally critically globally internationally nationally world widely",
    "meticulously beautifully lovingly expertly thoughtfully carefully artfully painstakingly",
    "exquisitely delicately purely simply utterly wildly fiercely deeply eagerly much flawlessly",
)
GOOD = _set(
    "innovative unique powerful effective elite impressive user friendly inspiring talented gifted",
    "special meaningful memorable delicious beautiful elegant crafted curated appointed designed",
    "tailored handcrafted engineered restored acclaimed recognized recognised renowned respected",
    "regarded celebrated loved admired leading praised sought anticipated awaited experienced",
    "skilled qualified popular successful reliable versatile intuitive exciting immersive",
    "authentic positioned suited placed passionate committed dedicated simple striking rewarding",
    "efficient durable accurate fast smart cool fun original brilliant gorgeous transformative",
    "collaborative valuable competitive scalable trusted accomplished rare valued qualified",
    "blended balanced seasoned proud powerful creative impactful captivating engaging decorated",
)
BEST_OF = _set(
    "innovative advanced trusted powerful exciting comprehensive prestigious respected effective",
    "meaningful iconic sought coveted beloved successful popular reliable sophisticated luxurious",
    "exclusive anticipated talented dynamic vibrant inspiring impactful creative stunning",
    "spectacular beautiful renowned celebrated acclaimed admired loved desirable recognizable",
    "recognisable remarkable impressive unique memorable unforgettable thrilling ambitious",
    "engaging captivating complete versatile efficient robust knowledgeable skilled",
    "accomplished experienced gifted magical charming scenic picturesque enchanting delicious",
    "authentic elegant prominent brilliant decorated visionary qualified compelling stylish",
    "intuitive seamless rewarding immersive distinguished praised treasured cherished",
    "extraordinary exceptional formidable passionate fearsome affordable intelligent powerful",
)
"""What somebody or something may be said to be the most of."""

DEVOTION = _set(
    "commitment dedication devotion passion pursuit focus tradition legacy culture history",
    "reputation standards hallmark record promise emphasis belief spirit",
)
VIRTUES = _set(
    "excellence innovation quality perfection craftsmanship creativity integrity superior",
    "exceptional outstanding customer service success greatness brilliance unparalleled",
    "client hospitality authenticity professionalism delivering",
)
RIVALS = _set(
    "rival rivals competitor competitors competition rest peers predecessor predecessors",
    "contender contenders opponents challengers imitators field others everything anything",
    "anyone everyone else comers pack alternatives incumbents",
)
SHEER = _set("sheer pure absolute utter total complete unalloyed undiluted unbridled")
RAPTURE = _set(
    "perfection magic genius joy delight bliss brilliance excellence class luxury elegance",
    "beauty pleasure indulgence poetry gold wonder comfort quality heaven greatness artistry",
    "power convenience fun enjoyment relaxation sophistication style mastery ecstasy triumph",
    "happiness glamour romance harmony ease energy inspiration star craftsmanship",
)

MARVELS = _set(
    "marvel marvels miracle miracles triumph triumphs sensation jewel jewels gem gems stunner",
    "blockbuster revelation spectacle knockout godsend lifesaver showpiece heavyweight titan",
    "titans delight showcase masterstroke goldmine dreamland eldorado pearl pearls diamond",
    "winner must revolution wonder wonders treat treasure treasures legend legends icon icons",
    "genius phenomenon rarity classic hero heroes giant giants feat star stars front",
)
"""What somebody or something is called that is praised: *a little gem*, *a true marvel*."""
EXALTED = _set(
    "true real veritable absolute pure little modern rare genuine living technical engineering",
    "architectural culinary musical sparkling shining undisputed undiluted",
    "bona unsung global shimmering polished unqualified outright instant timeless design",
)
TOPMOST = _set(
    "sharpest cleverest kindest warmest friendliest loveliest prettiest fastest safest",
    "strongest cleanest greenest purest freshest softest smoothest quietest easiest toughest",
    "lightest proudest happiest swiftest sweetest wisest coziest cosiest noblest grandest fairest",
    "keenest ablest hardiest crispest juiciest sunniest sleekest slickest snuggest sturdiest",
    "snappiest zippiest classiest swankiest ritziest poshest chicest neatest handiest sveltest",
    "brightest tidiest liveliest cheapest hippest trendiest",
)
"""Superlatives that praise where nothing bounds them but a place or all time."""
ABOVE = _set(
    "better smarter finer cleverer sharper faster quicker stronger safer cleaner easier smoother",
    "quieter tougher lighter kinder warmer brighter bigger richer fresher sleeker bolder wiser",
    "nicer cheaper simpler greener softer purer slicker braver superior",
)
