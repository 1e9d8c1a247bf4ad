"""The peers' own Python: a venv beside ours, made from ``requirements/bench.txt`` when missing."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
LOCK = PROJECT / "requirements" / "bench.txt"
PEER = PROJECT / "bench" / "peer"
WAGTAIL_SETTINGS = "newsroom.settings.production"
_LOCAL_SETTINGS = """
from .base import INSTALLED_APPS, STORAGES
INSTALLED_APPS += ["releases"]
SECRET_KEY = "only for a measurement on this machine"
ALLOWED_HOSTS = ["127.0.0.1"]
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
"""


def peer_bin() -> Path:
    """Return the folder of the peers' commands; install them first if they aren't there."""
    folder = Path(sys.prefix) / "peers"
    stamp = folder / "bench.txt"
    if not stamp.is_file() or stamp.read_bytes() != LOCK.read_bytes():
        print("installing the peers (once) …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-q"]
        subprocess.run([*pip, "install", "--require-hashes", "-r", str(LOCK)], check=True)
        shutil.copyfile(LOCK, stamp)
    return folder / "bin"


def run_peer(script: str, *arguments: str, cwd: Path | None = None) -> str:
    """Run a script of ``bench/peer`` with the peers' Python and return what it printed."""
    command = [str(peer_bin() / "python"), str(PEER / script), *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd)
    return done.stdout


def wagtail_site(folder: Path) -> Path:
    """Make a site with Wagtail's own project template, in production settings, on SQLite."""
    site = folder / "newsroom"
    site.mkdir()
    start = [str(peer_bin() / "wagtail"), "start", "newsroom", str(site)]
    subprocess.run(start, check=True, stdout=subprocess.DEVNULL)
    (site / "newsroom" / "settings" / "local.py").write_text(_LOCAL_SETTINGS, "utf-8")
    shutil.copytree(PEER / "releases", site / "releases")
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": WAGTAIL_SETTINGS}
    for step in (["makemigrations", "releases"], ["migrate"]):
        command = [str(peer_bin() / "python"), "manage.py", *step, "-v", "0"]
        subprocess.run(command, check=True, cwd=site, env=environment)
    return site
