"""Names of places as datelines write them: countries, regions, cities that stand alone."""

import functools

from dateline.release.patterns import late

_COUNTRIES = """
afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas
bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia and herzegovina
botswana|brazil|brasil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|cape verde
chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czechia|czech republic
denmark|djibouti|dominican republic|ecuador|egypt|el salvador|eritrea|estonia|eswatini|ethiopia
fiji|finland|france|gabon|gambia|germany|deutschland|ghana|greece|guatemala|guinea
guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy
ivory coast|jamaica|japan|jordan|kazakhstan|kenya|korea|south korea|north korea|kosovo|kuwait
kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau
madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|méxico|moldova|monaco
mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands
new zealand|nicaragua|niger|nigeria|north macedonia|norway|oman|pakistan|palestine|panama
papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|republic of korea|romania|russia
rwanda|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|somalia
south africa|south sudan|spain|españa|sri lanka|sudan|suriname|sweden|switzerland|schweiz|suisse
syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye
turkmenistan|uae|uganda|uk|ukraine|united arab emirates|united kingdom|united states
united states of america|the united states|uruguay|us|usa|uzbekistan|vanuatu|vatican|venezuela
vietnam
yemen|zambia|zimbabwe|england|scotland|wales|northern ireland|österreich|italia|belgique
ایران|فرانسه|آلمان|انگلستان|بریتانیا|آمریکا|ایالات متحده|سوئیس|اتریش|ایتالیا|کانادا|سوئد|عراق
ترکیه|افغانستان|مصر|سوريا|العراق|الأردن|لبنان|فرنسا|ألمانيا|سويسرا|تونس|المغرب|الجزائر|السعودية
the bahamas|the gambia|great britain|bermuda|cayman islands|british virgin islands
turks & caicos islands|turks and caicos islands|gibraltar
guernsey|jersey|isle of man|greenland|faroe islands|curaçao|curacao|aruba|viet nam|kurdistan
democratic republic of the congo|republic of the congo|dr congo|côte d'ivoire|guinea-bissau
saint lucia|st. lucia|antigua and barbuda|grenada|dominica|saint kitts and nevis|san marino|samoa
solomon islands|timor-leste|tuvalu|kiribati|nauru|palau|marshall islands|micronesia|vatican city
burma|people's republic of china|pr china|p.r. china|taiwan roc|new caledonia|french polynesia
guadeloupe|martinique|réunion|holy see|cabo verde|equatorial guinea|comoros
españa|alemania|francia|estados unidos|ee.uu|reino unido|italia|suiza|perú|panamá
república dominicana
frankreich|großbritannien|spanien|italien|polen|niederlande|dänemark|schweden|norwegen|türkei|usa
allemagne|royaume-uni|états-unis|espagne|italie|maroc|tunisie|algérie|sénégal|luxemburg|liban
alemanha|frança|estados unidos|espanha|angola|moçambique|cabo verde|reino unido|suíça
الإمارات العربية المتحدة|الإمارات|المملكة العربية السعودية|قطر|الكويت|البحرين|عُمان|فلسطين|السودان
ليبيا
اليمن|المملكة المتحدة|الولايات المتحدة|المملكة المغربية|آمریکا|سویس|هلند|بلژیک|اسپانیا|پاکستان
تاجیکستان
لبنان|سوریه|روسیه|چین|ژاپن|هند|قطر|امارات|امارات متحده عربی|عربستان|عربستان سعودی
"""
_REGIONS = """
al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc
nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|pr|gu|vi
ala|alaska|ariz|ark|calif|cal|colo|conn|del|fla|ill|ind|iowa|kan|kans|ky|md|mass|mich|minn|miss|mont
neb|nebr|nev|okla|ore|oreg|penn|penna|tenn|tex|wash|wis|wisc|wyo|w va
alabama|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|hawai'i
hawai’i|idaho|illinois|indiana|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan
minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
district of columbia|puerto rico|guam|u s virgin islands|us virgin islands
ab|bc|mb|nb|nl|ns|nt|nu|on|pe|pei|qc|sk|yt|alta|ont|que|sask|man|alberta|british columbia|manitoba
new brunswick|newfoundland and labrador|newfoundland|nova scotia|northwest territories|nunavut
ontario|prince edward island|quebec|québec|saskatchewan|yukon
nsw|qld|vic|tas|act|wa|nt|new south wales|queensland|victoria|tasmania|south australia
western australia|northern territory|australian capital territory
baden-württemberg|baden-wuerttemberg|bayern|bavaria|brandenburg|bremen|hessen|hesse
mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|nrw
rheinland-pfalz|rhineland-palatinate|saarland|sachsen|saxony|sachsen-anhalt|saxony-anhalt
schleswig-holstein|thüringen|thuringia|tirol|tyrol|steiermark|styria|kärnten|carinthia|vorarlberg
oberösterreich|niederösterreich|burgenland|aargau|graubünden|ticino|tessin|vaud|valais|wallis
kent|surrey|sussex|west sussex|east sussex|essex|hampshire|hants|dorset|devon|cornwall|somerset
wiltshire|gloucestershire|oxfordshire|berkshire|buckinghamshire|hertfordshire|bedfordshire
cambridgeshire|norfolk|suffolk|lincolnshire|nottinghamshire|derbyshire|leicestershire
warwickshire|worcestershire|shropshire|staffordshire|cheshire|lancashire|yorkshire
north yorkshire|west yorkshire|south yorkshire|merseyside|greater manchester|cumbria|northumberland
county durham|west midlands|tyne and wear|isle of wight|county antrim|county down|co cork|co dublin
county cork|county kerry|county galway|county dublin
andalucía|andalusia|cataluña|catalunya|catalonia|galicia|asturias|cantabria|navarra|aragón|aragon
extremadura|murcia|la rioja|país vasco|euskadi|basque country|castilla y león|castilla-la mancha
comunidad de madrid|comunidad valenciana|baleares|canarias|canary islands
île-de-france|ile-de-france|bretagne|brittany|normandie|normandy|occitanie|nouvelle-aquitaine
grand est|hauts-de-france|auvergne-rhône-alpes|provence-alpes-côte d'azur|pays de la loire|corse
lombardia|lombardy|lazio|toscana|tuscany|piemonte|piedmont|veneto|sicilia|sicily|sardegna|sardinia
puglia|campania|liguria|emilia-romagna|calabria|umbria|marche
jalisco|nuevo león|nuevo leon|yucatán|yucatan|quintana roo|oaxaca|sonora|sinaloa|baja california
chihuahua|puebla|veracruz|guanajuato|querétaro|michoacán|morelos|estado de méxico
são paulo|sao paulo|rio de janeiro|minas gerais|bahia|paraná|parana|santa catarina
rio grande do sul|pernambuco|ceará|sp|rj|mg
maharashtra|karnataka|tamil nadu|kerala|gujarat|rajasthan|uttar pradesh|haryana|punjab|telangana
andhra pradesh|west bengal|bihar|odisha|assam|madhya pradesh|goa|himachal pradesh|uttarakhand
guangdong|zhejiang|jiangsu|sichuan|shandong|hunan|hubei|fujian|henan|hebei|yunnan|hainan|guangxi
anhui|jiangxi|shaanxi|shanxi|liaoning|jilin|heilongjiang|guizhou|gansu|inner mongolia|tibet
xinjiang|ningxia|qinghai
lagos state|gauteng|western cape|kwazulu-natal|eastern cape|selangor|penang|johor|sarawak|sabah
cebu|metro manila|luzon|bali|west java|scotland|wales
تهران|اصفهان|فارس|خراسان رضوی|آذربایجان شرقی|گیلان|مازندران|خوزستان|کردستان|کرمان|یزد
"""
_CITIES = """
atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston
indianapolis|las vegas|los angeles|miami|milwaukee|minneapolis|new orleans|new york
new york city|nyc
oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city|san antonio|san diego
san francisco|seattle|washington|austin|nashville|charlotte|tampa|orlando|san jose|sacramento
silicon valley|fort worth|brooklyn|manhattan
toronto|montreal|montréal|vancouver|ottawa|calgary|edmonton|winnipeg|halifax|quebec city|québec
london|edinburgh|glasgow|cardiff|belfast|manchester|birmingham|leeds|liverpool|bristol|dublin
berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf
leipzig|dresden|hannover|nürnberg|bonn|bremen|wien|vienna|graz|linz|salzburg|innsbruck|zürich
zurich|genf|geneva|genève|basel|bern|lausanne
paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|bruxelles
brussels|brüssel|antwerp|amsterdam|rotterdam|the hague|den haag|utrecht|luxembourg|monaco
madrid|barcelona|valencia|sevilla|seville|bilbao|málaga|zaragoza|lisboa|lisbon|porto
roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|venezia|venice
athens|copenhagen|stockholm|oslo|helsinki|reykjavik|warsaw|prague|prag|budapest|bucharest|sofia
belgrade|zagreb|ljubljana|bratislava|vilnius|riga|tallinn|kyiv|kiev|moscow|istanbul|ankara
minsk|tbilisi|yerevan|baku
ciudad de méxico|mexico city|cdmx|monterrey|guadalajara|bogotá|bogota|medellín|lima|quito|caracas
santiago|santiago de chile|buenos aires|montevideo|asunción|la paz|são paulo|sao paulo
rio de janeiro|brasília|brasilia|havana|la habana|san josé|panama city|ciudad de panamá|san juan
santo domingo|kingston|port-au-prince
beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|hong kong|hong kong sar|macau|macao|taipei
tokyo|osaka|seoul|singapore|bangkok|kuala lumpur|jakarta|manila|hanoi|ho chi minh city|phnom penh
new delhi|delhi|mumbai|bangalore|bengaluru|chennai|kolkata|hyderabad|pune|gurugram|noida|dhaka
karachi|lahore|islamabad|colombo|kathmandu|kabul|tashkent|almaty|astana|ulaanbaatar
sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch
dubai|abu dhabi|doha|riyadh|jeddah|kuwait city|manama|muscat|amman|beirut|damascus|baghdad|erbil
jerusalem|tel aviv|ramallah|gaza|tehran|cairo|tunis|algiers|rabat|casablanca|tripoli|khartoum
addis ababa|nairobi|kampala|kigali|dar es salaam|lagos|abuja|accra|dakar|abidjan|johannesburg
cape town|pretoria|durban|harare|lusaka|luanda|kinshasa|maputo|windhoek|gaborone
united nations|vatican city|guatemala city|tegucigalpa|managua|san salvador
تهران|اصفهان|شیراز|مشهد|تبریز|قم|اهواز|رشت|کرج|یزد|کرمان|کابل|هرات|لندن|پاریس|برلین|نیویورک
واشنگتن|ژنو|وین|بروکسل|استانبول|دبی|القاهرة|بيروت|دمشق|بغداد|عمّان|عمان|الرياض|جدة|دبي|أبوظبي
أبو ظبي|الدوحة|الكويت|المنامة|مسقط|القدس|غزة|رام الله|تونس|الجزائر|الرباط|الدار البيضاء|طرابلس
الخرطوم|صنعاء|عدن|لندن|باريس|جنيف|نيويورك|واشنطن|برلين
"""
_NOT_CITIES = "hong kong|singapore|monaco|luxembourg|macau|kuwait|djibouti|panama|vatican|gibraltar"
_GEORGIAN = frozenset(["tbilisi", "batumi", "kutaisi"])


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.strip().replace("\n", "|").split("|"))


COUNTRIES = _names(_COUNTRIES)
REGIONS = _names(_REGIONS)
CITIES = _names(_CITIES)
_CITY_STATES = _names(_NOT_CITIES)
_DOTTED = late(r"(?<=\b[a-z])\.\s?")


@functools.lru_cache(maxsize=2_048)
def _folded(name: str) -> str:
    """Return a name as the lists have it: ``D.C.`` as ``dc``, ``Calif.`` as ``calif``."""
    return _DOTTED.sub("", name.strip().lower()).rstrip(".").strip()


def is_country(name: str, city: str = "") -> bool:
    """Say whether a place name is a country's, with or without its full stops."""
    folded = _folded(name)
    if folded == "georgia":
        return city.strip().lower() in _GEORGIAN
    return folded in COUNTRIES


def is_region(name: str) -> bool:
    """Say whether a name is that of a state, province or county, spelled or abbreviated."""
    folded = _folded(name)
    return folded in REGIONS or folded.endswith((" county", " province", " parish", " prefecture"))


def is_city(name: str) -> bool:
    """Say whether a name is that of a city known well enough to stand alone."""
    folded = name.strip().lower()
    return folded in CITIES or folded in _CITY_STATES


def is_known_place(name: str) -> bool:
    """Say whether a name is a country's, a region's or a well-known city's."""
    return is_country(name) or is_region(name) or is_city(name)
