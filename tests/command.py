"""The command line inside this process, with folders of its own: `command("list", "--json").lines`."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main

RSS = """<rss version="2.0"><channel><title>Quay Post</title><link>https://harbour.example/</link>
<item><guid>1</guid><title>Ferry line returns after eleven years</title><link>https://harbour.example/ferry</link>
<pubDate>Sat, 21 Nov 2026 11:30:00 +0700</pubDate>
<description>&lt;p&gt;The ferry is back, and bicycles go first.&lt;/p&gt;</description></item>
<item><guid>2</guid><title>Chợ nổi Cái Răng thử thuyền điện</title><link>https://harbour.example/cho-noi</link>
<pubDate>Fri, 20 Nov 2026 14:20:00 +0700</pubDate>
<description>&lt;p&gt;Tiếng máy nổ đã bớt trên sông.&lt;/p&gt;</description></item>
</channel></rss>"""

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The lamp keepers - Hill Gazette</title>
<meta property="og:site_name" content="Hill Gazette"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The lamp keepers</h1><time datetime="2026-11-20T08:00:00+07:00">20 November 2026, 08:00</time>
<p>Every evening at six, two people walk the length of the old pier and light the lamps one after the other.</p>
<figure><img src="/lamp.jpg" alt="A lamp"><figcaption>The pier at dusk. Photo: I. Berg</figcaption></figure>
<p>Nobody asked them to begin, and for eleven years nobody has found a reason why they should ever stop doing it.</p>
</article><footer>Contact us</footer></body></html>"""


@dataclass(frozen=True)
class Result:
    """What a run of the command line gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Command:
    """Runs verbs on one data directory."""

    def __init__(self, data_dir: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.data_dir = data_dir
        self._capture, self._patch = capture, patch

    def __call__(self, *arguments: str, stdin: str = "") -> Result:
        self._capture.readouterr()
        self._patch.setattr(sys, "stdin", io.StringIO(stdin))
        status = main(["--data-dir", str(self.data_dir), *arguments])
        captured = self._capture.readouterr()
        return Result(status, captured.out, captured.err)

    def good(self, *arguments: str, stdin: str = "") -> Result:
        """A run that must succeed without a word on stderr."""
        result = self(*arguments, stdin=stdin)
        assert (result.status, result.err) == (0, ""), result
        return result

    def refused(self, *arguments: str, stdin: str = "") -> str:
        """The one clear line of a run that must fail with exit code 1."""
        result = self(*arguments, stdin=stdin)
        assert result.status == 1 and result.out == "", result
        assert result.err.startswith("newsreader: ") and result.err.count("\n") == 1, result.err
        assert "Traceback" not in result.err and result.err.rstrip().endswith((".", "?", ")")), result.err
        return result.err


def own_folders(tmp_path: Path, patch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the folders of the person who runs it."""
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    patch.setenv("HOME", str(tmp_path))
    patch.setenv("LC_ALL", "C.UTF-8")
    patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        patch.delenv(name, raising=False)
