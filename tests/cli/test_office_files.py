"""Office files through the command: pictures inside are published, linked ones stop a filing."""

import io
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PIL import Image

from cli.running import PUBLISH, TEXT, Command, sentence


def written(text: str, *, link: str | None = None) -> bytes:
    """Return a Word file of a text with a picture inside, or one that is only linked to."""
    file = docx.Document()
    for part in text.split("\n\n"):
        lines = part.strip().split("\n")
        paragraph = file.add_paragraph(lines[0])
        for line in lines[1:]:
            paragraph.add_run().add_break()
            paragraph.add_run(line)
    canvas = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(canvas, "PNG")
    file.paragraphs[3].add_run().add_picture(canvas)
    if link is not None:
        blip = file.element.body.xpath(".//a:blip")[0]
        relation = blip.attrib.pop(f"{{{blip.nsmap['r']}}}embed")
        file.part.rels[relation]._is_external = True
        file.part.rels[relation]._target = link
        blip.set(f"{{{blip.nsmap['r']}}}link", relation)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def test_a_picture_inside_a_word_file_is_published_like_one_beside_a_text(
    run: Command, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "release.docx"
    path.write_bytes(written(TEXT))
    (tmp_path / "picture.png").write_bytes(b"this is another file")
    ran = run("publish", path, *PUBLISH, "--accept", "DG-50=The library drew it.", "--json")
    assert ran.code == 0, ran.err
    (image,) = (folder / "edition/releases/1/images").iterdir()
    with Image.open(image) as shown:
        assert shown.size == (64, 48)
    page = (folder / "edition/releases/1/index.html").read_text("utf-8")
    assert image.name in page
    assert run("verify", folder / "edition/releases/1/index.html").code == 0


@pytest.mark.parametrize("address", ["https://ads.example/a.png", "file:///etc/passwd"])
def test_a_picture_that_a_word_file_only_links_to_stops_the_filing(
    run: Command, folder: Path, tmp_path: Path, address: str
) -> None:
    path = tmp_path / "release.docx"
    path.write_bytes(written(TEXT, link=address))
    ran = run("publish", path, *PUBLISH)
    assert ran.code == 1
    assert "outside the filing" in sentence(ran)
    assert not (folder / "edition/releases").exists()


def test_reading_a_text_loads_no_reader_of_office_files() -> None:
    names = ["office", "docx", "odt", "rtf", "unpacking", "xml_parts", "mail", "pdf"]
    script = (
        "import sys; from dateline.release.reading import parse; "
        "parse(b'A ferry\\n\\nIt runs.', name='a.txt'); "
        f"print([name for name in {names} if 'dateline.release.' + name in sys.modules], "
        "'lxml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] False"
