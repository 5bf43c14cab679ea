"""Files of strangers on the command line: one that takes too long or needs too much is refused in one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import PAGE, RSS, Command, own_folders

from feeds import fence
from reader.cli import articles

LARGE = [("feed", "feed.xml"), ("feed", "--json", "feed.xml"), ("show", "page.html"), ("import", "notes.json")]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    monkeypatch.chdir(tmp_path)
    item = "<item><title>A title</title><description>" + "words " * 40 + "</description></item>"
    Path("feed.xml").write_text("<rss version='2.0'><channel><title>t</title>" + item * 20_000 + "</channel></rss>")
    Path("page.html").write_text(PAGE.replace("</article>", "<p>Some words of it, and more of them.</p>" * 60_000))
    outlines = [f'<outline text="t" xmlUrl="https://{n}.example/feed"/>' for n in range(30_000)]
    Path("list.opml").write_text("<opml version='2.0'><body>" + "".join(outlines) + "</body></opml>")
    note = {"id": "urn:n", "bodyValue": "words", "target": {"source": "https://paper.example/"}}
    Path("notes.json").write_text(json.dumps([note] * 20_000))
    return Command(tmp_path / "library", capsys, monkeypatch)


@pytest.mark.parametrize("arguments", [*LARGE, ("import", "--dry-run", "list.opml"), ("add", "list.opml")])
def test_what_takes_too_long_to_read(
    arguments: tuple[str, ...], command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(fence, "SECONDS", 0.02)
        patch.setattr(fence, "AGAIN", 0.2)  # What comes inside a callback is lost.
        patch.setattr(articles, "LIST_SECONDS", 0.02)
        patch.setattr(articles, "LIST_SECONDS_A_MB", 0)
        assert "This takes too long to read, so it was left alone" in command.refused(*arguments)
    goes_on(command)


IN_A_CALLBACK = """
import sys, time
from feeds import fence
from feeds.errors import FeedError
from reader import __main__

class Gone:
    def __del__(self):
        busy()

def busy():
    until = time.process_time() + 20
    while time.process_time() < until:
        pass

sys.unraisablehook, fence.AGAIN = __main__._heard_again, 0.05
try:
    with fence.bounded(0.05):
        Gone()
        busy()
except FeedError as error:
    print(error)
"""


def test_an_interruption_inside_a_callback_is_not_printed_and_comes_again() -> None:
    command = [sys.executable, "-c", IN_A_CALLBACK]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert (done.stdout, done.stderr) == (f"{fence.TOO_LONG}\n", "")


SMALL = """
import sys
from feeds import fence
from reader.__main__ import main
from reader.cli import articles
fence.MEMORY, articles.LIST_MEMORY = 1 << 20, int(sys.argv[1])
sys.exit(main(sys.argv[2:]))
"""
"""The command line with little memory, in a process that has none left over from something else."""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how much a process has")
@pytest.mark.parametrize("arguments", LARGE)
def test_what_needs_too_much_memory(arguments: tuple[str, ...], command: Command) -> None:
    room = str((1 << 20) - 8 * Path("notes.json").stat().st_size)
    done = subprocess.run(
        [sys.executable, "-c", SMALL, room, "--data-dir", str(command.data_dir), *arguments],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "") and done.stderr.count("\n") == 1
    assert "This needs too much memory to read" in done.stderr
    goes_on(command)


def goes_on(command: Command) -> None:
    """The library is whole and the next file is read."""
    Path("small.xml").write_text(RSS)
    assert command.good("feed", "--json", "small.xml").json["title"] == "Quay Post"
    Path("small.opml").write_text('<opml><body><outline text="t" xmlUrl="https://small.example/feed"/></body></opml>')
    assert "1 new" in command.good("import", "small.opml").out
    assert command("doctor").status == 0
