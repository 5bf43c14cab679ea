"""Nothing that the command line prints acts on a terminal: neither what came from the web nor what was typed."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import terminal
from conftest import empty_library, entry, update
from web import Web

from feeds.model import Image, Paragraph, Span

EVIL = "x\x1b]0;HOME\x07\x9b2Jy\u202ez\u2066\x08"
ACTS = re.compile("\x1b(?!\\[[0-9;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
ALL = """
import json, sys
from reader.__main__ import main
for each in json.load(open(sys.argv[1])):
    print("@@", main(each))
"""


def test_no_verb_prints_what_a_terminal_acts_on(tmp_path: Path) -> None:
    data = tmp_path / "data" / "newsreader"
    library = empty_library(data)
    hostile = entry(
        title=EVIL,
        authors=(EVIL,),
        summary=EVIL,
        tags=(EVIL,),
        section=EVIL,
        blocks=(Paragraph((Span(EVIL),)), Image("https://e.example/" + EVIL, EVIL, EVIL, EVIL)),
    )
    source = library.subscribe("https://paper.example/feed", title=EVIL, folder=EVIL)
    (article_id,) = library.store(update(source, hostile, error=EVIL)).new_ids
    article = str(article_id)
    library.bookmark(article_id)
    library.comment(article_id, EVIL)
    library.close()
    (tmp_path / EVIL).write_text("no article in here")
    with Web() as web:
        web.raw("/reason", f"HTTP/1.1 500 {EVIL}\r\nContent-Length: 0\r\n\r\n".encode())
        web.raw("/type", f"HTTP/1.1 200 OK\r\nContent-Type: {EVIL}\r\nContent-Length: 1\r\n\r\nx".encode())
        verbs = [
            *(["list"], ["list", "--json"], ["comments"], ["comments", "--json"], ["sources"], ["sources", "--json"]),
            *(["show", article, "--format", form] for form in ("text", "markdown", "html", "json")),
            *(["export", what] for what in ("opml", "bookmarks", "comments", "annotations")),
            *(
                ["list", EVIL],
                ["list", "is:" + EVIL],
                ["list", "--" + EVIL],
                [EVIL],
                ["show", EVIL],
                ["show", "/" + EVIL],
            ),
            *(
                ["feed", EVIL],
                ["import", EVIL],
                ["import", "--dry-run", "/" + EVIL],
                ["restore", EVIL],
                ["remove", EVIL],
            ),
            *(["add", web.url + "/reason"], ["add", web.url + "/type"], ["show", web.url + "/" + EVIL]),
            *(["backup", "/nowhere/" + EVIL], ["comment", EVIL, EVIL], ["undo"], ["--config", EVIL, "config"]),
        ]
        plan = tmp_path / "plan.json"
        plan.write_text(json.dumps([["--data-dir", str(data), *verb] for verb in verbs]))
        env = terminal.home(tmp_path, PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring", no_proxy="127.0.0.1")
        reader = terminal.Terminal([sys.executable, "-c", ALL, str(plan)], env=env | {"PWD": str(tmp_path)})
        try:
            assert reader.wait() == 0
        finally:
            reader.close()
    text = reader.raw.decode()
    assert text.count("@@ ") == len(verbs), text
    assert text.count("HOME") >= 20, "what can be read of it stays"
    assert "Traceback" not in text and "unexpected" not in text, text
    found = [repr(text[max(0, each.start() - 60) : each.end() + 20]) for each in ACTS.finditer(text)]
    assert not found, "\n".join(found)
