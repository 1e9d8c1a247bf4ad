"""Who says what in French: quotations of invented releases, and words that nobody says."""

import pytest

from dateline.release.model import Quote, Run
from dateline.release.quotations import quotations_in
from release.who_said import quotes

TOLD = [
    (
        (
            "L’ouverture a été annoncée par Odile Marchand, adjointe à la culture.\n\n"
            "« Le dimanche aussi, on lit des livres », souligne-t-elle."
        ),
        [("Odile Marchand", "adjointe à la culture")],
    ),
    (
        "« Nous restons au port », a déclaré Odile Marchand, présidente du chantier.",
        [("Odile Marchand", "présidente du chantier")],
    ),
    (
        "« Nous restons au port », se réjouit le maire de Brémeur, Yvon Le Goff.",
        [("Yvon Le Goff", "maire de Brémeur")],
    ),
    (
        (
            "Le directeur du chantier, Yvon Le Goff, s’est félicité de cet accord : « "
            "Nous restons tous au port. »"
        ),
        [("Yvon Le Goff", "directeur du chantier")],
    ),
    (
        (
            "« Nous restons, explique Yvon Le Goff, directeur du chantier. Le port est "
            "notre maison. »"
        ),
        [("Yvon Le Goff", "directeur du chantier")],
    ),
    (
        (
            "Selon Yvon Le Goff, directeur du chantier, « le port est une maison dont on "
            "ne part pas »."
        ),
        [("Yvon Le Goff", "directeur du chantier")],
    ),
    (
        (
            "“Nous restons au port”, précise M. Le Goff. Yvon Le Goff, charpentier de "
            "marine, a fondé le chantier."
        ),
        [("Yvon Le Goff", "charpentier de marine")],
    ),
    (
        (
            "Yvon Le Goff a fondé le chantier. « Le premier bateau a coulé au bout d’une "
            "heure », se souvient-il."
        ),
        [("Yvon Le Goff", None)],
    ),
    (
        (
            "Pour Mme Odile Marchand, secrétaire générale de la CGS, « cet accord ne "
            "règle rien du tout »."
        ),
        [("Odile Marchand", "secrétaire générale de la CGS")],
    ),
    (
        (
            "« On a tenu », souffle Odile Marchand. Puis elle ajoute : « On tiendra "
            "encore dix ans. »"
        ),
        [("Odile Marchand", None), ("Odile Marchand", None)],
    ),
    (
        (
            "« C’est un jour heureux », conclut Odile Marchand, vice-présidente déléguée "
            "à la mer, lors de l’inauguration."
        ),
        [("Odile Marchand", "vice-présidente déléguée à la mer")],
    ),
    (
        (
            "Odile Marchand, vice-présidente déléguée à la mer, est catégorique : « On ne"
            " vendra jamais le port. »"
        ),
        [("Odile Marchand", "vice-présidente déléguée à la mer")],
    ),
    (
        (
            "« Les ouvriers attendent », a rappelé le délégué syndical Yvon Le Goff "
            "devant la presse."
        ),
        [("Yvon Le Goff", "délégué syndical")],
    ),
    (
        ("« On ne vendra jamais ce port. »\n\n— Odile Marchand, présidente"),
        [("Odile Marchand", "présidente")],
    ),
    (
        ("« On ne vendra jamais ce port. »\n\nOdile Marchand, présidente du chantier"),
        [("Odile Marchand", "présidente du chantier")],
    ),
    (
        (
            "Le Dr Yvon Le Goff, chef du service de cardiologie, alerte : « Les délais "
            "doublent chaque année. »"
        ),
        [("Yvon Le Goff", "chef du service de cardiologie")],
    ),
    (
        ("De son côté, Odile Marchand souligne que « les délais ont doublé en trois ans »."),
        [("Odile Marchand", None)],
    ),
    (
        (
            "« Nous recrutons quarante personnes », déclare Marie Duval, Directrice "
            "Générale de Solaris."
        ),
        [("Marie Duval", "Directrice Générale de Solaris")],
    ),
    (
        (
            "Marie Duval, Directrice Générale de Solaris, a déclaré : « Nous recrutons "
            "quarante personnes cet automne. »"
        ),
        [("Marie Duval", "Directrice Générale de Solaris")],
    ),
    (
        "« Nous recrutons quarante personnes », a réagi le premier adjoint Paul Hery.",
        [("Paul Hery", "premier adjoint")],
    ),
    (
        ("Pour le préfet de région, Jean Bost, « la digue tiendra encore vingt hivers »."),
        [("Jean Bost", "préfet de région")],
    ),
    (
        ("« La digue tiendra », assure Jean Bost. « Mais il faudra la surveiller », poursuit-il."),
        [("Jean Bost", None), ("Jean Bost", None)],
    ),
    (
        "Citation de Marie Duval : « Nous recrutons quarante personnes cet automne. »",
        [("Marie Duval", None)],
    ),
    (
        ("Interrogée sur la date, Marie Duval répond : « Nous ouvrirons avant la neige. »"),
        [("Marie Duval", None)],
    ),
    (
        (
            "Le maire, Jean Bost, n’a pas caché sa joie. « Nous attendions ce train "
            "depuis trente ans. »"
        ),
        [("Jean Bost", "maire")],
    ),
    (
        "Le chercheur Paul Hery (CNRM) nuance : « Il ne s’agit que d’un hiver. »",
        [("Paul Hery", "chercheur")],
    ),
    (
        (
            "“Nous ouvrirons avant la neige”, confirme la directrice du site, Mme Marie "
            "Duval, qui rappelle que “rien n’est joué tant que la route n’est pas faite”."
        ),
        [("Marie Duval", "directrice du site"), ("Marie Duval", "directrice du site")],
    ),
    (
        "« On n’a rien vu venir », témoigne Inès Fabre, 19 ans, étudiante en droit.",
        [("Inès Fabre", "étudiante en droit")],
    ),
    (
        (
            "La présidente de l’association, Inès Fabre, dénonce « une décision prise "
            "sans aucune concertation »."
        ),
        [("Inès Fabre", "présidente de l’association")],
    ),
    (
        (
            "Inès Fabre se félicite de la décision. « Elle arrive tard, mais elle arrive "
            "», dit-elle."
        ),
        [("Inès Fabre", None)],
    ),
    (
        (
            "Comme le souligne Inès Fabre, présidente de l’Amicale : « Sans bénévoles, "
            "pas de fête. »"
        ),
        [("Inès Fabre", "présidente de l’Amicale")],
    ),
    (
        ("Inès Fabre, qui préside l’Amicale, se souvient : « Sans bénévoles, pas de fête. »"),
        [("Inès Fabre", None)],
    ),
    (
        ("À ses côtés, le député Paul Hery a estimé que « la loi devait changer avant l’été »."),
        [("Paul Hery", "député")],
    ),
    (
        (
            "« Avec Inès Fabre, nous avons tout refait, raconte le charpentier Paul Hery."
            " Même le clocher. »"
        ),
        [("Paul Hery", "charpentier")],
    ),
    (
        ("Enfin, Paul Hery a tenu à saluer « le courage de celles et ceux qui restent »."),
        [("Paul Hery", None)],
    ),
    (
        (
            "Le ministre Paul Hery a remis la médaille à Marie Duval. « Vous avez sauvé "
            "ce village », a-t-il déclaré."
        ),
        [("Paul Hery", "ministre")],
    ),
    (
        (
            "Marie Duval a reçu la médaille des mains du ministre Paul Hery. « Cela "
            "m’honore beaucoup », a-t-elle dit."
        ),
        [("Marie Duval", None)],
    ),
    (
        (
            "« Nous tiendrons jusqu’à l’été », a martelé la secrétaire générale, Marie "
            "Duval, sous les applaudissements."
        ),
        [("Marie Duval", "secrétaire générale")],
    ),
    (
        "« Nous tiendrons jusqu’à l’été », selon les mots de la maire, Marie Duval.",
        [("Marie Duval", "maire")],
    ),
    (
        "Marie Duval, la maire, ne décolère pas : « Nous tiendrons jusqu’à l’été. »",
        [("Marie Duval", "maire")],
    ),
    (
        (
            "« Nous tiendrons jusqu’à l’été, a promis Marie Duval. Et après aussi, a-t-"
            "elle ajouté. »"
        ),
        [("Marie Duval", None)],
    ),
    (
        (
            "Le Pr Paul Hery, chef du service d’oncologie du CHU d’Aldern, détaille : « "
            "Le traitement dure six semaines. »"
        ),
        [("Paul Hery", "chef du service d’oncologie du CHU d’Aldern")],
    ),
    (
        "« Le traitement dure six semaines », précise le Professeur Paul Hery.",
        [("Paul Hery", None)],
    ),
    (
        (
            "« Une étape importante », commente Marie Duval, Présidente-directrice "
            "générale du groupe Solaris."
        ),
        [("Marie Duval", "Présidente-directrice générale du groupe Solaris")],
    ),
    (
        "Marie Duval (Solaris) : « C’est une étape importante de notre histoire. »",
        [("Marie Duval", None)],
    ),
    (
        (
            "« C’est une étape importante de notre histoire », s’est réjouie Marie Duval,"
            " PDG de Solaris, ce mardi à Lyon."
        ),
        [("Marie Duval", "PDG de Solaris")],
    ),
]
NOBODY = [
    "La ministre a rappelé que « la loi s’applique aussi aux chantiers navals ».",
    "L’exposition « Un port et ses femmes de mer » ouvre le 3 mai.",
    "« Le port vit de ses bateaux », indique-t-on à la mairie.",
    "« On n’a rien vu venir », témoigne Léo, 19 ans.",
    "« Une décision prise sans nous », dénonce l’association.",
    ("Le roman « Le silence après la dernière neige » de Marie Duval paraît en mai."),
    "L’étude montre que « un foyer sur trois » renonce aux soins.",
    "« Le traitement dure six semaines », explique-t-on au CHU.",
    ("Dans un communiqué, le groupe évoque « une étape importante de son histoire »."),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_speakers_and_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = quotes(text, language="fr")
    assert [(quote.speaker, quote.role) for quote in found] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_said_to_speak(text: str) -> None:
    assert all(quote.speaker is None for quote in quotes(text, language="fr"))


def test_a_pull_quote_is_signed_by_its_last_line() -> None:
    words = "« On ne vendra jamais ce port à personne. »"
    block = Quote(((Run(words),), (Run("Odile Marchand, présidente du chantier"),)))
    (quote,) = quotations_in((block,), language="fr")
    assert (quote.speaker, quote.role) == ("Odile Marchand", "présidente du chantier")


def test_each_paragraph_of_a_pull_quote_is_one() -> None:
    block = Quote(
        ((Run("« Le port est à nous."),), (Run("« On ne le vendra jamais à personne. »"),)),
        "Odile Marchand, présidente du chantier",
    )
    found = quotations_in((block,), language="fr")
    assert [(quote.speaker, quote.role) for quote in found] == [
        ("Odile Marchand", "présidente du chantier")
    ] * 2
