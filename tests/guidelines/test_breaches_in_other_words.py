"""Breaches that have no word of their own, found by who does what to whom; and what isn't one.

Each has its rule, its language, a text, and the words that the finding points at.
"""

import pytest

from guidelines.documents import FILING, excerpts, release

ABOUT = "Osterby Council runs the port. "

BREAKING = {
    "members agree to ring at night": (
        "DG-38",
        "en",
        "The members agreed to ring at the clerk's door at two each night.",
        "agreed to ring at the clerk's door",
    ),
    "a list tells where they live": (
        "DG-38",
        "en",
        "A list of the doctors who refused hangs in the hall. It says where they live.",
        "where they live",
    ),
    "made to feel it": (
        "DG-38",
        "en",
        "“Those four should be made to feel it in every shop,” said Ilse Thorne.",
        "Those four should be made to feel",
    ),
    "no peace": (
        "DG-38",
        "en",
        "“These bailiffs must never have a night's sleep again,” said Ilse Thorne.",
        "must never have a night's sleep",
    ),
    "names and addresses sent in": (
        "DG-38",
        "de",
        "„Wer ihn kennt, soll uns Namen und Anschrift schicken“, sagte Wiebke Harms.",
        "soll uns Namen und Anschrift schicken",
    ),
    "let him not sleep": (
        "DG-38",
        "fa",
        "دبیر انجمن گفت: «نگذارید این مرد یک شب آسوده بخوابد.»",
        "آسوده",
    ),
    "sell them nothing": ("DG-38", "fa", "دبیر انجمن گفت: «به آنها نان نفروشید.»", "نفروشید"),
    "ring at his door": (
        "DG-38",
        "fr",
        "« Sonnez la nuit à sa porte », a dit Mme Perrin.",
        "Sonnez",
    ),
    "did what all had dreamt of": (
        "DG-39",
        "en",
        "“The man who knocked the inspector down did what all of us had dreamt of,” she said.",
        "did what all of us",
    ),
    "cleaner without them": (
        "DG-39",
        "en",
        "“The town would be cleaner without the islanders,” said Ilse Thorne.",
        "cleaner without the islanders",
    ),
    "in their blood": (
        "DG-39",
        "en",
        "“These newcomers have theft in their blood,” said Ilse Thorne.",
        "have theft in their blood",
    ),
    "at the mast": (
        "DG-39",
        "de",
        "„Der Mann gehört an den nächsten Mast“, sagte Wiebke Harms.",
        "gehört an den nächsten Mast",
    ),
    "a hero who set fire": (
        "DG-39",
        "fa",
        "دبیر انجمن گفت: «کسی که انبار را آتش زد قهرمان ماست.»",
        "قهرمان",
    ),
    "vermin, in the singular": (
        "DG-39",
        "fr",
        "« Ces gens sont une vermine », a dit Mme Perrin.",
        "sont une vermine",
    ),
    "theirs by a third": (
        "DG-30",
        "en",
        "Orchards lose almost a third of their fruit on the way to the shop.",
        "a third of their fruit",
    ),
    "four degrees": (
        "DG-30",
        "en",
        "In summer a planted street is four degrees cooler than a bare one.",
        "four degrees cooler than",
    ),
    "a Persian share of things": (
        "DG-30",
        "fa",
        "در ده سال گذشته ۷۰ درصد قنات‌های کشور خشک شده است.",
        "۷۰ درصد",
    ),
    "a German count": ("DG-30", "de", "Landesweit fehlen 8.500 Gesellen.", "8.500 Gesellen"),
    "one in three, in French": (
        "DG-30",
        "fr",
        "Un enfant sur trois ne sait pas nager.",
        "enfant sur trois",
    ),
    "one of four, in Spanish": (
        "DG-30",
        "es",
        "Uno de cada cuatro puentes está roto.",
        "Uno de cada cuatro",
    ),
    "no other harbour": (
        "DG-31",
        "en",
        "No other harbour in Norland stands on piles of that length.",
        "No other harbour in Norland stands",
    ),
    "an appeal thrown out": (
        "DG-32",
        "en",
        "An appeal against the permit was thrown out last month.",
        "was thrown out",
    ),
    "das Gericht": ("DG-32", "de", "Das Gericht hat die Pacht bestätigt.", "Gericht hat die Pacht"),
    "le tribunal": (
        "DG-32",
        "fr",
        "Le tribunal a donné raison à la commune.",
        "tribunal a donné raison",
    ),
    "a risk tripled": (
        "DG-33",
        "en",
        "A cold bedroom triples a child's risk of asthma.",
        "triples a child's risk of asthma",
    ),
    "la tension": ("DG-33", "fr", "Le jus fait baisser la tension.", "fait baisser la tension"),
    "der Blutdruck": ("DG-33", "de", "Der Tee senkt den Blutdruck.", "senkt den Blutdruck"),
    "فشار خون": ("DG-33", "fa", "این عرق فشار خون را پایین می‌آورد.", "فشار خون"),
    "a Persian judgement": (
        "DG-22",
        "fa",
        "تقسیم آب در این استان ناعادلانه است.",
        "ناعادلانه است",
    ),
    "a French judgement": (
        "DG-22",
        "fr",
        "Il serait absurde d'y couler du béton.",
        "serait absurde",
    ),
    "capitals for stress": (
        "DG-21",
        "en",
        "The nurse is on duty EVERY SINGLE NIGHT of the year.",
        "EVERY SINGLE NIGHT",
    ),
    "a Persian call": ("DG-20", "fa", "جا محدود است؛ همین هفته نام‌نویسی کنید.", "همین هفته"),
    "at a customer's": (
        "DG-35",
        "en",
        "Six of the council's cranes already work at Bellgrove Docks.",
        "Bellgrove Docks",
    ),
    "signs up": (
        "DG-35",
        "en",
        "Norvane Lines signs up for a weekly service from Osterby in May.",
        "Norvane Lines",
    ),
    "a baby lost": (
        "DG-36",
        "en",
        "Edda Lowell, who works at the bakery, had just lost her baby in the fifth month.",
        "lost her baby",
    ),
    "his own mobile": ("DG-36", "fa", "به همراه شخصی او، ۰۹۱۲۰۰۰۴۴۱۷، زنگ می‌زنند.", "۰۹۱۲"),
    "those who pay stay hidden": (
        "DG-41",
        "en",
        "The council is funded by businesses that it doesn't name.",
        "doesn't name",
    ),
    "Spender": (
        "DG-41",
        "de",
        "Osterby Council wird von Spendern bezahlt, die nicht genannt werden wollen.",
        "nicht genannt",
    ),
    "a new account": (
        "DG-44",
        "en",
        "Since March 1 dues have been payable to the council's new account at Banque Lorrain.",
        "new account",
    ),
    "شماره حساب": ("DG-44", "fa", "شماره حساب انجمن عوض شده است.", "شماره حساب"),
    "the company sold": (
        "DG-44",
        "en",
        "Noor Talvik has agreed to sell the company to a shipping group.",
        "agreed to sell the company",
    ),
    "au lieu de": (
        "DG-46",
        "fr",
        "Le panier est à 14 euros au lieu de 20, livraison offerte dès deux paniers.",
        "14 euros au lieu de 20",
    ),
    "statt": ("DG-46", "de", "Den Törn gibt es für 79 statt 120 Kronen.", "79 statt 120 Kronen"),
    "injections": (
        "DG-60",
        "en",
        "The kiosk sells slimming injections that have not been approved in Vardmark.",
        "slimming injections",
    ),
    "six who signed": (
        "DG-70",
        "fa",
        "این نامه را شش انجمن امضا کرده‌اند.",
        "شش",
    ),
    "sept": ("DG-70", "fr", "Les sept associations soussignées demandent ce terrain.", "sept"),
    "sieben": ("DG-70", "de", "Die sieben unterzeichnenden Vereine fordern mehr Platz.", "sieben"),
    "a Persian symbol": ("DG-10", "fa", "آجر از سیمان سپیدکوه (نماد: سپیدک) خریده شد.", "سپیدک"),
    "a second dateline, in German": (
        "DG-02",
        "de",
        "BREMERSUND, Nordland, 3. März 2026 /Dateline/ -- Der Verein zeigt die Pläne.",
        "BREMERSUND, Nordland, 3. März 2026",
    ),
}
PASSING = {
    "members agree to ring the bell": (
        "DG-38",
        "en",
        "The members agreed to ring the ship's bell.",
    ),
    "where birds live": (
        "DG-38",
        "en",
        "A list of the birds hangs in the hall. It says where they live.",
    ),
    "noise and sleep": ("DG-38", "en", "The crane must never cost the town a night's sleep."),
    "left in peace": ("DG-38", "en", "The council asks all to leave the man at the gate in peace."),
    "send us your own name": ("DG-38", "fa", "برای نام‌نویسی نام و نشانی خود را بفرستید."),
    "who pushed the door": (
        "DG-39",
        "en",
        "“The man who pushed the door open did what was right.”",
    ),
    "without the crane": (
        "DG-39",
        "en",
        "“The quay would be quieter without the crane,” she said.",
    ),
    "a mast": ("DG-39", "de", "Die Laterne gehört an den Mast, sagte Wiebke Harms."),
    "a fire condemned": ("DG-39", "fa", "دبیر انجمن کسی را که انبار را آتش زد محکوم کرد."),
    "the yard's own": ("DG-30", "en", "The company spends a third of its budget on piles."),
    "a share with its source": (
        "DG-30",
        "en",
        "Orchards lose a third of their fruit, according to the census of 2025.",
    ),
    "a Persian share with its source": (
        "DG-30",
        "fa",
        "به نوشتهٔ سالنامهٔ آماری، ۷۰ درصد قنات‌های کشور خشک است.",
    ),
    "a German study": ("DG-30", "de", "Laut der Kammer fehlen landesweit 8.500 Gesellen."),
    "a French survey": ("DG-30", "fr", "Selon l'enquête de 2025, un enfant sur trois ne nage pas."),
    "its own lanes": ("DG-30", "de", "Der Verein hat 8 Boote und 40 Mitglieder."),
    "no other way": ("DG-31", "en", "There is no other way to reach the island in winter."),
    "no other fee": ("DG-31", "en", "No other fee is charged."),
    "an appeal for funds": (
        "DG-32",
        "en",
        "An appeal for old bicycles was answered by forty people.",
    ),
    "a dish": ("DG-32", "de", "Das Gericht hat den Gästen geschmeckt."),
    "a tennis court": ("DG-32", "fr", "Le court de tennis reste ouvert."),
    "risk studied": (
        "DG-33",
        "en",
        "A cold bedroom triples a child's risk of asthma, a study by the university found.",
    ),
    "a tension": ("DG-33", "fr", "La tension baisse au conseil."),
    "selon l'agence": ("DG-33", "fr", "Selon l'agence, le jus fait baisser la tension."),
    "an owned judgement": ("DG-22", "fa", "به باور انجمن، تقسیم آب ناعادلانه است."),
    "an owned French one": ("DG-22", "fr", "Selon la commune, il serait absurde de bâtir ici."),
    "a ship's name": ("DG-21", "en", "The ship MV HARO STAR lay at the quay that night."),
    "told of a sign-up": ("DG-20", "fa", "اهالی همین هفته نام‌نویسی کردند."),
    "already at sea": ("DG-35", "en", "The council's ferry is already at sea in March."),
    "a birth": ("DG-36", "en", "Edda Lowell had just lost her keys in the fifth month."),
    "the press number": ("DG-36", "fa", "تلفن دفتر انجمن ۰۲۱۴۴۱۷۰۰۰ است."),
    "an unnamed neighbour": ("DG-41", "en", "A neighbour who left no name put apples at the gate."),
    "a sum": ("DG-41", "en", "The council paid an undisclosed sum for the land."),
    "a bank of earth": ("DG-44", "en", "Willows were planted on the new bank behind the quay."),
    "selling fish": ("DG-44", "en", "The company agreed to sell fish at the quay."),
    "instead of a day": ("DG-46", "de", "Der Törn findet am 5. statt am 3. Mai statt."),
    "dearer": ("DG-46", "de", "Der Liegeplatz kostet 120 statt 79 Kronen."),
    "approved": ("DG-60", "en", "The clinic gives injections that have been approved in Vardmark."),
    "seven bridges": ("DG-70", "fr", "Les sept ponts du canal seront repeints."),
    "a symbol": ("DG-10", "fa", "انار نماد این روستاست."),
    "a date within": ("DG-02", "de", "Am 3. März 2026 zeigte der Verein die Pläne -- im Rathaus."),
}


@pytest.mark.parametrize(("rule", "language", "text", "words"), BREAKING.values(), ids=BREAKING)
def test_a_breach_is_found_at_its_words(rule: str, language: str, text: str, words: str) -> None:
    document = release(text, boilerplate=ABOUT, language=language)
    assert any(words in found for found in excerpts(rule, document, FILING))


@pytest.mark.parametrize(("rule", "language", "text"), PASSING.values(), ids=PASSING)
def test_what_only_looks_like_one_passes(rule: str, language: str, text: str) -> None:
    assert excerpts(rule, release(text, boilerplate=ABOUT, language=language), FILING) == []
