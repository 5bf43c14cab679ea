"""What a whole refresh costs - fetched, stored, indexed - beside newsboat, sfeed and curl in the same run.

    python tests/benchmarks/refresh.py [--world PATH/world.py] [--feeds 500] [--entries 50] [--only newsreader,…]

Each tool gets a folder of its own and the same feeds from a server on this machine. Processor time (children included)
is what counts: on a shared machine the clock is only good for comparison within one run. newsboat keeps validators from
its second reload on, so it reloads twice before its 304s are measured; sfeed keeps none at all.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "world.py"
PORT = 8976
JOBS = 50
TIMEOUT = 1_200
PARTS = ("cold", "304", "304 far")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor and clock, megabytes at most in memory and on disk."""

    cpu: float
    wall: float
    peak: float
    disk: float


@dataclass(frozen=True, slots=True)
class World:
    """The feeds that are served."""

    script: Path
    feeds: int
    entries: int

    def urls(self, form: str) -> str:
        """The list of feeds as a tool wants it."""
        command = [*self._command("urls"), "--format", form]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout

    @contextmanager
    def served(self) -> Iterator[None]:
        """While the server runs; ready once every document is made."""
        server = subprocess.Popen(self._command("serve"), stdout=subprocess.PIPE)
        try:
            assert server.stdout is not None
            server.stdout.readline()
            yield
        finally:
            server.terminate()
            server.wait(10)

    def _command(self, what: str) -> list[str]:
        size = ["--feeds", str(self.feeds), "--entries", str(self.entries), "--port", str(PORT)]
        return [sys.executable, str(self.script), what, *size, "--no-json"]


def far(milliseconds: float) -> None:
    """From now on each answer takes this long."""
    urllib.request.urlopen(f"http://127.0.0.1:{PORT}/_ctl?latency={milliseconds}", timeout=5).read()


def cost(command: list[str], folder: Path, kept: Path) -> Cost:
    """Run a command to its end."""
    home = {"HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    start = time.monotonic()
    with (folder / "output").open("w") as output:
        child = subprocess.Popen(command, cwd=folder, env=home, stdout=output, stderr=output)
        _pid, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        raise SystemExit(f"{command[0]} failed: {(folder / 'output').read_text()[-500:]}")
    disk = sum(each.stat().st_size for each in kept.rglob("*") if each.is_file())
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, disk / 1e6)


def newsreader(world: World, folder: Path, rest: bool) -> dict[str, Cost]:
    """`newsreader refresh` in a fresh process each time, the sources imported before."""
    (folder / "world.opml").write_text(world.urls("opml"))
    call = [sys.executable, "-m", "reader", "--data-dir", str(folder / "data")]
    subprocess.run([*call, "import", "world.opml"], cwd=folder, check=True, capture_output=True, timeout=120)
    return measured([*call, "refresh"], folder, folder / "data", before=0, rest=rest)


def newsboat(world: World, folder: Path, rest: bool) -> dict[str, Cost]:
    """As Debian ships it, 50 reload threads."""
    (folder / "urls").write_text(world.urls("newsboat"))
    (folder / "config").write_text(f"reload-threads {JOBS}\nauto-reload no\n")
    (folder / "kept").mkdir()
    command = ["newsboat", "-u", "urls", "-c", "kept/cache.db", "-C", "config", "-x", "reload"]
    return measured(command, folder, folder / "kept", before=1, rest=rest)


def sfeed(world: World, folder: Path, rest: bool) -> dict[str, Cost]:
    """As Debian ships it, 50 jobs."""
    settings = f"sfeedpath={folder}/kept\nmaxjobs={JOBS}\n" + world.urls("sfeed")
    (folder / "sfeedrc").write_text(settings)
    return measured(["sfeed_update", str(folder / "sfeedrc")], folder, folder / "kept", before=0, rest=rest)


def curl(world: World, folder: Path, rest: bool) -> dict[str, Cost]:
    """Fetching alone, each address with its validator in the later runs."""
    urls = world.urls("plain").split()
    (folder / "tags").mkdir()
    pieces = [
        f'url = "{url}"\noutput = "/dev/null"\ncompressed\nsilent\n'
        f'etag-save = "tags/{number}"\netag-compare = "tags/{number}"\n'
        for number, url in enumerate(urls)
    ]
    for number in range(len(urls)):
        (folder / "tags" / str(number)).touch()
    (folder / "curl").write_text(f"parallel\nparallel-max = {JOBS}\n" + "next\n".join(pieces))
    return measured(["curl", "--config", "curl"], folder, folder / "tags", before=0, rest=rest)


def measured(command: list[str], folder: Path, kept: Path, *, before: int, rest: bool) -> dict[str, Cost]:
    """Cold, then with nothing new, then the same with every answer 100 ms away."""
    far(0)
    found = {"cold": cost(command, folder, kept)}
    if rest:
        for _ in range(before):
            cost(command, folder, kept)
        found["304"] = cost(command, folder, kept)
        far(100)
        found["304 far"] = cost(command, folder, kept)
        far(0)
    return found


TOOLS = {"newsreader": newsreader, "newsboat": newsboat, "sfeed": sfeed, "curl": curl}
NEEDED = {"newsboat": "newsboat", "sfeed": "sfeed_update", "curl": "curl"}


def show(found: dict[str, dict[str, Cost]]) -> None:
    """One line for each tool and part, with our figure as a share of theirs."""
    print(f"\n{'':24}{'CPU s':>8}{'wall s':>8}{'peak MB':>9}{'disk MB':>9}   ours: CPU  wall  disk")
    ours = found.get("newsreader", {})
    for part in PARTS:
        for name, costs in found.items():
            if part in costs:
                it, own = costs[part], ours.get(part)
                line = f"{part:>8}  {name:14}{it.cpu:8.2f}{it.wall:8.2f}{it.peak:9.0f}{it.disk:9.1f}"
                if own and it is not own:
                    line += (
                        f"       {own.cpu / it.cpu:8.3f}{own.wall / it.wall:6.2f}{own.disk / max(it.disk, 0.1):6.2f}"
                    )
                print(line, flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--world", type=Path, default=SHARED)
    options.add_argument("--feeds", type=int, default=500)
    options.add_argument("--entries", type=int, default=50)
    options.add_argument("--only", default=",".join(TOOLS), help="tools, separated by commas")
    options.add_argument("--cold", action="store_true", help="the first refresh only")
    given = options.parse_args()
    if not given.world.exists():
        sys.exit(f"{given.world} is not there; name the world's script with --world.")
    world = World(given.world, given.feeds, given.entries)
    found = {}
    with world.served():
        for name in given.only.split(","):
            if name in NEEDED and not shutil.which(NEEDED[name]):
                print(f"{name} is not installed")
                continue
            with tempfile.TemporaryDirectory() as folder:
                found[name] = TOOLS[name](world, Path(folder), not given.cold)
                print(name, *[f"{part} {it.cpu:.2f}" for part, it in found[name].items()], flush=True)
    show(found)


if __name__ == "__main__":
    main()
