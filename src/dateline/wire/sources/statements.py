"""Recording what the wire states of a source: entry and opened statement in one transaction."""

from dateline.record.statement import SourceStatement as Stated
from dateline.wire.publishing.leaves import statement_leaf
from dateline.wire.publishing.log import append
from dateline.wire.sources.models import Source, SourceStatement


def record_statement(source: Source, statement: Stated) -> SourceStatement:
    """Append a statement's entry inside the caller's transaction and return its row."""
    leaf = statement_leaf(statement)
    index = append(leaf.entry)
    return SourceStatement.objects.create(
        source=source, entry=index, statement=leaf.content, salt=leaf.salt
    )
