"""DG-36: private life told loosely in English, and in German, French and Spanish."""

import pytest

from guidelines.documents import findings, release

BREAKING = {
    "en whose": (
        "The door was opened by Agnes Tillow, a retired baker whose chemotherapy had been moved.",
        "health",
    ),
    "en off work": ("Petra Noll has been off work with depression since Christmas.", "health"),
    "en marriage": ("Jonas Weir wrote it in the autumn, when his wife moved out.", "family"),
    "en above a shop": (
        "Harald Benning lives above the bakery on Rope Street, behind the green door.",
        "lives",
    ),
    "en at home": (
        "Leopold Finch keeps the spare keys at home, 27 Candle Row, second floor.",
        "lives",
    ),
    "de": ("Die Kasse führte Martin Sievers, der seit Mai an Depressionen leidet.", "health"),
    "de child": ("Das Boot taufte die achtjährige Anna Ehlers am Sonntag.", "child"),
    "de form": ("Das Boot taufte Clara Thomsen aus der Klasse 2b am Sonntag.", "child"),
    "fr": ("La clé est chez Marie Perrin, qui est atteinte d'un cancer depuis mai.", "health"),
    "fr child": ("Le ruban sera coupé par Claire Morel, 8 ans, dimanche.", "child"),
    "es": ("La llave la tiene Carmen Robledo, que padece depresión desde mayo.", "health"),
    "es child": ("La cinta la cortará Ana Robledo, de 8 años, el domingo.", "child"),
}
RIGHT = {
    "en research": "Agnes Tillow leads a study of people whose chemotherapy had been moved.",
    "en off to work": "Petra Noll has been off to Haro with the choir since Christmas.",
    "en shop": "The lamp hangs above the bakery on Rope Street.",
    "de": "Martin Sievers leitet die Stiftung, die Menschen hilft, die an Depressionen leiden.",
    "de grown": "Das Boot taufte die achtzigjährige Anna Ehlers am Sonntag.",
    "fr": "Marie Perrin dirige une association pour ceux que touche une dépression.",
    "fr grown": "Le ruban sera coupé par Claire Morel, 48 ans, dimanche.",
    "es": "Carmen Robledo dirige un estudio sobre quien padece depresión.",
    "es grown": "La cinta la cortará Ana Robledo, de 48 años, el domingo.",
}
MESSAGES = {"health": "health", "family": "family", "child": "child", "lives": "lives"}


@pytest.mark.parametrize(("key", "text", "word"), [(k[:2], *v) for k, v in BREAKING.items()])
def test_private_life_is_found(key: str, text: str, word: str) -> None:
    found = findings("DG-36", release(text, language=key))
    assert any(MESSAGES[word] in finding.message for finding in found), found


@pytest.mark.parametrize(("key", "text"), [(k[:2], text) for k, text in RIGHT.items()])
def test_what_is_nobody_elses_secret_passes(key: str, text: str) -> None:
    assert findings("DG-36", release(text, language=key)) == []
