"""Words for people whom a call or a taunt may be aimed at, for the rules that guard them.

Nobody is among them whom the law itself pursues: thieves, terrorists and smugglers are the
business of police and courts, and releases rightly call for their pursuit.
"""

_ONE = (
    "accountant activist administrator agent apprentice archivist artist assessor assistant auditor"
    " author bailiff baker banker barber beggar believer bishop blasphemer blogger boss"
    " adulteress adulterer apostate sinner boy builder butcher"
    " candidate captain caretaker carpenter cashier chairman chairwoman chemist child clerk coach"
    " collaborator collector colleague columnist commissioner conductor convert cook councillor"
    " couple critic customer daughter deacon deputy deserter developer director doctor docker"
    " driver"
    " editor elder employee employer engineer examiner executive expert family farmer father"
    " firefighter fisherman foreigner foreman gardener girl goalkeeper governor guard guest"
    " harbourmaster headmaster headmistress heretic historian homosexual householder imam immigrant"
    " incomer infiltrator informant informer inhabitant innkeeper inspector instructor insurer"
    " interpreter investigator islander janitor journalist judge juror landlady landlord lawyer"
    " leader"
    " leaker lecturer lesbian librarian lodger magistrate manager mayor mechanic member midwife"
    " migrant minister missionary moderator mother musician neighbor neighbour newcomer notary"
    " nurse"
    " official officer operator opponent orphan outsider owner parent pastor patient pensioner"
    " pharmacist photographer picket pilot poacher poet policeman politician porter postman"
    " preacher"
    " president priest principal professor prosecutor protester publisher pupil rabbi ranger"
    " referee"
    " refugee renegade reporter representative researcher resident scab scientist secretary senator"
    " settler sexton shareholder shepherd shopkeeper singer skipper smallholder solicitor son"
    " speaker"
    " spokesman spokeswoman squatter steward stranger strikebreaker striker student supporter"
    " surgeon"
    " surveyor tailor taxpayer teacher tenant tinker traitor translator traveller treasurer trustee"
    " tutor umpire unbeliever usher vendor vet vicar villager voter waiter waitress warden watchman"
    " weaver whistleblower widow widower witness worker writer youth"
)
_SEVERAL = (
    "addicts atheists blasphemers brothers children clergy converts couples crew deserters families"
    " folk gays girls gypsies heads hikers homeless households infidels jews kids ladies lowlanders"
    " men mothers muslims nannies neighbours nuns people personnel players police policemen poor"
    " roma sisters spouses staff strike-breakers strikebreakers tramps transvestites volunteers"
    " wives"
    " women youths nurses witnesses bosses judges traitors colleagues waitresses countrymen"
    " fishermen foremen watchmen postmen spokesmen chairmen secretaries deputies lowlifes"
)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "ch", "x")) else f"{word}s"


_SINGULAR = tuple(_ONE.split())
PEOPLE = "|".join(sorted({*map(_plural, _SINGULAR), *_SEVERAL.split()}))
"""Alternatives for people in the plural."""

PERSON = "|".join(sorted({*_SINGULAR, "man", "woman", "wife", "husband"}))
"""Alternatives for one of them."""
