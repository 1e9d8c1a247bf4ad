"""Words for people without their names: what they do, are to others, or are together."""

from dateline.guidelines.inflecting import lexicon

_PEOPLE = lexicon(
    "man woman men women boy girl boys girls child children kid kids person people persons folk"
    " mother father parent mum dad son daughter brother sister husband wife widow widower uncle"
    " aunt cousin nephew niece grandmother grandfather grandson granddaughter relative relatives"
    " family families friend friends neighbour neighbours neighbor neighbors colleague colleagues"
    " spokesperson spokespeople chief boss head deputy aide guard guide clerk nurse coach chef cook"
    " judge referee captain mate crew staff team board panel jury council committee union company"
    " firm management crowd audience public press police authorities opposition government"
    " ministry association club society parish congregation choir class patient patients client"
    " clients guest guests fan fans youth teen teenager pupil pupils student students graduate"
    " delegate delegates candidate candidates executive executives representative representatives"
    " official officials specialist expert experts source sources insider insiders critic critics"
    " victim victims local locals veteran veterans pensioner pensioners volunteer volunteers"
    " professional individual individuals witness witnesses hostess mistress headmaster"
    " headmistress"
    " smith blacksmith landlord landlady apprentice trainee tenant tenants resident residents"
    " attendant attendants participant participants accountant assistant consultant merchant"
    " sergeant lieutenant general colonel priest vicar bishop monk nun rabbi imam pastor scribe"
    " intern analyst physicist chemist artist pilot pilots bystander onlooker shopkeeper"
    " stationmaster postmaster harbourmaster housekeeper beekeeper gamekeeper caretaker caretakers"
    " soldier sailor surveyor lawyer teacher doctor engineer baker butcher farmer miller mayor"
    " treasurer secretary curator professor director warden hunter shepherd herdsman diplomat"
    " athlete acrobat poet novelist pianist rep reps peer peers comrade ally allies rival rivals"
    " opponent opponents supporter commuter commuters motorist cyclist pedestrian vet alumni"
    " entrepreneur economist researcher historian technician magician electrician librarian"
    " reviewer blogger user users cashier bartender barber plumber joiner carpenter driver"
    " matron medic paramedic mechanic academic advocate candidate juror bride groom heir hermit"
    " chairman chairwoman chairperson voice voices townspeople villagers islanders fishermen"
)
_ENDINGS = (
    "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "ee",
    "ees", "ant", "ants", "ess", "eer", "eers", "keeper", "keepers", "wright", "monger",
)  # fmt: skip
THINGS = lexicon(
    "letter letters paper papers newspaper newspapers order orders poster posters number numbers"
    " chapter chapters water banner banners sticker stickers register flyer leaflet computer"
    " printer counter corner winter summer weather river danger power tower answer offer matter"
    " charter folder filter meter header footer newsletter newsletters brochure border paint"
    " error errors mirror floor door factor factors sector sectors motor colour"
    " favour harbour labour degree coffee fee fees agree tree trees free"
    " restaurant restaurants plant plants grant grants pant covenant warrant"
    " variant process access address business success progress express less unless illness"
    " calendar other others another either rather whether never ever over under after former latter"
    " later however together number per quarter quarters december november october september"
    " centre center theatre cover disclaimer trailer twitter slider list"
    " specimen human roman german italian canadian indian norwegian important significant relevant"
    " tender tenders amendment transfer dinner supper laughter career"
    " chamber exist consist persist insist assist better greater higher lower older newer younger"
    " larger smaller longer shorter further super proper minor major senior junior prior interior"
    " exterior anchor vapour timber server servers browser"
    " teaser thriller container containers folder ladder finger"
)


def is_person_word(word: str) -> bool:
    """Say whether a lower-case word is one for a person or a group of people."""
    if word in _PEOPLE or (word[-1] == "s" and word[:-1] in _PEOPLE):
        return True
    return word.endswith(_ENDINGS) and len(word) > 4 and word not in THINGS


def is_known_group(word: str) -> bool:
    """Say whether a word at a sentence's beginning is no surname: *Critics*, *Residents*."""
    return word in _PEOPLE
