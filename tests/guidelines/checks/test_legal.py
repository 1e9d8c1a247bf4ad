"""DG-32: a legal claim gives court, number and stage, and says "alleged" until judged."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a suit": ("The council has sued the yard over the crane.", "has sued"),
    "a court without a number": (
        "The pilot was convicted of fraud in the District Court of Osterby.",
        "was convicted of",
    ),
    "a number without a court": (
        "The pilot pleaded guilty to fraud in March, case no. 12/26.",
        "pleaded guilty",
    ),
    "a ruling": ("A judge ruled on Monday that the dues are void.", "judge ruled"),
    "an arrest": (
        "The master was arrested for theft, of which the council accuses him.",
        "was arrested for",
    ),
    "is suing": ("The company is suing its former supplier of ropes.", "is suing"),
    "taken to court": (
        "The firm has been taken to court by a partner over the name.",
        "taken to court",
    ),
    "to sue": ("The council has decided to sue the yard.", "has decided to sue"),
}
PASSING = {
    "whole": (
        "The council sued the yard in the District Court of Osterby, case no. 4 C 118/26; "
        "the yard is alleged to have sold it a broken crane."
    ),
    "in a quote": "“We have sued the yard,” said Ilse Thorne, the harbour master.",
    "a law": "Under the bill, anyone who is convicted of smuggling loses the licence.",
    "a task": "The office is charged with protecting the coast.",
    "a felon": "The shelter takes in people who were convicted of small offences.",
    "fiction": "In the novel a pilot is convicted of fraud.",
    "a tennis court": "The club opened a court for padel on Monday.",
    "suing with court and number": (
        "The yard is suing the council in the District Court of Osterby, case no. 12/26."
    ),
    "a tennis court, again": "The children were taken to the court beside the hall.",
    "Sue": "Sue Marsh opened the door.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_a_legal_claim_lacks_is_said_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-32", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_whole_claims_and_passing_words_pass(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


WHERE = "in the District Court of Osterby, case no. 12/26."


def test_a_deed_that_is_only_charged_is_not_told_as_done() -> None:
    (finding,) = findings("DG-32", release(f"The master stole a rope and was charged {WHERE}"))
    assert finding.excerpt == "stole a rope and was charged"
    assert "alleged" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        f"The master was charged with theft {WHERE}",
        f"The master, who is alleged to have stolen a rope, was charged {WHERE}",
        f"The master stole a rope and was charged {WHERE} He was convicted in May.",
        f"The master stole a rope, prosecutors said, and was charged {WHERE}",
    ],
)
def test_a_charge_a_judgment_and_reported_speech_pass(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("دادگاه در زمستان رأی داد که پل باز بماند.", "دادگاه در زمستان رأی"),
    "de": ("Der Verein hat die Stadt im Januar verklagt.", "verklagt"),
    "fr": ("Le syndicat a porté plainte en janvier.", "a porté plainte"),
    "es": ("El sindicato demandó a la ciudad en enero.", "demandó"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-32", release(text, language=language)) == [words]


def test_a_text_of_many_claims_is_asked_once() -> None:
    assert len(excerpts("DG-32", release("The council has sued the yard. " * 30))) == 1


BUSINESS = {
    "ordered by a judge": (
        "The landlord was ordered by a judge to mend the lift.",
        "ordered by a judge",
    ),
    "an injunction": ("An injunction keeps the meadow from being built on.", "An injunction"),
    "awaiting trial": ("The porter is awaiting trial.", "awaiting trial"),
    "charged with doing": (
        "A clerk was charged in May with selling the lists.",
        "charged in May with",
    ),
    "a hearing": ("At her bail hearing the clerk said nothing.", "bail hearing"),
    "the tribunal did": ("The tribunal has blocked the sale of the mill.", "blocked"),
    "in custody": ("The mate is in custody and the ship lies at the quay.", "in custody"),
    "a fight in court": ("The legal battle over the ferry is in its third year.", "legal battle"),
    "damages": ("Two bakers seek damages from the mill.", "seek damages"),
}
NO_BUSINESS = {
    "a trial of a lamp": "The clinical trial of the lamp begins in May with 40 patients.",
    "a jury of a prize": "The jury gave the prize to a school choir.",
    "a full claim": (
        "The tribunal blocked the sale (Osterby District Court, case no. 12/26); it is alleged."
    ),
    "custody of a child": "The office advises parents in custody disputes.",
    "long ago": "In 1951 the mayor stood trial for it.",
    "following suit": "Two towns followed suit with lamps of their own.",
    "charged with a task": "The board was charged with developing a plan.",
}


@pytest.mark.parametrize(("text", "words"), BUSINESS.values(), ids=BUSINESS.keys())
def test_what_courts_do_is_a_claim_of_law(text: str, words: str) -> None:
    found = excerpts("DG-32", release(text))
    assert any(words in excerpt or excerpt in words for excerpt in found), found


@pytest.mark.parametrize("text", NO_BUSINESS.values(), ids=NO_BUSINESS.keys())
def test_what_only_sounds_like_a_court_passes(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


NO_CASE = {
    "a committee's paper": "The harbour committee has authorised a subpoena for the mayor.",
    "an agency's paper": "An administrative subpoena lets the office read the ledgers.",
    "harm of a storm": "The fund will pay for additional damages from Hurricane Orla.",
    "money of a contractor": "The navy will seek all damages due from the contractor.",
    "a condition": "The bill lets nobody open letters without a court order.",
    "what is required": "Before a letter may be opened, a court order is required.",
    "a boast": "The lawyer has boasted that this litigation has slowed the harbour's police.",
    "an opinion": "The union's head argued that the lawsuit has cost the town its ferry.",
    "another term": "Her year will follow any other prison term.",
    "long ago": "In May 1951 it was told. The porter stood trial and went home.",
    "charged with choosing": "Each year the mayors are charged with nominating four cadets.",
    "filing in general": "The law counts the days between the filing of an appeal and a hearing.",
    "the system": "The class action system has grown since May.",
    "a judge who isn't judging": "She met Judge Dario Penn and issued a report on the lock.",
    "a case that is named": "In Tarn v. Orlo the supreme court ruled that ferries are roads.",
}


@pytest.mark.parametrize("text", NO_CASE.values(), ids=NO_CASE.keys())
def test_bills_storms_conditions_and_boasts_are_no_case(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


def test_counts_of_inmates_are_no_case_of_a_legislator() -> None:
    text = "Senator Dario Penn spoke. More than 75 percent of the inmates were charged with theft."
    assert excerpts("DG-32", release(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A subpoena was served on the mill. The bakers want an answer.",
        "Two bakers seek damages from the mill for a broken oven.",
        "The yard defied a court order in May.",
        "Senator Dario Penn spoke. The rule was voided by the court of the harbour in May.",
    ],
)
def test_a_case_near_such_words_is_still_asked_about(text: str) -> None:
    assert excerpts("DG-32", release(text))
