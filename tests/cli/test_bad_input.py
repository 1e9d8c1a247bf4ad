"""Whatever is handed in, out comes one sentence and an exit code, never a traceback."""

import json
import sys
import zlib
from pathlib import Path
from subprocess import run as run_python

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.running import PUBLISH, SLUG, TEXT, Command, run_process, sentence

FAULTY = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n ",
    "binary.txt": bytes(range(256)) * 40,
    "truncated.json": b'{"type":"dateline/copy/v1","bundle":{"docu',
    "truncated.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "zeros.html": bytes(5000),
}
READING = ("parse", "check")


@pytest.fixture(params=sorted(FAULTY))
def faulty(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / str(request.param)
    path.write_bytes(FAULTY[path.name])
    return path


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("name", ["empty.txt", "blank.txt", "binary.txt", "zeros.html"])
def test_an_unreadable_file_is_named_with_its_fault(
    run: Command, tmp_path: Path, command: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FAULTY[name])
    ran = run(command, path, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert name in sentence(ran)


@pytest.mark.parametrize("command", [*READING, "verify"])
def test_a_missing_file_a_folder_and_a_forbidden_one_exit_2(
    run: Command, tmp_path: Path, command: str
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    for path in (tmp_path / "missing.txt", folder):
        ran = run(command, path)
        assert ran.code == 2
        assert str(path) in sentence(ran)


def test_nothing_unreadable_is_ever_authentic(run: Command, faulty: Path) -> None:
    ran = run("verify", faulty, "--json")
    assert ran.code == 2
    if ran.out:
        assert json.loads(ran.out)["verdict"] == "unknown"


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "missing.txt"])
def test_nothing_unreadable_is_stored(run: Command, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name in FAULTY:
        path.write_bytes(FAULTY[name])
    before = {p: p.stat().st_size for p in (run.folder / "edition").rglob("*")}
    for command in (("publish", path, *PUBLISH), ("file", path, "--source", SLUG, "--out", "f")):
        ran = run(*command)
        assert ran.code == 2
        assert name in sentence(ran)
    assert {p: p.stat().st_size for p in (run.folder / "edition").rglob("*")} == before
    assert not Path("f").exists()


def test_a_file_far_too_large_is_refused_before_it_is_read(run: Command, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(70_000_000)
    for command in ("parse", "check", "verify"):
        ran = run(command, path)
        assert ran.code == 2
        assert "bytes" in sentence(ran)


@pytest.mark.parametrize("depth", [2_000, 200_000])
def test_json_nested_too_deeply_is_no_traceback(run: Command, tmp_path: Path, depth: int) -> None:
    path = tmp_path / "deep.json"
    path.write_bytes(b'{"type":' + b"[" * depth + b"]" * depth + b"}")
    assert run("verify", path).code == 2
    ran = run("publish", "--filing", path, "--editor", "desk-anna")
    assert ran.code == 2
    sentence(ran)


def test_a_compressed_bomb_in_a_pdf_is_refused(run: Command, tmp_path: Path) -> None:
    path = tmp_path / "bomb.pdf"
    packed = zlib.compress(bytes(80_000_000))
    path.write_bytes(
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(dateline.json) "
        b"<< /Type /Filespec /EF << /F 2 0 R >> >>] >> >> >>\nendobj\n2 0 obj\n<< /Length "
        + str(len(packed)).encode() + b" /Filter /FlateDecode >>\nstream\n" + packed
        + b"\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
    )  # fmt: skip
    assert run("verify", path).code == 2


@pytest.mark.parametrize("command", ["approve", "publish"])
@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"type":"x"}'])
def test_a_filing_that_is_none_is_one_sentence(
    run: Command, tmp_path: Path, command: str, content: bytes
) -> None:
    path, key = tmp_path / "filing.json", tmp_path / "key"
    path.write_bytes(content)
    run("key", "new", key)
    ran = {
        "approve": lambda: run("approve", path, "--key", key, "--out", tmp_path / "o"),
        "publish": lambda: run("publish", "--filing", path, "--editor", "desk-anna"),
    }[command]()
    assert ran.code == 2
    assert "filing.json" in sentence(ran)


def test_a_key_that_is_none_is_one_sentence(run: Command, tmp_path: Path) -> None:
    text, filing, key = tmp_path / "t.txt", tmp_path / "f.json", tmp_path / "key"
    text.write_text(TEXT, "utf-8")
    assert run("file", text, "--source", SLUG, "--out", filing).code == 0
    for content in (None, b"", b"-----BEGIN PRIVATE KEY-----\n", bytes(64)):
        if content is not None:
            key.write_bytes(content)
        ran = run("approve", filing, "--key", key, "--out", tmp_path / "o")
        assert ran.code == 1
        sentence(ran)


def test_where_nothing_can_be_written_it_is_said_so(run: Command, tmp_path: Path) -> None:
    text, filing, key = tmp_path / "t.txt", tmp_path / "f.json", tmp_path / "key"
    text.write_text(TEXT, "utf-8")
    run("file", text, "--source", SLUG, "--out", filing)
    run("key", "new", key)
    taken = tmp_path / "taken"
    taken.write_text("a file")
    for command in (
        ("approve", filing, "--key", key, "--out", taken / "o"),
        ("file", text, "--source", SLUG, "--out", taken / "o"),
        ("export", taken / "o"),
    ):
        ran = run(*command)
        assert ran.code in (1, 2)
        sentence(ran)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.pdf"])
@given(data=st.data())
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_bytes_give_a_traceback(
    run: Command, tmp_path: Path, name: str, data: st.DataObject
) -> None:
    heads = st.sampled_from([b"", b"---\n", b"<html>", b"%PDF-1.7\n", b'{"type":', TEXT.encode()])
    content = data.draw(st.builds(lambda *parts: b"".join(parts), heads, st.binary(max_size=300)))
    path = tmp_path / name
    path.write_bytes(content)
    for command in ("parse", "check", "verify"):
        ran = run(command, path)
        assert ran.code in (0, 1, 2)
        assert "Traceback" not in ran.out + ran.err


def test_a_copy_cut_anywhere_is_no_traceback(run: Command, tmp_path: Path) -> None:
    run.published(tmp_path / "t.txt")
    top = run.folder / "edition/releases/1"
    for name in ("release.json", "release.pdf", "index.html", "release.txt"):
        content = (top / name).read_bytes()
        for part in range(0, 1000, 97):
            copy = tmp_path / name
            copy.write_bytes(content[: len(content) * part // 1000])
            assert run("verify", copy).code in (1, 2), (name, part)


@pytest.mark.parametrize("command", ["parse", "check", "verify", "approve", "audit", "key"])
def test_these_commands_bring_up_no_django(command: str, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(TEXT, "utf-8")
    script = (
        "import sys\nfrom dateline.cli import main\n"
        f"sys.argv = ['dateline', {command!r}, 't.txt']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "loaded = [name for name in sys.modules if name.split('.')[0] == 'django']\n"
        "assert not loaded, loaded\n"
    )
    done = run_python(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_help_lists_every_command_and_loads_none() -> None:
    ran = run_process("--help")
    assert ran.code == 0
    for name in ("demo", "init", "parse", "check", "publish", "verify", "audit", "export"):
        assert name in ran.out


def test_a_command_there_is_not_exits_2() -> None:
    ran = run_process("publsh")
    assert ran.code == 2
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("address", ["https://x.example/a.png", "../yard.png", "/etc/yard.png"])
def test_a_picture_from_outside_the_filing_is_refused(
    run: Command, folder: Path, tmp_path: Path, address: str
) -> None:
    file = tmp_path / "release.md"
    file.write_text(TEXT + f'\n\n![A yard]({address} "A yard")\n', "utf-8")
    ran = run("publish", file, *PUBLISH)
    assert ran.code == 1
    assert "outside the filing" in sentence(ran)
    assert not (folder / "edition/releases").exists()


def test_a_folder_is_read_file_by_file_and_media_passed_over(run: Command, tmp_path: Path) -> None:
    folder = tmp_path / "releases"
    (folder / "older").mkdir(parents=True)
    for name in ("b.txt", "older/a.txt", ".hidden.txt"):
        (folder / name).write_text(TEXT, encoding="utf-8")
    (folder / "quay.jpg").write_bytes(b"\xff\xd8\xff")
    ran = run("parse", folder, "--json")
    assert (ran.code, len(ran.out.splitlines())) == (0, 2)
