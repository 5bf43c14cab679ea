"""Copying in a real terminal: by OSC 52 and by the system's own program, never by a shell."""

from __future__ import annotations

import base64
import os
import re
import sys
import time
from pathlib import Path

from terminal import Terminal, home, running

from reader.ui import clipboard

OSC_52 = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")


def copied(terminal: Terminal) -> str:
    """What the terminal was given last, once there is something."""
    deadline = time.monotonic() + 20
    while not (found := OSC_52.findall(terminal.raw)):
        assert time.monotonic() < deadline, terminal.text
        terminal.pump(0.05)
    return base64.b64decode(found[-1]).decode()


def program(folder: Path, name: str, out: Path) -> None:
    """A program that writes its arguments and what it is given to a file."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(
        f"#!{sys.executable}\nimport sys\nopen({str(out)!r}, 'w').write(repr(sys.argv[1:]) + sys.stdin.read())\n"
    )
    file.chmod(0o700)


def test_the_quotation_goes_to_the_terminal_and_to_the_clipboard_of_the_system(tmp_path: Path) -> None:
    out = tmp_path / "copied"
    program(tmp_path / "bin", "wl-copy", out)
    env = home(tmp_path, WAYLAND_DISPLAY="wayland-0", PATH=f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    env.pop("SSH_CONNECTION", None)
    with running(tmp_path, env=env) as terminal:
        terminal.until("A quiet valley counts its stars again")
        terminal.send("jj\r")
        terminal.until("THE HILL GAZETTE")
        terminal.send("Y")
        quotation = copied(terminal)
        assert quotation.startswith("“A quiet valley counts its stars again”\n— ")
        assert "The Hill Gazette" in quotation
        terminal.until(lambda text: out.exists() and out.read_text().endswith(quotation))
        assert out.read_text() == "['--type', 'text/plain;charset=utf-8']" + quotation
        terminal.raw = b""
        terminal.send("vy")
        assert copied(terminal) in terminal.text.replace("\n", " ") or len(copied(terminal)) > 20
        terminal.send("Q")
        assert terminal.wait() == 0


def test_which_program_takes_text(tmp_path: Path) -> None:
    for name in ("wl-copy", "xclip", "pbcopy"):
        program(tmp_path, name, tmp_path / "out")
    here = {"PATH": str(tmp_path)}
    assert clipboard.tool(here | {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "linux")[0] == "wl-copy"
    assert clipboard.tool(here | {"DISPLAY": ":0"}, "linux") == ["xclip", "-selection", "clipboard", "-in"]
    assert clipboard.tool(here | {"DISPLAY": ":0", "SSH_CONNECTION": "x"}, "linux") == []
    assert clipboard.tool(here, "linux") == []
    assert clipboard.tool(here, "darwin") == ["pbcopy"]
    assert clipboard.tool({"PATH": "/nonexistent", "DISPLAY": ":0"}, "linux") == []


def test_a_program_that_fails_is_no_harm(tmp_path: Path) -> None:
    assert not clipboard.give("x", [str(tmp_path / "missing")])
    assert not clipboard.give("x", [sys.executable, "-c", "raise SystemExit(1)"])
