"""Hoaxes that got through elsewhere, rebuilt with invented names, each with its honest twin.

A spoof is a whole release and what a wire would know of its filing; ``held`` says which rule stops
it at which words (``""``: at the filing itself). Its twin tells the truth in the same words, or
comes from whom it says it comes.
"""

from dataclasses import dataclass, field

from dateline.guidelines import (
    Authorisation,
    ChangedField,
    Earlier,
    FilingFacts,
    OtherSource,
    VerifiedFact,
)

FILED = "2026-03-03T09:00:00Z"
VAST = OtherSource("Vast Motors Corp.", ("vast-motors.example",))
PELL = OtherSource("Pell Foods plc", ("pellfoods.example",))
NORLAND = OtherSource("Norland Chemical", ("norland-chemical.example",))
KNOWN = (VAST, PELL, NORLAND)
FILLER = (
    "The plant at Osterby runs in three shifts, and the quay beside it takes ships of up to ninety "
    "metres. Work there goes on as planned through the spring, and the gates stay open to visitors "
    "on the first Saturday of each month, when the guides show the halls, the old crane and the "
    "drawings of the engineers who built it."
)


def write(
    headline: str,
    *paragraphs: str,
    about: str,
    contact: str = "press@{domain}",
    domain: str = "marrow-robotics.example",
    embargo: str = "",
) -> str:
    """Return a whole release as plain text."""
    lead, *rest = paragraphs
    body = "\n\n".join([*rest, FILLER])
    line = f"{embargo}\n\n" if embargo else ""
    return (
        f"{line}{headline}\n\nOSTERBY, Norland, March 3, 2026 /Dateline/ -- {lead}\n\n{body}\n\n"
        f"About {about}\n\n{about} has worked in Osterby since 1911.\n\n"
        f"Contact:\nIlse Thorne\nPress officer\n{about}\n+00 555 0142\n"
        f"{contact.format(domain=domain)}\n"
    )


def facts(name: str, domain: str, **more: object) -> FilingFacts:
    """Return what a wire knows of a source that it has verified, and of its filing."""
    known = {
        "source_name": name,
        "domains": (domain,),
        "verified": (VerifiedFact("domain", domain, "DNS", "2026-01-12"),),
        "owner": "its founders",
        "payer": name,
        "agent": name,
        "filed_at": FILED,
        "others": tuple(other for other in KNOWN if other.name != name),
    }
    return FilingFacts(**{**known, **more})  # type: ignore[arg-type]


MARROW = facts("Marrow Robotics", "marrow-robotics.example")


@dataclass(frozen=True)
class Spoof:
    """A hoax and its twin; ``held`` pairs rules with words, and of the first the twin is free."""

    text: str
    facts: FilingFacts
    held: tuple[tuple[str, str], ...]
    honest: FilingFacts
    honest_text: str = ""
    severities: frozenset[str] = field(default=frozenset({"block", "ask"}))


_BARGAIN = write(
    "Vast Motors is to take payment in bitcoin",
    "Vast Motors Corp. said on Tuesday that it is to accept bitcoin in all its showrooms from May.",
    "“Our customers asked for it,” said Ilse Thorne, press officer of Vast Motors.",
    about="Vast Motors Corp.",
    domain="vast-motors-news.example",
)
_APOLOGY = write(
    "Norland Chemical takes the blame for the spill and pays every family",
    "Norland Chemical said on Tuesday that it takes full responsibility for the spill of 1984.",
    "“We apologise to each family and shall sell a plant to pay them,” said Ilse Thorne, press "
    "officer of Norland Chemical.",
    about="Norland Chemical",
    domain="norland-chemical.test",
)
_PARTNER = write(
    "Marrow Robotics opens its second plant",
    "Marrow Robotics announced a partnership with Vast Motors (NYSE: VSTM) on Tuesday.",
    about="Marrow Robotics",
)
_BOUGHT = write(
    "Vast Motors acquires Marrow Robotics for four hundred million crowns",
    "Marrow Robotics told its shareholders on Tuesday that the sale is agreed.",
    about="Marrow Robotics",
    contact="marrow.robotics.press@gmail.com",
)
_RECALL = write(
    "Pell Foods recalls every jar of its apple sauce",
    "Pell Foods plc (LSE: PELF) asks shops to take the jars down at once.",
    about="Pell Foods plc",
    contact="press@pe11foods.example",
)
_INSOLVENT = write(
    "Marrow Robotics files for insolvency",
    "Marrow Robotics told its shareholders on Tuesday that it can't pay its debts.",
    about="Marrow Robotics",
    contact="marrow-office@yahoo.com",
)
_STOLEN = write(
    "Quill Mining finds silver near Haro",
    "Quill Mining (NYSE: VSTM) found silver in its third shaft, and its shareholders were told.",
    about="Quill Mining",
    domain="quill-mining.example",
)
_PLAIN = write(
    "Marrow Robotics opens its second plant",
    "Marrow Robotics opened its second plant on Tuesday, with room for eighty machines.",
    about="Marrow Robotics",
)
_RETRACTED = write(
    "Haro Institute takes back its study of the river",
    "The Haro Institute said on Tuesday that its study of the river was wrong in every figure.",
    about="Haro Institute",
    domain="haro-institute.example",
)
_RESIGNED = write(
    "Chief executive resigns at Marrow Robotics",
    "The chief executive resigns at once, Marrow Robotics told its shareholders on Tuesday.",
    about="Marrow Robotics",
)
_CUSTOMERS = write(
    "Marrow Robotics doubles its orders",
    "Marrow Robotics doubled its orders. Its customers include Vast Motors and Pell Foods.",
    about="Marrow Robotics",
)
_ROUND = write(
    "Marrow Robotics raises forty million crowns",
    "The funding round was led by Quill Ventures, Marrow Robotics said on Tuesday.",
    about="Marrow Robotics",
)
_EMBARGO = "EMBARGOED until 6 a.m. UTC, March 4, 2026"
_UNTIL = "2026-03-04T06:00:00+00:00"
_EARLY = write(
    "Marrow Robotics opens its second plant",
    "Marrow Robotics opens its second plant on Wednesday, with room for eighty machines.",
    about="Marrow Robotics",
    embargo=_EMBARGO,
)
_BANK = write(
    "Marrow Robotics has a new bank account for all who pay it",
    "Marrow Robotics asks everybody who pays it to use its new account from Tuesday on.",
    about="Marrow Robotics",
)
_FRONT = write(
    "Friends of the River say that the spill did no harm",
    "The Friends of the River said on Tuesday that the water is as clean as it was.",
    about="Friends of the River",
    domain="river-friends.example",
)
_VAST = facts("Vast Motors Corp.", "vast-motors.example", others=(PELL, NORLAND))
_PELL = facts("Pell Foods plc", "pellfoods.example")
_HARO = facts("Haro Institute", "haro-institute.example")
_AGENT = Authorisation("Tidemark Press Office", "letter", "2026-01-12")
_COPY = Earlier(7, 1, "Marrow Robotics opens its second plant", "Marrow Robotics", 94)
_RIVER = facts("Friends of the River", "river-friends.example")


def _with(known: FilingFacts, **more: object) -> FilingFacts:
    names = FilingFacts.__struct_fields__
    return FilingFacts(**{**{name: getattr(known, name) for name in names}, **more})


_LISTED = (*MARROW.verified, VerifiedFact("ticker", "NASDAQ:MRW", "the exchange", "2026-01-12"))

SPOOFS: dict[str, Spoof] = {
    "a look-alike sender moves a market": Spoof(
        _BARGAIN,
        facts("Vast Motors Newsroom", "vast-motors-news.example", first_release=True),
        (("DG-43", ""), ("DG-44", ""), ("DG-44", "accept bitcoin")),
        _VAST,
        _BARGAIN.replace("vast-motors-news", "vast-motors").replace("accept bitcoin", "take cards"),
    ),
    "a name in letters of another alphabet": Spoof(
        _PLAIN.replace("Marrow Robotics", "Pell Foods"),
        facts("Реll Foods plc", "pell-of-osterby.example"),
        (("DG-43", ""),),
        _PELL,
    ),
    "a domain in letters of another alphabet": Spoof(
        _PLAIN,
        facts("Osterby Growers", "xn--pllfoods-c8g.example"),
        (("DG-43", ""),),
        facts("Osterby Growers", "osterby-growers.example"),
    ),
    "a cloned site under another ending apologises": Spoof(
        _APOLOGY,
        facts("Norland Chemical", "norland-chemical.test", others=KNOWN),
        (("DG-43", ""),),
        facts("Norland Chemical", "norland-chemical.test"),
    ),
    "a prank apology filed by nobody's agent": Spoof(
        _APOLOGY.replace(".test", ".example"),
        facts("Norland Chemical", "norland-chemical.example", agent="Tidemark Press Office"),
        (("DG-42", ""),),
        facts(
            "Norland Chemical",
            "norland-chemical.example",
            agent="Tidemark Press Office",
            agents=(_AGENT,),
        ),
    ),
    "a false partner with a ticker": Spoof(
        _PARTNER,
        MARROW,
        (("DG-35", "Vast Motors"), ("DG-10", "NYSE: VSTM")),
        _with(MARROW, confirmed=("Vast Motors Corp.",)),
        _PARTNER.replace(" (NYSE: VSTM)", ""),
    ),
    "a false sale with a free-mail contact": Spoof(
        _BOUGHT,
        MARROW,
        (
            ("DG-05", "marrow.robotics.press@gmail.com"),
            ("DG-35", "Vast Motors"),
            ("DG-44", "acquires"),
        ),
        _with(MARROW, confirmed=("Vast Motors",)),
        _BOUGHT.replace("marrow.robotics.press@gmail.com", "press@marrow-robotics.example"),
    ),
    "insolvency announced from a free-mail address": Spoof(
        _INSOLVENT,
        MARROW,
        (("DG-05", "marrow-office@yahoo.com"), ("DG-44", "insolvency")),
        MARROW,
        _INSOLVENT.replace("marrow-office@yahoo.com", "press@marrow-robotics.example"),
    ),
    "a stolen ticker": Spoof(
        _STOLEN,
        facts("Quill Mining", "quill-mining.example"),
        (("DG-10", "NYSE: VSTM"),),
        facts(
            "Quill Mining",
            "quill-mining.example",
            verified=(VerifiedFact("ticker", "NYSE:QMC", "the exchange", "2026-01-12"),),
        ),
        _STOLEN.replace("VSTM", "QMC"),
    ),
    "a false recall from a look-alike address": Spoof(
        _RECALL,
        facts("Osterby Food Watch", "food-watch.example"),
        (("DG-43", "press@pe11foods.example"), ("DG-44", "recalls"), ("DG-10", "LSE: PELF")),
        facts("Pell Foods plc", "pellfoods.example"),
        _RECALL.replace("pe11foods", "pellfoods"),
    ),
    "a copied release with one word changed": Spoof(
        _PLAIN.replace("eighty", "eight"),
        _with(MARROW, earlier=(_COPY,)),
        (("DG-11", "Marrow Robotics opens its second plant"),),
        MARROW,
    ),
    "another's release under one's own name": Spoof(
        _PLAIN,
        facts(
            "Osterby Growers",
            "osterby-growers.example",
            earlier=(Earlier(7, 1, _COPY.headline, "Marrow Robotics", 100, identical=True),),
        ),
        (("DG-11", "Marrow Robotics opens its second plant"),),
        MARROW,
    ),
    "a false retraction after the contact was changed": Spoof(
        _RETRACTED,
        _with(_HARO, changed=(ChangedField("contact", "2026-03-01"),), agent="Quick Wire Desk"),
        (("DG-42", ""), ("DG-44", "")),
        _HARO,
    ),
    "a resignation after the domain was changed": Spoof(
        _RESIGNED,
        _with(MARROW, changed=(ChangedField("domain", "2026-03-02"),)),
        (("DG-44", ""),),
        MARROW,
        _RESIGNED.replace("Chief executive resigns", "Chief gardener retires").replace(
            "The chief executive resigns at once", "The chief gardener retires in May"
        ),
    ),
    "a new bank account after the bank was changed": Spoof(
        _BANK,
        _with(MARROW, changed=(ChangedField("bank", "2026-03-02"),)),
        (("DG-44", ""),),
        _with(MARROW, changed=(ChangedField("bank", "2025-03-02"),)),
    ),
    "customers who know nothing of it": Spoof(
        _CUSTOMERS,
        MARROW,
        (("DG-35", "Vast Motors"), ("DG-35", "Pell Foods")),
        _with(MARROW, confirmed=("Vast Motors", "Pell Foods")),
    ),
    "an investor who knows nothing of it": Spoof(
        _ROUND,
        MARROW,
        (("DG-35", "Quill Ventures"),),
        _with(MARROW, exhibits=("The round Letter of 2 March: Quill Ventures confirms it",)),
    ),
    "an embargo that was never filed": Spoof(
        _EARLY, MARROW, (("DG-80", _EMBARGO),), _with(MARROW, embargo=_UNTIL)
    ),
    "a front group that names no payer": Spoof(
        _FRONT,
        _with(_RIVER, payer="undisclosed", verified=(), domains=("river-friends.example",)),
        (("DG-41", ""), ("DG-40", "")),
        _with(_RIVER, payer="Norland Chemical"),
    ),
}
