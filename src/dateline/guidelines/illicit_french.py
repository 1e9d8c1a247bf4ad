"""Words of the excluded trades in French (DG-60): goods and what makes them illicit."""

OFFERED = (
    r"\b(?:vend\w*|ventes?|livr\w+|expédi\w+|envo[iy]\w*|command\w+|disponibles?|coût\w*|euros?"
    r"|couronnes|francs|propos\w+|offr\w+|fourni\w*|procur\w+|obten\w+|obtient|imprim\w+|fabriqu\w+"
    r"|délivr\w+|boutique\w*|clients?|clientes|ouvr\w+|accueill\w+|accept\w+|prend|jou\w+|mise\w*"
    r"|prix|tarif\w*|payant|moyennant|réserv\w+|lou\w+|rédig\w+|par la poste|colis|remet\w*"
    r"|achet\w+|paie\w*|pari\w*|entre)\b|€"
)
TOLD = (
    r"\b(?:police|gendarm\w+|tribun\w+|juges?|procureur\w*|arrêté\w*|condamné\w*|inculpé\w*"
    r"|met en garde|mise en garde|avertit|interdi\w+|illéga\w+|fraude\w*|escro\w+|saisi\w*|douan\w+"
    r"|enquêt\w+|lois?|étude\w*|prévention|victimes?|lutte|film|roman|musée|selon|a dit|doit"
    r"|doivent|délit\w*|patients?|addict\w*)\b"
)
_THINGS = (
    r"(?:papiers?|pièces? d'identité|licence|permis|autorisation|agrément|identité|noms?"
    r"|passeport|vérification|inscription|documents?|questions?|contrôles?|carte d'identité"
    r"|numéros?(?: de série)?|justificatifs?|âge|enregistrement|formalités?)"
)
_UNASKED = (
    r"\b(?:sans|ni) (?:aucune? |la moindre |le moindre |demander d[e'] ?|présenter d[e']"
    rf" ?)?{_THINGS}\b"
    rf"|\b(?:aucune?|pas de|pas d') ?{_THINGS}\b|\bpersonne ne (?:demande|vérifie|contrôle|pose)\b"
    r"|\banonym\w+|\bsous le (?:manteau|comptoir)\b|\bn'(?:a|ont) pas été (?:prévenue?s?"
    r"|informée?s?"
    r"|déclarée?s?|autorisée?s?)|\bnon (?:déclarée?s?|autorisée?s?|agréée?s?)\b|\bn'est demandée?\b"
)
DEALS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "gambling",
        (
            "roulette poker casino paris pari parier machines tripot jackpot loterie baccara"
            " blackjack"
            " bookmaker mise mises jeux cercle croupier"
        ),
        (
            (
                rf"{_UNASKED}|\bdès (?:1[2-7]|quatorze|quinze|seize) ans\b|\bmineurs\b|\bsans"
                r" limite"
                r" d'âge"
            ),
            (
                r"\b(?:roulette|poker|casinos?|paris (?:sur|sportifs|hippiques|en ligne)|parier"
                r"|parie"
                r"|machines à sous|jackpot|loterie|baccara|blackjack|bookmaker|mise de l'argent"
                r"|jeux"
                r" d'argent|tables? de jeu|croupiers?|paris)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "medicine",
        (
            "antibioti opioïde opiacé morphin fentanyl comprimé pilule cachet gélule ampoule"
            " seringue"
            " injection insuline stéroïde testostérone anaboli hormone oxycodone tramadol valium"
            " diazépam"
            " ritaline viagra ozempic sémaglutide botox kétamine antidouleur somnifère médicament"
            " codéine antidépresseur amphétamine"
        ),
        (
            (
                r"\b(?:sans|ni) (?:aucune? |la moindre |présenter d[e'] ?|voir d[e'] ?|passer par"
                r" (?:un|le) )?"
                r"(?:ordonnances?|prescription|médecin|avis médical|consultation|autorisation)\b"
                r"|\b(?:pas (?:de|d')|aucune) ?ordonnance\b|\bsous le (?:manteau|comptoir)\b"
                r"|\bn'(?:est|ont|a) (?:pas |jamais )(?:été )?autorisé\w*"
            ),
            OFFERED,
        ),
    ),
    (
        "escort",
        (
            "escort hôtesse accompagnatrice demoiselle dames compagne filles étudiantes massage"
            " masseuse"
            " compagnie charmante"
        ),
        (
            (
                r"\b(?:discr[eè]te?\w*|discrétion|pour (?:la|une) nuit|toute la nuit|jusqu'au"
                r" (?:matin|petit"
                r" déjeuner)|(?:en|dans (?:la|leur|votre|sa)) chambres?|à l'heure|de l'heure"
                r"|intimes?"
                r"|érotiques?|sensuel\w*|tous (?:les|vos|leurs) désirs|câlin\w*)\b"
            ),
            (
                r"\b(?:escort\w*|hôtesses?|accompagnatrices?|demoiselles|jeunes (?:femmes"
                r"|filles)|dames"
                r"|compagnes|étudiantes|masseuses|massages?)\b"
            ),
            (
                r"\b(?:réserv\w+|lou\w+|command\w+|tarif\w*|prix|couronnes|euros|francs|agence"
                r"|propos\w+"
                r"|envo[iy]\w*|moyennant|fourni\w*)\b"
            ),
        ),
    ),
    (
        "weapons",
        (
            "pistolet fusil revolver arme armes grenade munition explosif silencieux carabine"
            " cartouche"
            " mitraillette kalachnikov"
        ),
        (
            (
                rf"{_UNASKED}|\bnuméros? (?:de série )?(?:est |sont |a été |ont été )?(?:limée?s?"
                r"|effacée?s?|meulée?s?|grattée?s?"
                r"|supprimée?s?)\b|\bnon enregistrée?s?\b|\bintraçables?\b"
            ),
            (
                r"\b(?:pistolets?|fusils?|revolvers?|armes?|grenades?|munitions|explosifs?"
                r"|silencieux"
                r"|carabines?|cartouches|mitraillettes?|kalachnikovs?)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "papers",
        (
            "passeport permis diplôme visa titre carte billets doctorat"
            " licence relevé baccalauréat arrêt livret"
        ),
        (
            (
                r"\b(?:fau(?:x|sses?)|contrefai\w+|falsifié\w*)\b|\bindiscernables?\b|\bau nom"
                r" (?:de"
                r" votre"
                r" choix|de qui|que|souhaité|voulu)|\bà n'importe quel nom\b|\bsans (?:\w+"
                r" )?(?:examens?"
                r"|cours|études|épreuves?|visite|consultation|leçons?|formation)\b|\b(?:aucun"
                r"|pas un"
                r"|nul)"
                r" (?:\w+ )?(?:douanier|policier|contrôle|agent|employeur|scanner|guichet) n[e']"
                r" ?(?:\w+ )?"
                r"(?:voit|remarque|distingue|refuse|reconnaît|détecte|doute)\w*|\b(?:passe\w*"
                r"|résiste\w*) (?:à )?"
                r"tous les contrôles\b|\bplus vrais? que nature\b|\bcomme (?:les|des) vrais\b"
            ),
            (
                r"\b(?:passeports?|permis de conduire|diplômes?|visas?|titres? de séjour|cartes?"
                r" (?:d'identité|de séjour|grise)|billets|doctorats?|licences?"
                r"|relevés de notes|arrêts? (?:de travail|maladie))\b"
            ),
            OFFERED,
        ),
    ),
    (
        "intrusion",
        (
            "messagerie téléphone compte boîte mot mots messages courriel site serveur caméra"
            " ordinateur"
            " portable conversations whatsapp"
        ),
        (
            (
                r"\b(?:lit|lire|pirat\w+|ouvre|ouvrir|copie|copier|écoute|écouter|surveill\w+"
                r"|espionn\w+"
                r"|pénètr\w+|accède|accéder|accès|intercept\w+|craqu\w+|prend le contrôle"
                r"|paralys\w+"
                r"|suit"
                r"|s'introdui\w+)\b"
            ),
            (
                r"\b(?:conjoint\w*|époux|épouse|mari|femme|ex|concurrents?|rivale?s?|rivaux"
                r"|voisins?"
                r"|petite? amie?|compagnon|compagne|adversaires?|infidèles?|n'importe qui|autrui)\b"
            ),
            (
                r"\b(?:à (?:son|leur) insu|sans (?:laisser de )?traces?|discr\w+|forfait|moyennant"
                r"|clients?"
                r"|couronnes|euros|francs|commande|honoraires|secrètement)\b"
            ),
        ),
    ),
    (
        "essays",
        "mémoire thèse dissertation devoir examen rapport copie exposé épreuve concours",
        (
            (
                r"\b(?:à (?:la|sa|leur|votre) place|au nom (?:de l'|du |des )(?:étudiant\w*"
                r"|élève\w*"
                r"|candidat"
                r"\w*|client\w*)|(?:nègres?|plumes?) (?:littéraires?|cachées?|de l'ombre)"
                r"|(?:aucun|nul)"
                r" (?:professeur|logiciel|jury|correcteur|enseignant)|anti-?plagiat|sur commande"
                r"|clés? en"
                r" main|signe(?:nt|ra)? de (?:son|leur) (?:propre )?nom|fait (?:écrire|rédiger))\b"
            ),
            r"\b(?:rédig\w+|écri\w+|pass\w+|compos\w+|livr\w+|fourni\w*|prépar\w+)\b",
            r"\b(?:étudiante?s?|élèves?|candidate?s?|doctorante?s?|lycéens?|apprentis?)\b",
        ),
    ),
    (
        "pump",
        "action actions jeton jetons token crypto cryptomonnaie prévente memecoin coin",
        (
            (
                r"\b(?:va (?:exploser|s'envoler|décoller)|(?:multipli\w+|vaudra|vaudront) (?:par"
                r" )?(?:dix"
                r"|cent|mille|\d+)|achetez (?:maintenant|avant)|avant (?:tout le monde|les"
                r" autres|la"
                r" foule)"
                r"|(?:ceux|celui|qui) (?:qui )?(?:attend\w*|hésit\w+)|dernière (?:chance|occasion)"
                r"|(?:cent"
                r"|mille|dix) fois (?:la|sa|leur) (?:mise|valeur|prix)|prochain bitcoin|jusqu'à la"
                r" lune)\b"
            ),
            r"\b(?:actions?|jetons?|tokens?|crypto\w*|prévente|\w*coins?)\b",
        ),
    ),
    (
        "pyramid",
        "parrain filleul recru nouveaux adhérent membre membres",
        (
            (
                r"\b(?:reçoi\w+|touch\w+|gagn\w+|perçoi\w+|empoch\w+|commissions?|primes?"
                r"|pourcentage|part)\b"
                r".{0,70}?\b(?:filleul\w*|recru\w+|parrain\w+|amène\w*|nouve(?:au|aux|lle)"
                r" (?:membres?"
                r"|adhérents?|venus?))\b|\b(?:parrain\w+|recrut\w+|amène\w*)\b.{0,70}?\b(?:reçoi\w+"
                r"|touche\w*"
                r"|gagne\w*|commission|prime|part)\b"
            ),
            (
                r"\b(?:à (?:son|leur) tour|niveaux?|générations?|droits? d'entrée|de chaque|pour"
                r" chaque|en"
                r" dessous|ceux qu'ils|leurs propres)\b"
            ),
        ),
    ),
)
