"""DG-33 in German, French, Spanish and Persian: claims by what they say of bodies and savings."""

import pytest

from guidelines.documents import excerpts, release

CLAIMED = {
    "a bath": ("de", "Das Moorbad in Lindhaven lindert Ischias und Gicht nach drei Besuchen."),
    "a stone": (
        "de",
        "Wer den Bernstein trägt, bei dem verschwinden die Ohrgeräusche und der Tinnitus.",
    ),
    "a tea and sleep": ("de", "Der Tee aus Birkenlaub vertieft den Schlaf und stärkt die Nerven."),
    "a bond": ("de", "Der Genussschein der Mühle bringt sieben Prozent, ohne Risiko."),
    "a savings promise": ("de", "Die Einlage bei der Genossenschaft ist sicher wie Gold."),
    "a mushroom": (
        "fr",
        "La poudre de ce champignon apaise la sciatique et prévient la cataracte.",
    ),
    "a spring": ("fr", "L'eau de la source dissout les calculs en un mois."),
    "a plant": ("fr", "Cette infusion fortifie le foie et purifie les reins."),
    "a deposit": ("fr", "L'épargne placée dans la coopérative est à l'abri de toute crise."),
    "a balm": ("es", "El bálsamo elimina las varices y alivia la artrosis en dos semanas."),
    "a honey": ("es", "Con una cucharada de miel desaparece la tos y el insomnio."),
    "a stone for the liver": ("es", "El jugo de cardo regenera el hígado y depura los riñones."),
    "a plot": ("es", "El dinero de los socios está a salvo y rinde un 9 por ciento."),
    "a syrup": ("fa", "این شربت سرفه و آسم کودکان را درمان می‌کند."),
    "an oil": ("fa", "روغن سدر ریزش مو را متوقف می‌کند و چروک را از بین می‌برد."),
    "a herb": ("fa", "دمنوش آویشن حافظه را تقویت می‌کند."),
    "a fund": ("fa", "سود این صندوق تضمین شده است."),
}
SOBER = {
    "a cited study": ("de", "Der Tee senkt den Blutdruck, laut einer Studie der Universität Haro."),
    "a hospital": ("de", "In der Klinik werden im Jahr 300 Menschen mit Krebs behandelt."),
    "a cold spring": ("de", "Das Fieber vor dem Spiel war groß, der Verein verlor knapp."),
    "a profit": ("de", "Der Gewinn stieg im Jahr 2025 um zwölf Prozent."),
    "a stake": ("de", "Die Stadt verdoppelt ihren Anteil am Hafen."),
    "a campaign": ("fr", "La campagne contre le diabète commence lundi à la mairie."),
    "a trial": ("fr", "Le médicament soulage la migraine, selon un essai publié en mars."),
    "a rate": ("fr", "La commune a emprunté deux millions sur vingt ans."),
    "a sick note": ("es", "Las bajas por enfermedad subieron un 3 por ciento en la fábrica."),
    "a cause": ("es", "El partido se aplazó a causa de la fiebre de dos jugadores."),
    "a ministry": ("es", "La vacuna previene la gripe, según el ministerio."),
    "a ward": ("fa", "بخش سرطان بیمارستان سرو از شنبه باز است."),
    "research": ("fa", "این دارو به گفتهٔ وزارت بهداشت درد را کاهش می‌دهد."),
    "a price": ("fa", "قیمت زمین در روستا ده درصد بالا رفت."),
}


@pytest.mark.parametrize(("language", "text"), CLAIMED.values(), ids=CLAIMED.keys())
def test_bare_claims_on_bodies_and_savings_are_asked_about(language: str, text: str) -> None:
    assert len(excerpts("DG-33", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), SOBER.values(), ids=SOBER.keys())
def test_cited_claims_and_sober_news_pass(language: str, text: str) -> None:
    assert excerpts("DG-33", release(text, language=language)) == []
