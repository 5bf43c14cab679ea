"""Every word of the interface is in the Vietnamese catalogue, with the same placeholders, and nothing else is."""

from __future__ import annotations

import ast
import json
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from reader.i18n import set_language
from reader.i18n.reasons import reason

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE: dict[str, str | list[str]] = json.loads((ROOT / "reader/i18n/vi.json").read_text(encoding="utf-8"))


@cache
def calls() -> list[tuple[str, ast.Call]]:
    """Every call of `_`, `N_` and `ngettext` with where it stands."""
    return list(_calls())


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "reader").rglob("*.py")):
        if path.parent.name == "i18n" and path.name == "__init__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                function = node.func
                name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
                if name in ("_", "N_", "ngettext"):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def name_of(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages() -> dict[str, str]:
    """Every message of the source, a plural one as `one|many`, with one place where it stands."""
    found: dict[str, str] = {}
    for where, node in calls():
        texts = [literal(each) for each in node.args[: 2 if name_of(node) == "ngettext" else 1]]
        if all(text is not None for text in texts):
            found["|".join([text or "" for text in texts])] = where
    return found


def sentences() -> dict[str, str]:
    """Every sentence that `feeds` may say of what went wrong, with one place where it stands."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "feeds").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        parts |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            text = (literal(node) or "") if isinstance(node, ast.Constant) and id(node) not in parts else ""
            if isinstance(node, ast.JoinedStr):
                text = "".join([literal(each) or "{host}" for each in node.values])
            if re.match(r"[A-Z{].* .*\.$", text):
                found[text] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def forms(translation: str | list[str]) -> list[str]:
    return [translation] if isinstance(translation, str) else translation


def test_the_catalogue_is_complete() -> None:
    wanted = messages() | sentences()
    missing = {message: where for message, where in wanted.items() if message not in CATALOGUE}
    assert not missing, json.dumps(missing, ensure_ascii=False, indent=1)


def test_the_catalogue_has_nothing_unused() -> None:
    assert sorted(set(CATALOGUE) - set(messages()) - set(sentences())) == []


def test_what_feeds_says_went_wrong_is_said_in_vietnamese() -> None:
    assert len(sentences()) > 40
    set_language("vi")
    try:
        for sentence in sentences():
            said = reason(sentence.format(host="báo.example", status=503))
            assert said == str(CATALOGUE[sentence]).format(host="báo.example", status=503)
        assert reason("Words of nobody's.") == "Words of nobody's."
    finally:
        set_language("en")
    assert reason("No secure connection to a.example could be made.").startswith("No secure")


def test_placeholders_are_the_same() -> None:
    wrong = [
        f"{message} → {form}"
        for message, translation in CATALOGUE.items()
        for form in forms(translation)
        if placeholders(form) != placeholders(message)
    ]
    assert not wrong


def test_plural_messages_have_their_one_form() -> None:
    plural = {
        "|".join([literal(each) or "" for each in node.args[:2]]) for _, node in calls() if name_of(node) == "ngettext"
    }
    for message, translation in CATALOGUE.items():
        assert isinstance(translation, list) == (message in plural), message
        assert len(forms(translation)) == 1 and all(forms(translation)), message


def test_only_literals_and_marked_messages_are_translated() -> None:
    """`_` of anything but a literal is for what `N_` marked; `N_` and `ngettext` take literals alone."""
    wrong = [
        where
        for where, node in calls()
        if name_of(node) != "_"
        and any(literal(each) is None for each in node.args[: 2 if name_of(node) == "ngettext" else 1])
    ]
    wrong += [where for where, node in calls() if node.args and isinstance(node.args[0], ast.JoinedStr)]
    assert not wrong


@pytest.mark.parametrize("text", ["Chưa đọc", "Dấu trang", "Bình luận", "Hôm nay", "Tất cả"])
def test_the_words_of_a_vietnamese_news_reader_are_there(text: str) -> None:
    assert text in [form for translation in CATALOGUE.values() for form in forms(translation)]


def test_translations_are_vietnamese_in_nfc_without_stray_spaces() -> None:
    import unicodedata

    for message, translation in CATALOGUE.items():
        for form in forms(translation):
            assert unicodedata.is_normalized("NFC", form), message
            assert form == form.strip() or message != message.strip(), message
            assert "TODO" not in form, message
