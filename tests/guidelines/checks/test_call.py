"""DG-38: a call to expose, hunt, harass, dox or punish a person or a group."""

import pytest

from guidelines.documents import excerpts, findings, pull_quote, release

BREAKING = {
    "a duty of all": (
        "It is the urgent duty of all members to expose anyone who serves the company.",
        "duty of all members to expose anyone",
    ),
    "must": (
        "Every honest citizen must hunt down the traitors among us.",
        "must hunt down the traitors",
    ),
    "the imperative": ("Expose these agents wherever they work.", "Expose these agents"),
    "let us": ("Let us name and shame those who stayed silent.", "Let us name and shame those who"),
    "a call on readers": (
        "We call on all tenants to expose every informer in the building.",
        "call on all tenants to expose every informer",
    ),
    "a name": (
        "Neighbours should harass Tomas Verrell until he leaves.",
        "should harass Tomas Verrell",
    ),
    "what must be done to them": (
        "The collaborators must be hunted down before winter.",
        "The collaborators must be hunted down",
    ),
    "where they live": (
        "Please publish their home addresses on every wall of Osterby.",
        "Please publish their home addresses",
    ),
    "in a quote of the source": (
        "“We must unmask every infiltrator,” the committee's chair, Mara Lund, said.",
        "must unmask every infiltrator",
    ),
    "dressed in other letters": ("Ехpose these agents wherever they work.", "Ехpose these agents"),
}

PASSING = {
    "a crime": "The commission must expose the crime and those files that were hidden.",
    "corruption": "Journalists should expose corruption wherever they find it.",
    "another sense": "Schools should expose students to music from the first year.",
    "another sense, more words": "We must not expose people in the old town to lead.",
    "the law's business": "The courts must punish those who ordered the killings.",
    "by law": "Those people must be punished by the courts after a fair trial.",
    "justice": "We will do everything so that the perpetrators face justice.",
    "condemned": "The union condemned a leaflet that said “we must hunt down the foreigners”.",
    "a threat reported": (
        "He was arrested after he threatened a family. “Expose her, find where she "
        "lives,” he had written."
    ),
    "somebody else's call": "The gang's leader urged his followers to harass the judges.",
    "negation": "Nobody should harass the members of the jury.",
    "never": "Members should never expose anyone to ridicule.",
    "what was done": "The newspaper exposed the agents in 1987, and two resigned.",
    "an animal": "Help us hunt down the old photographs of the harbour.",
    "praise for a report": "Lantern Rights goes on to speak the truth and expose this crime.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_call_against_people_is_found_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-38", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_reported_lawful_or_about_no_person_passes(text: str) -> None:
    assert excerpts("DG-38", release(text)) == []


def test_a_call_in_a_pull_quote_counts() -> None:
    words = "This is the duty of all, guards included, to expose anyone who serves the company."
    document = release("The statement follows.", pull_quote(words, "Dockers of Osterby"))
    assert excerpts("DG-38", document) == ["duty of all, guards included, to expose anyone"]


def test_it_blocks_and_says_what_to_do() -> None:
    (finding,) = findings("DG-38", release("We must hunt down the traitors."))
    assert finding.severity == "block"
    assert "Take the call out" in finding.message
