"""``dateline press``: what is missing, everything anew, or the PDFs that imports lack."""

import json
from pathlib import Path

from cli.running import SLUG, Command


def archive(folder: Path) -> Path:
    """Write an archive of three short releases."""
    path = folder / "archive.jsonl"
    texts = [f"Harrow Lake lends book {number}\n\nIt is lent.\n" for number in (1, 2, 3)]
    lines = [
        json.dumps({"id": place, "date": f"2019-05-0{place}", "text": text}) + "\n"
        for place, text in enumerate(texts, 1)
    ]
    path.write_text("".join(lines), "utf-8")
    return path


def test_imports_get_their_pdfs_once_and_the_wire_audits(
    run: Command, folder: Path, tmp_path: Path
) -> None:
    assert run("import", str(archive(tmp_path)), "--source", SLUG).code == 0
    pdf = folder / "edition/releases/2/release.pdf"
    assert not pdf.exists()
    pressed = run("press", "--imported")
    assert (pressed.code, pressed.err) == (0, "")
    assert pressed.out == "PDFs and cards made for imported releases: 3.\n"
    content = pdf.read_bytes()
    assert json.loads(run("verify", pdf, "--json").out)["verdict"] == "authentic"
    assert run("audit", str(folder)).code == 0
    again = run("press", "--imported")
    assert again.out == "PDFs and cards made for imported releases: 0.\n"
    assert run("press", "--all").code == 0
    assert pdf.read_bytes() == content


def test_two_jobs_at_once_are_refused(run: Command) -> None:
    refused = run("press", "--all", "--imported")
    assert refused.code == 2
    assert "--all and --imported are two jobs" in refused.err
