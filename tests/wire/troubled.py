"""Runs `dateline publish` on a wire whose disk is full, or whose edition can't be written.

A script for `unshare --map-root-user --mount`: in a namespace of its own it may mount what it
wants, on the machine itself nothing changes. It prints one line of JSON.

    troubled.py full WIRE FILE KILOBYTES | troubled.py read-only WIRE FILE
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

DATELINE = Path(sys.executable).with_name("dateline")


def mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


def publish(wire: Path, file: Path, more: list[str]) -> tuple[int, str]:
    done = subprocess.run(
        [DATELINE, "--wire", str(wire), "publish", str(file), *more],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


def main(trouble: str, wire: Path, file: Path, *more: str) -> None:
    if trouble == "full":
        free, *rest = more
        small = wire.parent / "small"
        small.mkdir()
        mount("-t", "tmpfs", "-o", "size=1g", "tmpfs", str(small))
        shutil.copytree(wire, small / "wire")
        used = shutil.disk_usage(small).used // 1024
        mount("-o", f"remount,size={used + int(free)}k", str(small))
        first = publish(small / "wire", file, rest)
        mount("-o", "remount,size=1g", str(small))
    else:
        rest = list(more)
        edition = str(wire / "edition")
        mount("--bind", edition, edition)
        mount("-o", "remount,ro,bind", edition)
        first = publish(wire, file, rest)
        subprocess.run(["umount", edition], check=True)
    mended = small / "wire" if trouble == "full" else wire
    press = subprocess.run(
        [DATELINE, "--wire", str(mended), "press"], capture_output=True, text=True, check=False
    )
    second = publish(mended, file, rest)
    audit = subprocess.run(
        [DATELINE, "audit", str(mended)], capture_output=True, text=True, check=False
    )
    result = {
        "first": first,
        "press": (press.returncode, press.stderr),
        "second": second,
        "audit": (audit.returncode, audit.stdout),
        "numbers": sorted(path.name for path in (mended / "edition/releases").iterdir()),
        "halves": [str(path) for path in mended.rglob(".writing-*")],
    }
    print(json.dumps(result))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
