"""E-mail addresses that ran into the words before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.glued_addresses import glued_length, stands_alone

PARTED = [
    # before, what ran together, where the address begins
    ("Brett ", "MilotteBrett.Milotte", "Brett.Milotte"),
    ("Heather ", "HookHeather", "Heather"),
    ("TJ ", "CriaresTcriares", "Tcriares"),
    ("Nick Volmar Chief Revenue ", "OfficerNvolmar", "Nvolmar"),
    ("Nora Lind Chief Executive ", "OfficerChairmaninfo", "info"),
    ("Jonathan ", "Phillips45Drives", "45Drives"),
    ("Jonathan ", "PhillipsProtoSpace", "ProtoSpace"),
    ("Ada ", "Fieldada", "ada"),
    ("Sabine Wood, ", "CMORiverbendswood", "swood"),
    ("Sabine Wood, ", "CMORiverbendwood", "wood"),
    ("river.example/", "investorsir", "ir"),
    ("Kaitlynn ", "Cooneyadmin", "admin"),
    ("Marketing Manager Latin ", "AmericaCVelasco", "CVelasco"),
    ("Corrie jo ", "Tander5550103055corriejo", "corriejo"),
    ("Virgo ", "PRlemon", "lemon"),
    ("Ada Field ", "www.river.exampleada", "www.river.exampleada"),
    ("Ada Field ", "www.river.comada", "ada"),
    ("Isabell ", "Zeisel+49-3041-50-1000ir", "ir"),
]
WHOLE = [
    # an address that begins with a capital of its own
    ("Sara Brelouzi ", "Sara.Brelouzi"),
    ("Bridgette McNeill: ", "Bridgette.McNeill"),
    ("Greg Matthias, RIV (U.S.) ", "Gregory.Matthias"),
    ("Africa: Anthony McTarrel at +27 21 555 2055 / ", "McTarrel"),
    ("Marnell Quist ", "Whymarnellpr"),
    ("", "Harrisonstreet"),
    ("Ada Field ", "ada.field"),
    ("Ada Field ", "ADA"),
]


@pytest.mark.parametrize(("before", "local", "address"), PARTED)
def test_an_address_begins_after_the_word_that_ran_into_it(
    before: str, local: str, address: str
) -> None:
    if local.startswith("Zeisel"):
        before, local = before + "Zeisel", local.removeprefix("Zeisel")
    assert local[glued_length(local, before, "") :] == address


@pytest.mark.parametrize(("before", "local"), WHOLE)
def test_an_address_with_capitals_of_its_own_is_whole(before: str, local: str) -> None:
    known = "Harbury Street and its street. Greg Matthias, Anthony McTarrel, Marnell Quist."
    assert glued_length(local, before, known) == 0


def test_a_word_that_the_release_knows_is_parted_from_a_mailbox() -> None:
    assert glued_length("Lunarstormhello", "Contact ", "Players of Lunarstorm are many.") == 10
    assert glued_length("PONKEcontact", "", "PONKE is a coin.") == 5
    assert glued_length("PONKEcontact", "", "Nobody speaks of it.") == 0


@given(st.text(alphabet="AaBbEeo.-+19_", max_size=40), st.text(max_size=40))
def test_what_is_parted_lies_within_the_address(local: str, before: str) -> None:
    assert 0 <= glued_length(local, before, before) <= len(local)


def test_a_word_stands_alone_where_no_letter_touches_it() -> None:
    assert stands_alone("Hook", "Ada Hook, of Hooked")
    assert not stands_alone("Hook", "Ada Hook, of Hooked", times=2)
    assert not stands_alone("", "Ada")
