"""``dateline record recover`` as an operator runs it."""

import shutil
from pathlib import Path

from django.db import connections

from cli.running import PUBLISH, TEXT, Command


def test_a_database_that_is_gone_comes_back_and_the_wire_goes_on(
    run: Command, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "library.txt").write_text(TEXT, "utf-8")
    assert run("publish", str(tmp_path / "library.txt"), *PUBLISH).code == 0
    shutil.copytree(folder / "edition", tmp_path / "mirror")
    connections.close_all()
    for path in folder.glob("*.sqlite3*"):
        path.unlink()
    shutil.rmtree(folder / "edition")

    refused = run("record", "recover")
    assert refused.code == 1
    assert "There is no checkpoint here or in any place given" in refused.err

    done = run("record", "recover", "--from", str(tmp_path / "mirror"))
    assert done.code == 0, done.err
    assert "The database is at entry 4: 4 entries and" in done.out
    assert "can't come back: accounts and roles, drafts and what waited at the desk." in done.out
    assert "can't be known from the places given" in done.out
    assert run("audit", str(folder)).code == 0
    again = run("publish", str(tmp_path / "library.txt"), *PUBLISH)
    assert "already release 1" in again.err
