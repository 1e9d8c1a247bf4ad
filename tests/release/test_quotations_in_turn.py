"""Who says what where several quotations follow each other."""

import pytest

from release.who_said import quotes

MANY = [
    ("“A long first sentence,” said Ada Field. “And a second one after it.”",
     ["Ada Field", "Ada Field"]),
    ("“We built it,” Field said, “and we will keep it.” Ada Field lives there.",
     ["Ada Field", "Ada Field"]),
    ("“We stay,” said Ada Field, adding: “We have always paid our rent.”",
     ["Ada Field", "Ada Field"]),
    ("“We built it all ourselves.” “And we will keep it too,” said Ada Field.",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field.\n\n“And we will keep it for good.”",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field.\n\n“It is sold,” said Ben Shore.",
     ["Ada Field", "Ben Shore"]),
    ("“We built it,” said Ada Field. “It stands.” Ben Shore, a tenant, added, “It leaks a bit.”",
     ["Ada Field", "Ada Field", "Ben Shore"]),
    ("“We built this house ourselves,” said Ada Field. Ben Shore said: “It is sold.”",
     ["Ada Field", "Ben Shore"]),
    ("“We built this,” said Ada Field.\n\n“It is sold,” said Ben Shore.\n\n“Never,” Field said.",
     ["Ada Field", "Ben Shore", "Ada Field"]),
    # what stands between two parts of one quotation, or after them
    ("“We stay,” said Ada Field. “We have lived here for thirty years.”REPORT DOWNLOAD",
     ["Ada Field", "Ada Field"]),
    ("“We stay,” said Ada Field. “riverBend is where we live and where we work.”",
     ["Ada Field", "Ada Field"]),
    ("“We stay,” said Ada Field. “This house is the best of all the houses that we had”.",
     ["Ada Field", "Ada Field"]),
    ("“We sing,” said Ada Field, author of “The House” songs. “We will sing as long as we can.”",
     ["Ada Field", "Ada Field"]),
    # surnames with a particle, a suffix or of two words
    ("“We stay,” said Ada de la Rive.\n\n“Always and ever,” de la Rive added.",
     ["Ada de la Rive", "Ada de la Rive"]),
    ("“We stay,” said Ben Shore Jr., tenant.\n\n“Always and ever,” Shore added.",
     ["Ben Shore Jr.", "Ben Shore Jr."]),
    ("“We stay,” said Ben Shore III, tenant.\n\n“Always and ever,” Shore added.",
     ["Ben Shore III", "Ben Shore III"]),
    ("“We stay,” said Ada Shore Field, tenant.\n\n“Always and ever,” Shore added.",
     ["Ada Shore Field", "Ada Shore Field"]),
    ("“We stay,” said Ada d'Arc, tenant.\n\n“Always and ever,” d'Arc added.",
     ["Ada d'Arc", "Ada d'Arc"]),
    # who is meant, of several, and whose name is shortened or misspelt
    ("“We stay,” said Thomas Shore.\n\n“Never,” said Ada Field.\n\n“Always,” Tom said.",
     ["Thomas Shore", "Ada Field", "Thomas Shore"]),
    ("“We stay,” said new tenant Ada F.\n\n“It is warm,” said Ada.", ["Ada F", "Ada F."]),
    ("“We stay,” says Larry Field.\n\n“Good,” says Eve Field.\n\nIt rains.\n\n“Never,” Field says.",
     ["Larry Field", "Eve Field", "Larry Field"]),
    ("“We stay,” says Ada Field.\n\n“It is,” she says, quoting Ben Shore. “It is ours for good.”",
     ["Ada Field", "Ada Field", "Ada Field"]),
    ("“We stay,” said Ada Riverfield.\n\n“Never,” said Ben Shore.\n\n“Always,” Rivrefield said.",
     ["Ada Riverfield", "Ben Shore", "Ada Riverfield"]),
    (("Ben Field lives here with Ada Field, a tenant.\n\n“We stay,” said Ben Field.\n\n“Never,” "
     "Field said."), ["Ben Field", "Ben Field"]),
    ("“We stay here,” says Ada.\n\n“It is ours,” adds Ben.\n\nBen and Ada Shore live there.",
     ["Ada Shore", "Ben Shore"]),
    (("“We stay here,” said Ben Shore.\n\nAda Field began a choir with Ben's aunt.\n\n"
     "“We sing,” she said."), ["Ben Shore", "Ada Field"]),
    ("“We stay here,” said Ada Field. Field sold a house to Ben Shore. “It was old,” she said.",
     ["Ada Field", "Ada Field"]),
    (("“We stay,” Field said. “We go,” she says. It leaks. “We mended it with what we had.”\n\n"
     "Ada Field, a tenant, sings."), ["Ada Field", "Ada Field", "Ada Field"]),
    ("“They look far ahead,” she says.\n\n“We stay,” said Ada Field.\n\n“Always,” Field said.",
     ["Ada Field", "Ada Field", "Ada Field"]),
    # one quotation over several paragraphs: each opens with a mark, only the last closes
    ("Ada Field said: “We built this house ourselves.\n\n“And we will keep it for good.”",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field. “It took ten years.\n\n“We keep it.”",
     ["Ada Field", "Ada Field", "Ada Field"]),
    ("“We built this house ourselves.\n\n“It took ten long years.\n\n“We keep it,” said Ada Field.",
     ["Ada Field", "Ada Field", "Ada Field"]),
    (("“We stay.” — Ada Field, tenant\n\nIt is old.\n\n“We built this house by ourselves.\n\n"
     "“And we will keep it for good.” — Ben Shore, tenant"),
     ["Ada Field", "Ben Shore", "Ben Shore"]),
    ("“We stay,” says Ada Field\u2011Shore.\n\nIt is old.\n\n“Always and ever,” Field-Shore adds.",
     ["Ada Field-Shore", "Ada Field-Shore"]),
    # a mark that a blank sets off from its words
    ('"We stay," said Ada Field. " When we built this house, it was by hand."',
     ["Ada Field", "Ada Field"]),
    # marks that are missing never swallow the rest
    ("“We built this house ourselves, said Ada Field.\n\nBen Shore said: “It is sold.”",
     [None, "Ben Shore"]),
    ("“He said ‘no’ and “yes” to us,” said Ada Field. “Both.”", ["Ada Field", "Ada Field"]),
    # one opens in a paragraph and closes in a later one, with no mark between
    ("Ada Field said: “We stay.\n\nWe built it.\n\nIt is ours.”", ["Ada Field"] * 3),
    ("Ada Field said: “We stay.\n\nIt is ours.”\n\nThe house stands.", ["Ada Field"] * 2),
    ("“We stay.\n\nWe built it.\n\nIt is ours,” said Ada Field. “For good.”", ["Ada Field"] * 4),
    ("Ada Field said: “We stay.\n\nIt has two doors.\n\nThe roof leaks.", ["Ada Field"]),
    ("Ada Field said: “We stay.”\n\nIt has two doors.\n\nThe roof leaks.”", ["Ada Field"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), MANY)
def test_several_quotations_have_each_its_speaker(text: str, speakers: list[str | None]) -> None:
    found = [said.speaker for said in quotes(text)]
    if speakers[0] is None:
        assert found[-1] == speakers[-1]
    else:
        assert found == speakers
