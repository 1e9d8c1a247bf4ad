"""What the commands that file, publish and correct share: options, wire, filing, answers."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from dateline.cli.failing import CommandError
from dateline.cli.files import here, read_value
from dateline.cli.releases import read_release
from dateline.cli.times import moment
from dateline.guidelines import Finding, RuleSet
from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import Answers, judge
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.pictures import keep_pictures
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.publishing.translations import named_filings
from dateline.wire.publishing.versions import find_twin
from dateline.wire.sources.queries import check_speaks, get_source

F = TypeVar("F", bound=Callable[..., Any])


class Filings(msgspec.Struct, frozen=True):
    """The options of a command that files a text or takes an approved filing."""

    file: Path | None
    source: str | None
    agent: str | None
    payer: str | None
    category: tuple[str, ...]
    filed_at: str | None
    translation_of: tuple[int, ...] = ()
    filing: Path | None = None
    approval: tuple[Path, ...] = ()


class Desk(msgspec.Struct, frozen=True):
    """The options by which editors answer for what they publish."""

    editor: str
    second_editor: str | None
    accept: tuple[str, ...]
    overrule: tuple[str, ...]

    def answers(self) -> Answers:
        """Return the answers as the desk takes them."""
        return Answers(
            editor=self.editor,
            second=self.second_editor,
            accept=_reasons(self.accept, "--accept"),
            overrule=_reasons(self.overrule, "--overrule"),
        )


def filing_options(command: F) -> F:
    """Add the options of `Filings` that describe a file's filing."""
    for option in (
        click.option(
            "--translation-of",
            multiple=True,
            type=int,
            metavar="NUMBER",
            help="A release that says the same in another language; may be repeated.",
        ),
        click.option("--filed-at", help="The stated time of filing, RFC 3339."),
        click.option("--category", multiple=True, help="A category's slug; may be repeated."),
        click.option("--payer", help="Who paid for this filing (else the source's own)."),
        click.option("--agent", help="Who files for the source (else the source's own)."),
        click.option("--source", help="The source's slug."),
    ):
        command = option(command)
    return command


def desk_options(command: F) -> F:
    """Add the options of `Desk`, and those that name an approved filing."""
    path = click.Path(path_type=Path)
    for option in (
        click.option("--approval", multiple=True, type=path, help="A source's approval of it."),
        click.option("--filing", type=path, help="A filing made by `dateline file`."),
        click.option("--overrule", multiple=True, metavar="RULE=REASON", help="Answer a block."),
        click.option("--accept", multiple=True, metavar="RULE=REASON", help="Answer fix or ask."),
        click.option("--second-editor", help="The second editor's public handle."),
        click.option("--editor", required=True, help="The editor's public handle."),
    ):
        command = option(command)
    return command


def decision_options(command: F) -> F:
    """Add what two editors say who take something back: a note for the reader, and who they are."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print the result as JSON."),
        click.option("--second-editor", required=True, help="The second editor's public handle."),
        click.option("--editor", required=True, help="The editor's public handle."),
        click.option("--note", required=True, help="The reason in words, for the reader."),
    ):
        command = option(command)
    return command


def open_here(folder: str | None) -> Wire:
    """Open the wire that ``--wire`` or DATELINE_WIRE names, else the one in this folder."""
    return open_wire(here(folder))


def file_text(
    wire: Wire,
    options: Filings,
    *,
    replaces: str | None = None,
    translations: tuple[str, ...] = (),
) -> Filed:
    """Return the filing that the options describe, made now or made before.

    ``replaces`` is the filing id of the version that it corrects, ``translations`` are those of
    filings that it names beside those that the options do.
    """
    if options.filing is not None:
        if options.file is not None:
            raise CommandError("Name a file or --filing, not both.")
        return read_value(options.filing, Filed, "a filing of `dateline file`")
    if options.file is None or options.source is None:
        raise CommandError("Name the file and its --source, or an approved --filing.")
    source = get_source(options.source)
    check_speaks(source, wire.clock())
    parsed = read_release(options.file)
    document = keep_pictures(wire.media, parsed.document, options.file.parent, parsed.attachments)
    terms = FilingTerms(
        agent=options.agent,
        payer=options.payer,
        categories=options.category,
        filed_at=moment(options.filed_at),
        replaces=replaces,
        translations=(*translations, *_named(options, replaces)),
    )
    kept = msgspec.structs.replace(parsed, document=document)
    return make_filing(source, kept, terms, wire.clock())


def _named(options: Filings, replaces: str | None) -> tuple[str, ...]:
    """Return the filings that a filing names to say the same as these releases do now."""
    before = Version.objects.filter(filing_id=replaces).select_related("release").first()
    follower = None if before is None else before.release
    named = [each for n in options.translation_of for each in named_filings(n, follower)]
    return tuple(dict.fromkeys(named))


def read_approvals(options: Filings) -> list[Approval]:
    """Read the approvals that the options name."""
    return [read_value(path, Approval, "an approval") for path in options.approval]


def findings_of(
    folder: str | None,
    slug: str,
    path: Path,
    disclosed: tuple[str | None, str | None],
    filed_at: datetime | None,
    language: str | None = None,
) -> tuple[tuple[Finding, ...], RuleSet]:
    """Return what the guidelines find in a file as a source's filing, and the set in force there.

    Nothing is kept. ``disclosed`` are agent and payer, ``None`` for the source's own; ``language``
    is that of the messages, ``None`` for the rule set's own.
    """
    wire = open_here(folder)
    source = get_source(slug)
    agent, payer = disclosed
    terms = FilingTerms(agent=agent, payer=payer, filed_at=filed_at)
    filed = make_filing(source, read_release(path), terms, wire.clock())
    twin = find_twin(filed.document)
    findings = judge(wire, source, filed, twin, folder=path.parent, language=language)
    return findings, rules_in_force(wire, language)


def _reasons(pairs: tuple[str, ...], option: str) -> Mapping[str, str]:
    reasons = {}
    for pair in pairs:
        rule, equals, reason = pair.partition("=")
        if not equals or not reason.strip():
            raise CommandError(f'{option} takes RULE=reason, as in {option} DG-34="why".')
        reasons[rule.strip().upper()] = reason.strip()
    return reasons
