"""DG-34: a named person or organisation that the text itself says has done wrong."""

import pytest

from dateline.release.model import Boilerplate, Contact, Quotation
from guidelines.documents import excerpts, findings, pull_quote, release, runs

BREAKING = {
    "in front of the name": (
        "The minister met the swindler and secret agent Tomas Verrell in Osterby.",
        "swindler and secret agent Tomas Verrell",
    ),
    "after a form of to be": (
        "Tomas Verrell is a notorious fraudster and should resign.",
        "Tomas Verrell is a notorious fraudster",
    ),
    "between commas": (
        "The yard was sold to Tomas Verrell, a known money launderer, in May.",
        "Tomas Verrell, a known money launderer",
    ),
    "a deed": (
        "Over six years Tomas Verrell systematically defrauded his tenants.",
        "Tomas Verrell systematically defrauded",
    ),
    "a company's deed": (
        "Grimholt Shipping has bribed inspectors in three ports.",
        "Grimholt Shipping has bribed",
    ),
    "a deed suffered": (
        "Two guards were murdered by Tomas Verrell near the lock.",
        "murdered by Tomas Verrell",
    ),
    "what is somebody's": (
        "The town has had enough of Grimholt Shipping's corruption.",
        "Grimholt Shipping's corruption",
    ),
    "what a company is": (
        "Grimholt Shipping is nothing but a front company for smugglers.",
        "Grimholt Shipping is nothing but a front company",
    ),
    "an adjective before the name": (
        "Residents have waited for the corrupt harbour master Tomas Verrell to leave.",
        "corrupt harbour master Tomas Verrell",
    ),
    "a surname alone, the whole name elsewhere": (
        "The ferry was run by Tomas Verrell until 2019. Verrell stole the fares for years.",
        "Verrell stole",
    ),
    "a man unmasked": (
        "This week Tomas Verrell has been unmasked as a spy.",
        "Tomas Verrell has been unmasked as a spy",
    ),
    "own words aren't attribution": (
        "We believe that Tomas Verrell is a traitor to this town.",
        "Tomas Verrell is a traitor",
    ),
    "letters of another alphabet": (
        "Tomas Verrell is a notorious frаudster and should resign.",
        "Tomas Verrell is a notorious frаudster",
    ),
    "dumped": (
        "Grimholt Shipping knowingly dumped toxic waste into the estuary.",
        "Grimholt Shipping knowingly dumped",
    ),
    "goes on": (
        "Councillor Anna Dane has been lying to residents about the quay.",
        "Councillor Anna Dane has been lying to",
    ),
    "an adverb": (
        "Blackmoor Estates illegally evicted forty families.",
        "Blackmoor Estates illegally evicted",
    ),
    "a role in front": (
        "The paper's editor, Ilka Morn, fabricated quotes.",
        "Ilka Morn, fabricated quotes",
    ),
    "a pronoun": ("Tomas Verrell ran the yard until 2019. He stole the fares.", "He stole"),
    "a second verb": (
        "Tomas Verrell ran the yard for a decade and embezzled its pension fund.",
        "Tomas Verrell ran the yard for a decade and embezzled",
    ),
    "a name of one word": (
        "For years the ferry of Grimholt has bribed inspectors in three ports.",
        "Grimholt has bribed",
    ),
    "accused by nobody": (
        "Tomas Verrell has been accused of embezzling harbour dues.",
        "Tomas Verrell has been accused of embezzling",
    ),
    "accusations from nowhere": (
        "Grimholt Shipping faces accusations of wage theft.",
        "Grimholt Shipping faces accusations of wage",
    ),
    "it is alleged": (
        "It is alleged that Tomas Verrell forged the minutes.",
        "Tomas Verrell forged the minutes",
    ),
    "a judge bribed": ("Tomas Verrell bribed a judge in Haro.", "Tomas Verrell bribed"),
    "responsible": (
        "Grimholt Shipping is responsible for the deaths of four dockers.",
        "Grimholt Shipping is responsible for the deaths",
    ),
    "harm on purpose": (
        "The boilers were broken on purpose by Grimholt Shipping.",
        "broken on purpose by Grimholt Shipping",
    ),
    "a company, with a relative": (
        "The tenants complain of Grimholt Shipping, which bribed two inspectors.",
        "Grimholt Shipping, which bribed",
    ),
    "a Department of state": (
        "The U.S. Department of Harbours stole the water of the town.",
        "Department of Harbours stole",
    ),
    "ran off with": (
        "Corvane Works ran off with the deposits of its buyers.",
        "Corvane Works ran off with the",
    ),
    "cooked books": (
        "Corvane Works cooked its books for three years.",
        "Corvane Works cooked its books",
    ),
    "faked": (
        "The sheets ran short because Sallowfield Linen had faked the delivery notes.",
        "Sallowfield Linen had faked the d",
    ),
    "copied without asking": (
        "Brinkmoor Data copied the drawings without asking.",
        "Brinkmoor Data copied the drawings without asking",
    ),
    "watered down": (
        "Corvane Works watered down the milk for the schools.",
        "Corvane Works watered down the milk",
    ),
    "own pockets": (
        "Lew Abaran lined his own pockets with the dues.",
        "Lew Abaran lined his own pockets",
    ),
    "set on fire": (
        "Lew Abaran set the old hall on fire for the insurance.",
        "Lew Abaran set the old hall on fire",
    ),
    "knew and sold": (
        "Corvane Works knew that the piles were rotten and sold them anyway.",
        "Corvane Works knew that the piles were rotten and sold",
    ),
}

PASSING = {
    "somebody says so": "Tomas Verrell is a fraudster, the auditor Mara Lund said on Monday.",
    "according to": "According to the audit office, Tomas Verrell defrauded his tenants.",
    "alleged": "Tomas Verrell allegedly bribed two inspectors in the port of Osterby.",
    "an alleged fraudster": "Police released the alleged fraudster Tomas Verrell on Friday.",
    "a court found": "The district court found that Grimholt Shipping bribed inspectors.",
    "a convicted man": "The council cut its ties with the convicted embezzler Tomas Verrell.",
    "told from court papers": (
        "According to the indictment, the firm was set up in 2014. "
        "Tomas Verrell embezzled the deposits over two years."
    ),
    "in a quote": "“Tomas Verrell is a fraudster,” said Mara Lund, who lost her savings.",
    "denied": "Tomas Verrell denied that he is a fraudster.",
    "falsely": "A leaflet had falsely linked the case to the swindler Tomas Verrell.",
    "not": "Tomas Verrell is not a fraudster and never was one.",
    "nobody named": "The murderers and their accomplices were never brought before a judge.",
    "a crime condemned": "The massacre of 1931 was a crime against humanity.",
    "praise for a report": (
        "The report by Lantern Rights International on torture in Osterby is an important step."
    ),
    "the victim": "Tomas Verrell was defrauded of his savings by an unknown caller.",
    "a trade": "Tomas Verrell, a criminal defense attorney, joins the board in May.",
    "a trade that fights it": "Tomas Verrell leads the bank's fraud prevention team in Osterby.",
    "another sense": "Grimholt Shipping covers up to 80 percent of the moving costs.",
    "a novel": "In the novel, detective Alva Brandt learns that Tomas Verrell is a murderer.",
    "a question": "The inquiry will establish whether Tomas Verrell defrauded his tenants.",
    "accused by somebody": "Tomas Verrell was accused by the auditor Mara Lund of theft.",
    "somebody accuses": "The dockers' union accuses Grimholt Shipping of wage theft.",
    "residents say": "Residents say that Grimholt Shipping dumped toxic waste in the harbour.",
    "a report": "The inspectors' report found that Grimholt Shipping hid the accident.",
    "charged": "Tomas Verrell, charged with fraud in May, embezzled the dues.",
    "settled": "Grimholt Shipping misled investors, and settled the lawsuit in June.",
    "prevented": "Grimholt Shipping stops thieves before they steal bicycles.",
    "work against it": "Tomas Verrell investigates fraud at the harbour authority.",
    "a place": "Haro was bombed in 1944 and rebuilt.",
    "people without a name": "Two men stole the fares of the ferry on Sunday.",
    "a tool": "The crane of Grimholt Shipping beats the old one by ten tons.",
    "would": "Tomas Verrell would have defrauded his tenants, had he kept the keys.",
    "capitals of a list": "Tomas Verrell Fraud Prevention and Lantern Rights sign in May.",
    "a place where it happened": "The dam broke on Kauai, which killed seven people.",
    "a country": "The envoy spoke of Iraq, which had attacked its neighbours.",
    "a corrupt country": "The envoy spoke of Nigeria's endemic corruption.",
    "history": "Saddam Hussein was a ruthless tyrant.",
    "known killers": "The archive tells of atrocities committed by the Nazis.",
    "another age": "In the 1960s Richard Nolan used the harbour police to spy on his rivals.",
    "doctors": "At the fair Quay Family Practice doctors will show the new ward.",
    "missing and exploited": (
        "Tomas Verrell created the first missing and exploited child unit of Norland."
    ),
    "abused and neglected": (
        "The fund helps Quay Child Seekers, an agency for abused and neglected infants."
    ),
    "a report that details": (
        "The Cole report released last week detailed, and a report detailing the "
        "misconduct of Grimholt Shipping follows."
    ),
    "accused of acts against another": (
        "The ministry's force is accused of raids against Haro Shipping's men."
    ),
    "you think": "Do you think Tomas Verrell is misleading the town?",
    "said of a department": (
        "A farmer says that the U.S. Department of Harbours discriminated against him."
    ),
    "whom others killed": "Soldiers killed Abu Karrar, a senior enemy intelligence operative.",
    "ran off the road": "Corvane Works ran off the old engine for the last time.",
    "copied with leave": "Brinkmoor Data copied the drawings and paid for them.",
    "broke into song": "Lew Abaran broke into a smile when the lamp was lit.",
    "watered down a plan": "Corvane Works watered down its plans for the hall.",
    "knew and told": "Corvane Works knew that the piles were old and told the council.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_an_accusation_by_name_is_found_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-34", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_attributed_denied_or_about_nobody_passes(text: str) -> None:
    assert excerpts("DG-34", release(text)) == []


def test_a_pull_quote_is_not_narration() -> None:
    document = release(pull_quote("Tomas Verrell is a fraudster.", "Mara Lund, auditor"))
    assert excerpts("DG-34", document) == []


def test_the_paragraph_about_the_source_is_narration() -> None:
    document = release("The harbour opens.", boilerplate="Tomas Verrell is a fraudster.")
    assert excerpts("DG-34", document) == ["Tomas Verrell is a fraudster"]


def test_a_source_may_speak_ill_of_itself() -> None:
    contact = Contact(name="Mara Lund", organization="Grimholt Shipping", phone="020 7946 0018")
    document = release("Grimholt Shipping misled its customers and is sorry.", contacts=(contact,))
    assert excerpts("DG-34", document) == []


def test_it_blocks_and_says_what_to_do() -> None:
    (finding,) = findings("DG-34", release("Tomas Verrell is a fraudster."))
    assert finding.severity == "block"
    assert "Tomas Verrell" in finding.message
    assert "offer a reply" in finding.message


def test_a_link_amid_the_words_does_not_hide_them() -> None:
    document = release("Now [Tomas Verrell](https://verrell.example) is a notorious fraudster.")
    (words,) = excerpts("DG-34", document)
    assert words.startswith("Tomas Verrell]")
    assert words.endswith("is a notorious fraudster")


def test_a_sentence_of_the_boilerplate_of_another_is_judged_too() -> None:
    about = Boilerplate("Lantern Rights", None, (runs("Grimholt Shipping is a sham."),))
    document = release("The harbour opens.")
    changed = type(document)(
        **{name: getattr(document, name) for name in document.__struct_fields__}
        | {"boilerplate": (about,)}
    )
    assert excerpts("DG-34", changed) == ["Grimholt Shipping is a sham"]


def test_a_judgment_reported_further_up_stands_behind_the_charge() -> None:
    document = release(
        "Tomas Verrell was convicted of fraud by the district court of Osterby in May.",
        "For six years, Verrell falsified the harbour's books.",
    )
    assert excerpts("DG-34", document) == []


def test_a_story_told_is_not_an_accusation() -> None:
    document = release(
        "Mara Lund's first novel, out in May, is set in Osterby.",
        "Tomas Verrell is a thief who falls in love with his judge.",
    )
    assert excerpts("DG-34", document) == []


def test_many_accusations_give_a_list_one_can_read() -> None:
    assert len(findings("DG-34", release("Tomas Verrell is a thief. " * 60))) == 24


ABROAD = {
    "fa, a role between commas": (
        "fa",
        "بهرام کاویانی، مدیر پیشین صندوق روستا، پول باغداران را اختلاس کرد.",
    ),
    "fa, a title": ("fa", "آقای کاویانی از پیمانکاران رشوه گرفت."),
    "fa, a company": ("fa", "شرکت باران‌گستر کارگران را فریب داد."),
    "de": ("de", "Die Firma Grell Spedition hat ihre Fahrer jahrelang betrogen."),
    "fr": ("fr", "La société Morand Frères a volé l'eau de la commune."),
    "es": ("es", "La empresa Aguas Claras ha estafado a sus clientes."),
    "ar": ("ar", "شركة الميناء سرقت أجور العمال."),
}
ABROAD_PASSING = {
    "fa, somebody says so": ("fa", "به گفتهٔ حسابرس، آقای کاویانی از پیمانکاران رشوه گرفت."),
    "fa, a court": ("fa", "دادگاه گفت آقای کاویانی پول باغداران را اختلاس کرد."),
    "fa, nobody named": ("fa", "کسی پول باغداران را اختلاس کرد."),
    "de, laut": ("de", "Laut Gericht hat die Firma Grell Spedition ihre Fahrer betrogen."),
    "fr, selon": ("fr", "Selon le tribunal, la société Morand a volé l'eau."),
    "es, según": ("es", "Según el informe, la empresa Aguas Claras ha estafado a sus clientes."),
}


@pytest.mark.parametrize(("language", "text"), ABROAD.values(), ids=ABROAD.keys())
def test_other_languages_are_read_too(language: str, text: str) -> None:
    assert len(excerpts("DG-34", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), ABROAD_PASSING.values(), ids=ABROAD_PASSING.keys())
def test_near_misses_in_other_languages_pass(language: str, text: str) -> None:
    assert excerpts("DG-34", release(text, language=language)) == []


def test_an_accusation_that_is_nobodys_asks_whose_it_is() -> None:
    (finding,) = findings("DG-34", release("Tomas Verrell has been accused of theft."))
    assert "not by whom" in finding.message


def test_people_quoted_in_a_role_at_the_source_are_the_sources_own() -> None:
    contact = Contact(name="Mara Lund", organization="Grimholt Shipping", phone="020 7946 0018")
    spoken = Quotation(
        "I am sorry for what I did.", "Tomas Verrell", "director of Grimholt Shipping", 0
    )
    document = release("Tomas Verrell misled the board.", contacts=(contact,), quotes=(spoken,))
    assert excerpts("DG-34", document) == []


def test_a_text_that_lost_its_full_stops_is_left_to_the_editor() -> None:
    words = "the harbour master spoke of the quay and the ships that come in spring " * 8
    assert excerpts("DG-34", release(words + "Tomas Verrell stole the fares " + words)) == []


MISDEEDS = {
    "a manner": ("On his last day Orin Vale wiped the server out of spite.", "Orin Vale"),
    "for kin": ("Mayor Sela Marr hands allotments to her cousins.", "Sela Marr"),
    "a rumour": ("It is an open secret that Orin Vale sells berths.", "Orin Vale"),
    "complaints": ("Several complaints of bullying have been made against Orin Vale.", "Orin Vale"),
    "what befell": ("The wages were withheld until June by Kestrel Mills.", "Kestrel Mills"),
    "traces": ("Orin Vale shredded the receipts the day before the audit.", "Orin Vale"),
    "never paid": ("Kestrel Mills never paid the weavers their overtime.", "Kestrel Mills"),
    "kept from": ("Brent Lifts kept the test results from the tenants.", "Brent Lifts"),
    "unseen": ("Brent Lifts certified both cabins without looking at them.", "Brent Lifts"),
    "with a role behind": (
        "Lise Aker, head of the orphanage, locked children into the cellar.",
        "Lise Aker",
    ),
    "his men": ("Orin Vale's thugs beat the tenants of number 12.", "Orin Vale"),
    "the one who": ("The man who poisoned the well is Orin Vale.", "Orin Vale"),
    "conscience": ("Brent Shipping has two drowned men on its conscience.", "Brent Shipping"),
    "insiders": ("Insiders say that Orin Vale stole the lamps.", "Orin Vale"),
    "told nobody": ("Orin Vale knew about the arsenic and told nobody.", "Orin Vale"),
    "the work of": ("The fire in the shed was the work of Orin Vale.", "Orin Vale"),
    "crooked goods": ("Brent Foods employs undeclared cooks.", "Brent Foods"),
    "fired for": ("Kestrel Mills sacked two weavers for joining the union.", "Kestrel Mills"),
}
NO_MISDEEDS = {
    "paid back": "Kestrel Mills paid the weavers their overtime in June.",
    "on request": "Orin Vale deleted the files of members who had asked for it.",
    "a helper": "Brent Shelter feeds abandoned dogs and found homes for eleven.",
    "a gift": "Sela Marr handed the prizes to the pupils.",
    "in a quote": "“Orin Vale wiped it out of spite,” said Mara Lund, who chairs the union.",
    "attributed": "Kestrel Mills never paid the weavers, the labour court found.",
    "a wish": "Brent Lifts would have certified both cabins without looking if nobody had come.",
    "a fire put out": "The fire in the shed was put out by Orin Vale.",
    "kept a secret recipe": "Brent Foods keeps its oven at 240 degrees.",
    "a role with no deed": "Lise Aker, head of the orphanage, opened the new kitchen.",
}


@pytest.mark.parametrize(("text", "name"), MISDEEDS.values(), ids=MISDEEDS.keys())
def test_a_misdeed_is_known_by_its_object_victim_or_manner(text: str, name: str) -> None:
    found = excerpts("DG-34", release(text))
    assert any(name in excerpt for excerpt in found), found


@pytest.mark.parametrize("text", NO_MISDEEDS.values(), ids=NO_MISDEEDS.keys())
def test_a_deed_without_such_an_object_or_with_an_owner_passes(text: str) -> None:
    assert excerpts("DG-34", release(text)) == []
