"""Who is said to deal with the source in German, French, Spanish and Persian.

Two slots stand in one sentence in whatever order: an organisation's name behind what kind of
house it is (*die Werft …*, *la coopérative …*), and a bond, delivery or payment.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.naming import Name
from dateline.release.patterns import late


class _Tongue(NamedTuple):
    bonds: frozenset[str]
    named: re.Pattern[str]
    passed: re.Pattern[str]


_CAPITALS = (
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w&'’.-]*\w(?: (?:&|de|und|et|y)? ?[A-ZÀ-ÖØ-Þ][\w&'’.-]*\w){0,2})"
)
_ENDS_FA = (
    "شریک|شریکِ|حامی|پشتیبان|مشتری|خریدار|سرمایهگذار|تأمینکننده|تامینکننده|تأمین|تامین|هزینه"
    "|با|در|از|برای|را|که|و|به|هم|نیز|این|آن|هر|همه|قرارداد|تفاهمنامه|همکاری"
)
_TONGUES = {
    "de": _Tongue(
        lexicon(
            "partner partnerin partnern kooperationspartner sponsor sponsoren hauptsponsor kunde"
            " kunden kundin kundinnen lieferant lieferanten auftraggeber investor investoren"
            " geldgeber förderer mäzen ausrüster abnehmer liefert liefern geliefert beliefert"
            " finanziert finanzieren unterstützt unterstützen sponsert gesponsert fördert gefördert"
            " bezahlt spendet gespendet stiftet gestiftet stellt kooperiert kooperation"
            " zusammenarbeit vertrag verträge rahmenvertrag auftrag bestellt bestellte gekauft"
            " kauft beteiligt beteiligung gemeinsam mietet vermietet gemietet übernimmt wartet"
            " beauftragt setzt nutzt vertreibt"
        ),
        late(
            r"\b(?:[A-ZÄÖÜ][a-zäöüß]*(?:firma|bank|reederei|genossenschaft|stiftung|brauerei"
            r"|spedition|werft|kasse|werke|gesellschaft|versicherung|gruppe|agentur|druckerei"
            r"|bäckerei|molkerei|gießerei|fabrik|hersteller|konzern|verlag|handlung|betrieb|haus)"
            r"|Firma|Bank|Reederei|Genossenschaft|Stiftung|Brauerei|Spedition|Werft|Sparkasse"
            r"|Stadtwerke|Gesellschaft|Versicherung|Gruppe|Agentur|Druckerei|Bäckerei|Molkerei"
            rf"|Gießerei|Fabrik|Hersteller|Konzern|Unternehmen|Verlag|Kette) {_CAPITALS}"
        ),
        late(
            r"\b(?:nicht|nie|niemals|weder|kein\w*|ohne|falls|könnte\w*|möchte\w*|gegen|früher\w*|ehemal\w*)\b"
        ),
    ),
    "fr": _Tongue(
        lexicon(
            "partenaire partenaires partenariat sponsor sponsors mécène mécènes client clients"
            " cliente fournisseur fournisseurs investisseur investisseurs parrain fournit"
            " fournissent fourni fournie livre livrent finance financent financé financée soutient"
            " soutiennent soutenu soutenue parraine parrainé achète achètent acheté contrat"
            " convention accord commande commandé loue louent loué sponsorise équipe distribue"
            " entretient confié confie associé associée coopération collabore collaboration"
        ),
        late(
            r"\b(?:[Ll]a |[Ll]e |[Ll]'|[Ll]’|[Uu]ne? |[Ss]a |[Ss]on |[Dd]u |[Aa]u )(?:coopérative"
            r"|société|entreprise|banque|fondation|groupe|maison|fabricant|imprimerie|brasserie"
            r"|laboratoire|assureur|mutuelle|chaîne|agence|compagnie|cabinet|distributeur|armateur"
            r"|chantier|éditeur|boulangerie|laiterie|caisse|start-up|studio|pépinière|firme)"
            rf" {_CAPITALS}"
        ),
        late(r"\b(?:ne|n'|jamais|sans|si|pourrait|souhaite|contre|ancien(?:ne)?)\b"),
    ),
    "es": _Tongue(
        lexicon(
            "socio socia socios alianza patrocinador patrocinadora patrocina mecenas cliente"
            " clientes proveedor proveedora inversor inversora suministra suministran suministrado"
            " entrega entregan financia financian financiado financiada apoya apoyan apoyo compra"
            " compran comprado contrato convenio acuerdo encargo encargado alquila alquilado paga"
            " pagan dona donado colabora colaboración aporta aportan distribuye equipa mantiene"
        ),
        late(
            r"\b(?:[Ll]a|[Ee]l|[Uu]na?|[Ss]u|del|al) (?:cooperativa|sociedad|empresa|banco|caja"
            r"|fundación|grupo|casa|fabricante|imprenta|cervecera|laboratorio|aseguradora|cadena"
            r"|agencia|compañía|firma|distribuidora|naviera|astillero|editorial|panadería"
            rf"|lechera|consultora|constructora|bodega|start-up) {_CAPITALS}"
        ),
        late(r"\b(?:no|nunca|sin|si|podría|quiere|contra|antigu[oa])\b"),
    ),
    "fa": _Tongue(
        lexicon(
            "شریک شریکِ حامی پشتیبان مشتری خریدار سرمایهگذار تأمینکننده تامینکننده تأمین تامین"
            " هزینه قرارداد تفاهمنامه میدهد میخرد خریده میسازد فروخته سفارش همکاری پرداخت"
            " میپردازد اجاره پشتیبانی"
        ),
        late(
            r"(?<!\w)(?:شرکت|کارخانه.?|بانک|بنیاد|مؤسسه.?|موسسه.?|تعاونی|هلدینگ|فروشگاه|بیمه.?)"
            rf" (?!های|هایی)(?P<name>[^\s،.؛]+(?: [^\s،.؛]+){{0,3}}?)(?= (?:{_ENDS_FA})(?!\w)|،)"
        ),
        late(r"(?:ندارد|نیست|نشد|نکرد|اگر|شاید|علیه|سابق)(?!\w)"),
    ),
}
BONDS_ABROAD = frozenset(word for tongue in _TONGUES.values() for word in tongue.bonds)
"""Words one of which any such claim has."""
_KINDS = frozenset({"paragraph", "item", "headline", "subheadline"})


def dealings_abroad(case: Case) -> Iterator[Name]:
    """Yield the names of houses that a sentence ties to the source, in one of those languages."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    asked = set[int]()
    for at in case.places(tongue.bonds):
        first, last = case.sentence_at(at)
        if first in asked or case.stretch_at(at).kind not in _KINDS or not case.narrates(at):
            continue
        asked.add(first)
        if tongue.passed.search(case.lowered, first, last):
            continue
        for found in tongue.named.finditer(case.text, first, last):
            yield Name(*found.span("name"), found["name"])
