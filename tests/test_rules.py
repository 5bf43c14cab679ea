"""The rules of the house that a machine can hold: what may import what, and what stands where."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("aiohttp", "lxml", "PIL", "click", "keyring", "html.parser", "xml.etree", "xml.sax", "pygments", "markdown_it")
TOP_LEVEL = {"pyproject.toml", "reader", "feeds", "tests", "README.md", "CHANGELOG.md", "LICENSE", "docs"}


def loaded_after(code: str) -> set[str]:
    """The modules a fresh interpreter has loaded after running `code`."""
    program = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def inside(modules: set[str], package: str) -> list[str]:
    return sorted(name for name in modules if name == package or name.startswith(package + "."))


@pytest.mark.parametrize("module", ["reader.cli", "reader.library", "reader.store", "reader.worker", "feeds"])
def test_textual_stays_behind_the_screen(module: str) -> None:
    assert not inside(loaded_after(f"import {module}"), "textual")


def test_feeds_never_loads_reader() -> None:
    modules = loaded_after(
        "import feeds, feeds.refresh, feeds.http, feeds.discover, feeds.opml, feeds.page, feeds.blocks, feeds.sample\n"
        "feeds.read_feed(b'<rss version=\"2.0\"><channel><title>t</title></channel></rss>', 'https://a.example/')"
    )
    assert not inside(modules, "reader") and not inside(modules, "apsw")


def test_the_first_frame_loads_no_network_markup_or_picture_code(tmp_path: Path) -> None:
    code = f"""
import asyncio, sys
from pathlib import Path
from reader.config import Config
from reader.library import Library
from reader.ui.app import NewsreaderApp
from reader.ui.screens import main
main.PREVIEW_AFTER = 60  # The article under the cursor comes after the first frame.
data = Path({str(tmp_path / "data")!r})
library = Library.open(data)
async def first_frame():
    async with NewsreaderApp(library, Config(), data).run_test(size=(120, 36)):
        return set(sys.modules)
seen = asyncio.run(first_frame())
for name in set(sys.modules) - seen:
    del sys.modules[name]
"""
    modules = loaded_after(code)
    found = {package: inside(modules, package)[:3] for package in HEAVY if inside(modules, package)}
    assert not found


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def test_files_stop_at_400_lines_and_functions_at_50() -> None:
    long: list[str] = []
    for path in python_files("feeds", "reader"):
        text = path.read_text(encoding="utf-8")
        if (count := text.count("\n")) > 400:
            long.append(f"{path.relative_to(ROOT)}: {count} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                span = (node.end_lineno or node.lineno) - node.lineno + 1
                if span > 50:
                    long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {span} lines")
    assert not long


def is_broad(node: ast.ExceptHandler) -> bool:
    """Catches everything and does not pass it on (a rollback that raises again is no catch)."""
    caught = "BaseException" if node.type is None else ast.unparse(node.type)
    goes_on = not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    return goes_on and re.search(r"\b(Base)?Exception\b", caught) is not None


def test_broad_excepts_stand_only_where_a_batch_must_go_on() -> None:
    allowed = {"feeds/refresh.py": 1, "reader/ui": 1, "reader/__main__.py": 1, "reader/worker.py": 1}
    seen: dict[str, int] = {}
    for path in python_files("feeds", "reader"):
        name = path.relative_to(ROOT).as_posix()
        area = next((key for key in allowed if name.startswith(key)), name)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        broad = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and is_broad(node)]
        seen[area] = seen.get(area, 0) + len(broad)
    assert {area: n for area, n in seen.items() if n > allowed.get(area, 0)} == {}


def test_every_public_name_has_a_docstring() -> None:
    bare: list[str] = []
    for path in python_files("feeds", "reader"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if not ast.get_docstring(tree):
            bare.append(f"{path.relative_to(ROOT)}")
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node):
                bare.append(f"{path.relative_to(ROOT)}: {node.name}")
    assert not bare


def tracked() -> list[str]:
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [name for name in done.stdout.splitlines() if (ROOT / name).exists()]


def test_top_level_holds_nothing_else() -> None:
    tops = {name.split("/")[0] for name in tracked()}
    assert {name for name in tops if not name.startswith(".")} <= TOP_LEVEL


def test_no_machine_path_and_no_package_index() -> None:
    words = [
        "/wo" + "rk/",
        "/ro" + "ot/",
        ".pye" + "nv/",
        "pypi" + ".org",
        "pythonhosted" + ".org",
        "/tmp/" + "bash_jobs",
    ]
    found = []
    for name in tracked():
        data = (ROOT / name).read_bytes()
        found += [f"{name}: {word}" for word in words if word.encode() in data]
    assert not found
