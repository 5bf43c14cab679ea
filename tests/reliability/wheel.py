"""The wheel and its installation: PYTHONPATH=tests python -m reliability.wheel

Builds the wheel, looks at what is in it, and installs it into a fresh environment of every supported Python there is;
each must show the version, list the sample edition and load the screen's style sheet.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from zipfile import ZipFile

from .shelf import report

ROOT = Path(__file__).resolve().parents[2]
NEEDED = (
    *("feeds/py.typed", "reader/py.typed", "feeds/catalogue.toml", "reader/i18n/vi.json", "reader/ui/app.tcss"),
    "reader/store/words-1.zdict",
    *("feeds/sample/01-welcome.json", "feeds/sample/02-chao-mung.json"),
)
SUPPORTED = ("3.11", "3.12", "3.13")
SMOKE = (
    "from textual.app import App; from reader.ui.app import NewsreaderApp; import feeds.sample as s; "
    "from datetime import datetime, UTC; assert s.entries(datetime.now(UTC)); NewsreaderApp.CSS_PATH"
)


def build(folder: Path) -> Path:
    """The wheel, made from a copy of what is under version control or would be; nothing is left in the checkout."""
    source = folder / "source"
    unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info", "*.pyc")
    for name in ("feeds", "reader"):
        shutil.copytree(ROOT / name, source / name, ignore=unwanted)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, source / name)
    command = [sys.executable, "-c", _BACKEND, str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=120)
    return next(folder.glob("*.whl"))


_BACKEND = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"


def inspect(wheel: Path) -> list[str]:
    """What is wrong with the wheel."""
    with ZipFile(wheel) as archive:
        names = archive.namelist()
        kept = {str(each.relative_to(ROOT)) for each in _sources()}
        wrong = [f"{name} is missing" for name in NEEDED if name not in names and (ROOT / name).exists()]
        wrong += [f"{name} is missing" for name in sorted(kept - set(names))]
        wrong += [
            f"{name} does not belong" for name in names if not name.startswith(("feeds/", "reader/", "newsreader_tui-"))
        ]
        wrong += [
            f"{name} names a folder of this machine" for name in names if str(ROOT).encode() in archive.read(name)
        ]
        entry = next(name for name in names if name.endswith("entry_points.txt"))
        if b"newsreader = reader.__main__:program" not in archive.read(entry):
            wrong.append("there is no command newsreader")
    return wrong


def _sources() -> list[Path]:
    found = [each for name in ("feeds", "reader") for each in (ROOT / name).rglob("*") if each.is_file()]
    return [each for each in found if "__pycache__" not in each.parts and each.suffix != ".pyc"]


def install(wheel: Path, python: str, folder: Path) -> str:
    """Install it for one Python and use it; what went wrong, empty for nothing."""
    environment = {
        **os.environ,
        **{f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")},
    }
    environment.pop("PYTHONPATH", None)
    bin_folder = folder / "venv" / "bin"
    steps = (
        [python, "-m", "venv", str(folder / "venv")],
        [str(bin_folder / "pip"), "install", "--quiet", "--disable-pip-version-check", str(wheel)],
        [str(bin_folder / "newsreader"), "--version"],
        [str(bin_folder / "newsreader"), "list", "--json"],
        [str(bin_folder / "python"), "-c", SMOKE],
    )
    for step in steps:
        done = subprocess.run(
            step, cwd=folder, env=environment, capture_output=True, text=True, timeout=400, check=False
        )
        if done.returncode:
            return f"{Path(step[0]).name} {' '.join(step[1:3])}: {done.stderr.strip()[-300:]}"
    return ""


def interpreters() -> dict[str, str]:
    """The supported Pythons that are there."""
    found = {version: _found(version) for version in SUPPORTED}
    return {version: path for version, path in found.items() if path}


def _found(version: str) -> str:
    folders = [each for each in os.environ.get("NEWSREADER_PYTHONS", "").split(os.pathsep) if each]
    places = [shutil.which(f"python{version}", path=folder) for folder in folders]
    for place in filter(None, [*places, shutil.which(f"python{version}")]):
        done = subprocess.run([place, "-c", "import venv"], capture_output=True, timeout=20, check=False)
        if done.returncode == 0:
            return place
    return ""


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        wheel = build(Path(name))
        wrong = inspect(wheel)
        size = wheel.stat().st_size
        installed = []
        for version, python in interpreters().items():
            (Path(name) / version).mkdir()
            error = install(wheel, python, Path(name) / version)
            wrong += [f"{version}: {error}"] if error else []
            installed += [] if error else [version]
    report("wheel", start, size=f"{size >> 10} KB", installs_on=" ".join(installed) or "nothing", wrong=len(wrong))
    for each in wrong:
        print(f"  {each}")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
