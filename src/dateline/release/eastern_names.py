"""Chinese, Korean and Japanese names of persons in their own writing, by frequent surnames."""

from dateline.release.patterns import late

_HAN = r"[\u3400-\u9fff]"
_CHINESE = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾"
    "萧蕭田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏付方邹鄒"
    "熊白孟秦邱侯江尹薛闫雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔汤湯温溫"
)
_KOREAN = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄원천방공"
)
_JAPANESE = (
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|齋藤|清水"
    "|山崎|阿部|池田|橋本|石川|前田|藤田|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦"
    "|岡本|松田|中川|中野|原田|小川|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤"
    "|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|菅原|小島"
)
_NAME = late(
    rf"[{_CHINESE}]{_HAN}{{1,2}}|[{_KOREAN}][가-힣]{{1,2}}"
    rf"|(?:{_JAPANESE})\s?(?:{_HAN}|[\u3040-\u30ff]){{1,3}}"
)
_BESIDE = late(
    rf"(?P<desk>\S{{1,12}}[部課课室局係处處科]\s+)?(?P<who>{_NAME.pattern})"
    r"(?P<title>(?:\s[가-힣]{1,4}|\s)?(?:과장|대리|차장|부장|팀장|이사|책임|선임|매니저|先生|女士|小姐|经理|經理|様|氏))?"
)


def is_eastern_name(words: str) -> bool:
    """Say whether words are a name of a frequent surname and a few signs behind it."""
    return not words[:1].isascii() and _NAME.fullmatch(words) is not None


def eastern_role(words: str) -> tuple[str, str]:
    """Part a name from the desk before or the title behind it; ``""`` where none stands there."""
    found = None if words[:1].isascii() else _BESIDE.fullmatch(words)
    beside = ((found["desk"] or "") + (found["title"] or "")).strip() if found else ""
    return (found["who"], beside) if found and beside else (words, "")
