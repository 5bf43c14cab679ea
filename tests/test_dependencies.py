"""What is imported is declared, with a range, and has its line in docs/dependencies.md; nothing more is declared."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DOCUMENT = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")


def _name(written: str) -> str:
    return re.sub(r"[-_.]+", "-", written).lower()


def _imported() -> set[str]:
    names: set[str] = set()
    for file in [*(ROOT / "feeds").rglob("*.py"), *(ROOT / "reader").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names |= {node.module}
    return {name for name in names if name.split(".")[0] not in {*sys.stdlib_module_names, "feeds", "reader"}}


def test_what_is_imported_is_declared_and_nothing_else() -> None:
    made_by = packages_distributions()
    used = {
        "backports-zstd" if name.startswith("backports") else _name(made_by[name.split(".")[0]][0])
        for name in _imported()
    }
    declared = {_name(re.split(r"[<>=!~\[ ]", each)[0]) for each in PROJECT["dependencies"]}
    assert used == declared


def test_every_one_has_a_range_and_a_line() -> None:
    for each in PROJECT["dependencies"]:
        name = re.split(r"[<>=!~\[ ]", each)[0]
        assert ">=" in each and ("<" in each or name == "apsw"), (
            each
        )  # apsw's numbers are SQLite's: they break nothing.
        assert re.search(rf"^\| {re.escape(name)} \| [^|]+ \| [^|]+ \| [^|]+ \|$", DOCUMENT, re.M | re.I), name
