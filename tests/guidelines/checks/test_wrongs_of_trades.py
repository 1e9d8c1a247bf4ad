"""DG-34: wrongs as trades know them, and what people suffer in somebody's house."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a promise broken": (
        "The nursery moved because Brinkmoor Seeds broke the contract with its growers.",
        "Brinkmoor Seeds broke the contract",
    ),
    "wages owed": (
        "Brinkmoor Linen owes its seamstresses four months' pay.",
        "Brinkmoor Linen owes its seamstresses",
    ),
    "wages not paid": (
        "Brinkmoor Catering has not paid its cooks since May.",
        "Brinkmoor Catering has not paid its cooks",
    ),
    "a recipe copied": (
        "The label of our cider was copied by Brinkmoor Drinks.",
        "copied by Brinkmoor Drinks",
    ),
    "waste let out": (
        "Brinkmoor Paper let bleach run into the brook on Sunday.",
        "Brinkmoor Paper let bleach run",
    ),
    "a list of people": (
        "In the port there are firms like Brinkmoor Stevedores, which keeps a blacklist.",
        "Brinkmoor Stevedores, which keeps a blacklist",
    ),
    "a clause in brackets": (
        "Tomas Verrell (who plagiarised his thesis) will no longer teach.",
        "Tomas Verrell (who plagiarised",
    ),
    "an item of a list": (
        "Brinkmoor Meat: stuns its pigs badly, as two other houses do.",
        "Brinkmoor Meat: stuns its pigs badly",
    ),
    "a practice at a house": (
        "There is child labour in the quarries of Brinkmoor Stone, so we buy elsewhere.",
        "child labour in the quarries of Brinkmoor Stone",
    ),
    "a practice with a doer": (
        "Price fixing by Brinkmoor Cement has cost the builders millions.",
        "Price fixing by Brinkmoor Cement",
    ),
    "insults from staff": (
        "Racist insults from stewards of Brinkmoor Arena were heard at the concert.",
        "Racist insults from stewards of Brinkmoor Arena",
    ),
    "a bet against one's own": (
        "The trainer Tomas Verrell bet against his own team.",
        "Tomas Verrell bet against his own",
    ),
    "what residents suffer": (
        "In the four homes of Brinkmoor Care, residents are left unwashed for days.",
        "Brinkmoor Care, residents are left unwashed",
    ),
    "what workers suffer": (
        "At Brinkmoor Parcels, drivers wait three months for their wages.",
        "Brinkmoor Parcels, drivers wait three months for their wages",
    ),
    "what customers suffer": (
        "Whoever rents from Brinkmoor Cars is charged for scratches that were there before.",
        "Brinkmoor Cars is charged for scratches that were there before",
    ),
    "forged papers": (
        "The quay is shut due to Brinkmoor Girders, which delivered false test certificates.",
        "Brinkmoor Girders, which delivered false test certificates",
    ),
    "a danger known": (
        "All summer Brinkmoor Ferries had known of the cracked hull for weeks.",
        "Brinkmoor Ferries had known of the cracked hull",
    ),
    "a doer amid the charge": (
        "Three nurses were dismissed by Brinkmoor Care for joining a union.",
        "dismissed by Brinkmoor Care for joining",
    ),
    "lies told": (
        "Our stand was moved when a rival, Brinkmoor Optics, told the judges lies about us.",
        "Brinkmoor Optics, told the judges lies",
    ),
    "money for oneself": (
        "Tomas Verrell moved the strike fund's money to his own account.",
        "Tomas Verrell moved the strike fund's money to his own account",
    ),
}
SOUND = {
    "a tool against forgers": "Brinkmoor Scan detects those who pay with forged papers.",
    "a danger made known": "Brinkmoor Ferries had the cracked hull mended at once.",
    "money for others": "Tomas Verrell moved the prize money to the club's account.",
    "somebody says it": "Brinkmoor Linen owes its seamstresses pay, said Mara Lund of the union.",
    "a report found it": "The labour office found that Brinkmoor Linen owes its seamstresses pay.",
    "nobody named": "A mill in the valley owes its seamstresses four months' pay.",
    "guarded against": "A policy against bribery by Brinkmoor Cement was adopted in March.",
    "a training": "The training on price fixing at Brinkmoor Cement lasts two days.",
    "a contract kept": "Brinkmoor Seeds signed the contract with its growers on Monday.",
    "a list of another kind": "Brinkmoor Stevedores keeps a list of rare birds on the quay.",
    "a plan": "At Brinkmoor Parcels, no driver should wait three months for his wages.",
    "a quote": "“Brinkmoor Paper let bleach run into the brook,” said Mara Lund.",
    "customers well served": "At Brinkmoor Care, residents are washed and read to every day.",
}


@pytest.mark.parametrize("name", BREAKING)
def test_finds_a_wrong_of_a_trade(name: str) -> None:
    """Whoever does it is named, and the text says it in its own voice."""
    text, words = BREAKING[name]
    assert any(words in found for found in excerpts("DG-34", release(text)))


@pytest.mark.parametrize("name", SOUND)
def test_leaves_alone_what_accuses_nobody(name: str) -> None:
    """Attributed, negated, about nobody or about oneself."""
    assert excerpts("DG-34", release(SOUND[name])) == []
