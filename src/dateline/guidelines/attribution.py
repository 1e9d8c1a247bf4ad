"""Whose word a sentence gives a thing on, and what it cites: for claims, opinions and figures.

All functions take lower-case text. They read English, and the commonest verbs of German, French,
Spanish, Persian and Arabic.
"""

from dateline.release.patterns import late

_OWNERS = late(
    r"\b(?:said|says|told|tells|according to|in (?:the|his|her|their|its) (?:view|opinion"
    r"|eyes"
    r"|words|judg\w+)|believes?|believed|thinks?|thought|argue[sd]?|arguing|considers?|considered"
    r"|calls?|called|calling|describe[sd]?|describing|warn(?:s|ed|ing)|urge[sd]?|urging"
    r"|insist(?:s|ed)"
    r"|demand(?:s|ed)|hopes?|hoped|feels?|felt|sees|wrote|writes|noted?|notes|stated?|states|added"
    r"|stress(?:es|ed)|emphasi[sz]e[sd]?|maintain(?:s|ed)|claim(?:s|ed)|contends?|contended"
    r"|asserts?"
    r"|asserted|concluded?|concludes|finds|found|ruled|deemed|regard(?:s|ed)|viewed|viewed as|voted"
    r"|rated|named|ranked|agree[sd]?|acknowledge[sd]?|recommend(?:s|ed)|advise[sd]?|suggests?"
    r"|suggested|explain(?:s|ed)|praise[sd]|condemn(?:s|ed)|criticiz\w+|criticis\w+|expects?"
    r"|expected|recogni[sz]e[sd]?|alleged?|alleges|reportedly|testified|declared?|declares|admits?"
    r"|admitted|remarked|quoted|critics|supporters|opponents|reviewers|experts|argument|opinion"
    r"|views?"
    r"|sagte|sagt|laut|zufolge|meint|findet|erklärte|nach angaben|dit|déclaré|déclare|selon|estime"
    r"|d'après|dijo|según|afirm[aó]|señaló|considera|opina)\b"
    r"|گفت|گفته|به نقل از|به باور|به نظر|معتقد|اعلام کرد|افزود|قال|قالت|بحسب|وفقا|وفقًا|أكد|أضاف"
    r"|يرى"
)
_SOURCES = late(
    r"\b(?:according to|stud(?:y|ies)|survey(?:s|ed)?|poll(?:s|ed|ing)|reports?(?! to\b)|reported"
    r"|researchers|research (?:by|from|shows?|has|conducted|published|found|suggests?)|data"
    r"|statistics|census|estimate[sd]?|figures (?:from|by|of|published)|index|audit(?:ed|ors?)?"
    r"|analys(?:is|ts?|es) (?:of|by|from|estimates?|expects?|say|show)|analysts|journal|published"
    r"|sources?:|cit(?:e[sd]?|ing)|based on|found that|finds that|(?:shows?|showed|reveal(?:s|ed)"
    r"|indicates?|indicated) that|forecasts?|noted that|notes that|point(?:s|ed) out"
    r"|announced that|oecd|eurostat|gallup|nielsen|statista|gartner|cdc"
    r"|mckinsey|deloitte|world bank|world health organization|centers for disease control"
    r"|bureau of|office for national|said|says|told|calculated by|measured by|respondents"
    r"|surveyed|peer-reviewed|clinical trials?|trial|laut|studie|umfrage|bericht|zufolge|selon"
    r"|étude"
    r"|enquête|rapport|según|estudio|encuesta|informe)\b"
    r"|\[\d{1,3}\]|[¹²³]|بر اساس|بنا بر|طبق|مطالعه|آمار|گزارش|بحسب|وفقا|دراسة|تقرير"
)
_PROOF = late(
    r"\b(?:according to|rank(?:ed|s|ing|ings)|rated|survey(?:ed)?|stud(?:y|ies)|report by"
    r"|reported by"
    r"|data|census|guinness|certified|verified|confirmed by|listed|list of|index|figures from"
    r"|named|recogni[sz]ed|voted|awarded|sources?:|based on|as measured by|measured by|audited"
    r"|said|says|told|reportedly|is said to|believed to be|claims? to be|alleged(?:ly)?|judge|court"
    r"|laut|zufolge|selon|según)\b|\[\d{1,3}\]|بر اساس|طبق|بحسب|وفقا"
)


def has_owner(sentence: str) -> bool:
    """Say whether a sentence says whose view it gives."""
    return _OWNERS.search(sentence) is not None


def cites_source(text: str) -> bool:
    """Say whether words name something that a figure or a claim can be looked up in."""
    return _SOURCES.search(text) is not None


def shows_proof(sentence: str) -> bool:
    """Say whether a sentence says on whose list, count or word a rank or a first rests."""
    return _PROOF.search(sentence) is not None
