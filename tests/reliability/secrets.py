"""Where a password may be found afterwards: PYTHONPATH=tests python -m reliability.secrets

A session with passwords of every kind of entry: kept for a source, typed inside an address, sent back by a server in
its error; with comments, refreshes, exports, copies, the log and the bundle of doctor. Then every file is searched.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from command import RSS
from web import Reply, Request, Web

from .shelf import report

PASSWORD = "hunter2-x9Qz"
ALLOWED = "passwords.json"
"""The private file for systems without a keyring, which says so when it is written."""
ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, *, short: bool = False) -> tuple[int, list[str]]:
    """How many files and outputs were searched, and which had the password in them."""
    outputs = _session(folder, short)
    files = {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    searched = {str(each.relative_to(folder)): data for each, data in files.items() if each.name != ALLOWED}
    searched |= {f"output of {name}": text for name, text in outputs.items()}
    forms = [PASSWORD.encode(), base64.b64encode(f"ann:{PASSWORD}".encode()), PASSWORD.encode().hex().encode()]
    found = [name for name, data in searched.items() if any(form in _unpacked(name, data) for form in forms)]
    return len(searched), found


def _unpacked(name: str, data: bytes) -> bytes:
    if not data.startswith(b"PK"):
        return data
    import io
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(data)) as archive:
        return data + b"".join([archive.read(each) for each in archive.namelist()])


def _session(folder: Path, short: bool) -> dict[str, bytes]:
    environment = {
        **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")},
        "HOME": str(folder),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "LANG": "C.UTF-8",
    }
    outputs: dict[str, bytes] = {}

    def newsreader(*arguments: str, stdin: str = "") -> None:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *arguments],
            input=stdin.encode(), capture_output=True, cwd=ROOT, env=environment, timeout=60, check=False,
        )  # fmt: skip
        outputs[" ".join(arguments)[:60].replace(PASSWORD, "…") + f" #{len(outputs)}"] = done.stdout + done.stderr

    with Web() as web:
        inside = web.url.replace("http://", f"http://ann:{PASSWORD}@")
        web.handle("/guarded", _guarded)
        web.handle("/echo", lambda request: Reply(str(request.headers).encode(), status=500))
        newsreader("add", f"{inside}/guarded")
        newsreader("add", f"{inside}/echo")
        newsreader("doctor", "--bundle", str(folder / "bundle.zip"))
        newsreader("export", "all", "-o", str(folder / "export-all"))
        newsreader("refresh", "--json")
        if short:
            return outputs
        newsreader("add", f"{inside}/missing")
        newsreader("feed", f"{inside}/guarded", "--json")
        newsreader("refresh")
        newsreader("sources", "--json")
        newsreader("comment", f"{inside}/guarded", "a comment")
        newsreader("open", f"{inside}/page")
        for what in ("opml", "bookmarks", "comments", "annotations", "all"):
            newsreader("export", what, "-o", str(folder / f"export-{what}"))
        newsreader("undo")
        newsreader("backup")
    return outputs


def _guarded(request: Request) -> Reply:
    if not request.headers.get("authorization"):
        return Reply(b"no", headers={"WWW-Authenticate": 'Basic realm="harbour"'}, status=401)
    return Reply(RSS.encode(), "application/rss+xml")


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        searched, found = run(Path(folder))
    report("secrets", start, files_and_outputs=searched, with_the_password=len(found))
    for each in found:
        print(f"  {each}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
