"""Taking in an archive: read and judged by workers, recorded in batches, pressed by workers."""
