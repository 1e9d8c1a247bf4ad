"""Names of countries as datelines write them, so as to tell them from regions."""

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
turkmenistan|uae|u.a.e|uganda|uk|u.k|ukraine|united arab emirates|united kingdom|united states
united states of america|uruguay|us|u.s|usa|u.s.a|uzbekistan|vanuatu|vatican|venezuela|vietnam
yemen|zambia|zimbabwe|england|scotland|wales|northern ireland|österreich|italia|belgique
ایران|فرانسه|آلمان|انگلستان|بریتانیا|آمریکا|ایالات متحده|سوئیس|اتریش|ایتالیا|کانادا|سوئد|عراق
ترکیه|افغانستان|مصر|سوريا|العراق|الأردن|لبنان|فرنسا|ألمانيا|سويسرا|تونس|المغرب|الجزائر|السعودية
"""
COUNTRIES = frozenset(_COUNTRIES.replace("\n", "|").strip("|").split("|"))


def is_country(name: str) -> bool:
    """Say whether a place name is a country's, with or without its full stops."""
    return name.strip().rstrip(".").lower() in COUNTRIES
