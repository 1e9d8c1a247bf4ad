"""DG-21, DG-22 and DG-31 in German, French, Spanish and Persian, by what a sentence does."""

import pytest

from guidelines.documents import excerpts, release

FOUND = (
    ("DG-22", "de", "Die Regierung muss endlich handeln."),
    ("DG-22", "de", "Die Kritik daran ist überzogen."),
    ("DG-22", "de", "Mit dieser Reform ist niemandem geholfen."),
    ("DG-22", "fr", "La décision arrive bien trop tard."),
    ("DG-22", "fr", "La commune ferait bien de revoir sa copie."),
    ("DG-22", "fr", "On ne peut que saluer cette initiative."),
    ("DG-22", "es", "Los enfermeros merecen algo más que aplausos."),
    ("DG-22", "es", "La reforma va en la dirección equivocada."),
    ("DG-22", "es", "Nadie puede dudar de la utilidad del puente."),
    ("DG-22", "fa", "دولت باید هرچه زودتر چاره‌ای بیندیشد."),
    ("DG-22", "fa", "این تصمیم اشتباه بزرگی بود."),
    ("DG-22", "fa", "این کار دور از انصاف است."),
    ("DG-21", "de", "Die Aussicht verschlägt einem die Sprache."),
    ("DG-21", "de", "Die Software ist der Konkurrenz um Lichtjahre voraus."),
    ("DG-21", "de", "Die Kuchen sind ein Gedicht."),
    ("DG-21", "fr", "Une vue à couper le souffle attend les visiteurs."),
    ("DG-21", "fr", "Le logiciel laisse ses concurrents loin derrière."),
    ("DG-21", "fr", "Le pain est une pure merveille."),
    ("DG-21", "es", "El espectáculo dejó al público sin palabras."),
    ("DG-21", "es", "Es la envidia de todo el sector."),
    ("DG-21", "es", "Un concierto que nadie olvidará."),
    ("DG-21", "fa", "کیفیت این محصول در بازار همتا ندارد."),
    ("DG-21", "fa", "این دستگاه همهٔ رقیبان را انگشت به دهان گذاشته است."),
    ("DG-21", "fa", "کنسرتی که هرگز از یادها نخواهد رفت."),
    ("DG-31", "de", "Niemand im Land hatte das zuvor versucht."),
    ("DG-31", "de", "Die Werft ist die letzte ihrer Art."),
    ("DG-31", "de", "Nirgendwo sonst im Land wird noch so gearbeitet."),
    ("DG-31", "fr", "Cela ne s'était jamais vu dans la région."),
    ("DG-31", "fr", "La récolte bat tous les records."),
    ("DG-31", "fr", "Nulle part ailleurs dans le pays on ne travaille ainsi."),
    ("DG-31", "es", "Nadie en el país lo había intentado antes."),
    ("DG-31", "es", "La cosecha bate todos los récords."),
    ("DG-31", "es", "Nunca se había visto nada igual en la región."),
    ("DG-31", "fa", "پیش از این هیچ کس در کشور چنین کاری نکرده بود."),
    ("DG-31", "fa", "در هیچ جای دیگر کشور چنین کارگاهی نیست."),
    ("DG-31", "fa", "چنین جمعیتی تاکنون دیده نشده بود."),
)
PASSES = (
    ("DG-22", "de", "Laut Mieterbund ist die Kritik daran überzogen."),
    ("DG-22", "de", "Der Antrag muss bis Freitag im Rathaus liegen."),
    ("DG-22", "de", "Die Fähre fährt um neun Uhr nach Haro."),
    ("DG-22", "fr", "Selon le syndicat, la décision arrive bien trop tard."),
    ("DG-22", "fr", "Le dossier doit être déposé avant vendredi."),
    ("DG-22", "fr", "La mairie ouvre à neuf heures."),
    ("DG-22", "es", "Según el sindicato, la reforma va en la dirección equivocada."),
    ("DG-22", "es", "El formulario se entrega antes del viernes."),
    ("DG-22", "es", "El barco sale a las nueve."),
    ("DG-22", "fa", "به گفتهٔ اتحادیه این کار دور از انصاف است."),
    ("DG-22", "fa", "جلسهٔ شورا روز پنجشنبه برگزار می‌شود."),
    ("DG-22", "fa", "نقشه در دفتر شورا دیده می‌شود."),
    ("DG-21", "de", "Das Boot liegt im Schatten der Halle."),
    ("DG-21", "fr", "Le bureau se trouve derrière la gare."),
    ("DG-21", "es", "La oficina está detrás de la estación."),
    ("DG-21", "fa", "نان تازه هر روز ساعت هفت پخته می‌شود."),
    ("DG-31", "de", "Niemand wurde verletzt."),
    ("DG-31", "fr", "Personne n'a été blessé."),
    ("DG-31", "es", "Nadie resultó herido."),
    ("DG-31", "fa", "هیچ کس آسیب ندید."),
)


@pytest.mark.parametrize(("rule", "language", "text"), FOUND)
def test_a_breach_abroad_is_found(rule: str, language: str, text: str) -> None:
    assert excerpts(rule, release(text, language=language)) != []


@pytest.mark.parametrize(("rule", "language", "text"), PASSES)
def test_a_near_miss_abroad_passes(rule: str, language: str, text: str) -> None:
    assert excerpts(rule, release(text, language=language)) == []
