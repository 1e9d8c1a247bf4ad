"""The words for people, places and deeds in the patterns of DG-39, in English."""

SLOTS = {
    "WHO": (
        r"(?:traitors?|collaborators?|spies|infiltrators?|informers?|journalists?|reporters?"
        r"|judges?|politicians?|lobbyists?|migrants?|immigrants?|refugees|foreigners|strangers"
        r"|muslims?|jews|christians|arabs|hindus|kurds|blacks|whites|gays|lesbians|homosexuals"
        r"|minorities|families|neighbou?rs|teachers|doctors|scientists|whistle-?blowers|liars?"
        r"|cowards?|women|men|people|folks?|students|landlords?|bosses|rich|owners|managers?"
        r"|policem[ae]n"
        r"|police|cops?|officers?|soldiers?|councillors?|mayor|minister|president|unbelievers"
        r"|infidels|heretics|apostates|enem(?:y|ies)|strike-?breakers|scabs|settlers|islanders"
        r"|officials?|bankers|bailiffs?|newcomers|outsiders|roma|gypsies|squatters|homeless"
        r"|addicts"
        r"|guards?|tenants|children|civilians|protesters|activists)\b"
    ),
    "THEM": r"(?:(?:the|all|these|those|every|our|such|their|any)? ?(?:[\w'-]+ ){0,3}?<WHO>)",
    "PLACE": (
        r"(?:(?:the|his|her|their|every|all|this|that|its) )(?:[\w-]+ ){0,2}?(?:houses?|homes?"
        r"|offices?|buildings?|shops?|mosques?|church(?:es)?|synagogues?|temples?|parliament"
        r"|ministry|police stations?|cars?|villages?|camps?|shelters?|clinics?|embassy|barracks"
        r"|town hall|court(?:house)?|headquarters|newsroom|council chamber)\b"
    ),
    "DIE": (
        r"(?:die|hang(?=[.,;!”\"]|$)|swing(?=[.,;!”\"]|$)|be (?:killed|shot|hanged|hung"
        r"|beaten(?: to death)?|burn(?:ed|t)(?: alive)?"
        r"|executed|stoned|lynched|whipped|flogged|tortured|exterminated|eliminated"
        r"|wiped out|gassed|strung up|put down|slaughtered|drowned|cut down))\b"
    ),
    "DID": (
        r"(?:set (?:fire|light)|shot|killed|bombed|stabbed|burn(?:ed|t)|attacked|murdered|beat"
        r"|torched|blew up|threw (?:the |an? )?(?:bomb|bottle|grenade|petrol|stones?|bricks?"
        r"|acid|paint)|smashed (?:the|his|her|their) (?:skulls?|heads?|face|jaw|windows?)|broke"
        r" (?:his|her|their|the) (?:[a-z]+'s )?(?:legs?|jaw|skull|arm|neck)|strangled|knifed"
        r"|clubbed"
        r"|(?:knocked|pushed|threw|kicked|shoved|beat) (?:the |an? |that |his |her"
        r" )?[\w' -]{2,30}?"
        r" (?:down|off|into|over|out of|to the ground|unconscious)|slapped|punched|choked|kicked"
        r"|hit"
        r"|planted the"
        r" bomb|assassinated|gunned down|ran over|poisoned|lynched)\b"
    ),
    "ACT": (
        r"(?:attacks?|bombings?|murders?|shootings?|massacres?|assassinations?|lynchings?"
        r"|stabbings?"
        r"|beatings?|arson|killings?|bombs?|blasts?|explosions?|fire)\b"
    ),
    "DOER": (
        r"(?:bombers?|attackers?|killers?|gunm[ae]n|shooters?|arsonists?|assassins?|murderers?)\b"
    ),
    "HERO": (
        r"(?:<DOER>|(?:man|woman|men|women|boys?|lads?|people|martyrs?|one|those)? ?who <DID>)"
    ),
    "CRIME": (
        r"(?:murders?|bombings?|massacres?|assassinations?|lynchings?|shootings?|stabbings?"
        r"|arson)\b"
    ),
    "BEAST": (
        r"(?:vermin|rats|cockroaches|parasites|sub-?humans?|scum|filth|lice|pigs|dogs|savages"
        r"|animals|insects|maggots|an? (?:cancer|plague|disease|infestation|pest|lower race"
        r"|inferior race|(?:filthy|dirty|low|lower|cursed|rotten|treacherous|thieving|lazy|foul"
        r"|degenerate|criminal) (?:breed|brood"
        r"|race|tribe|lot|people))|inferior(?: beings)?|less than human"
        r"|not (?:even |really )?human"
        r"|barely human|worthless)\b"
    ),
}
