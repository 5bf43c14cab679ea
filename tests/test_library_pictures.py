"""What a large photo costs: a small copy of it is read, not all of its pixels."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

SCRIPT = """
import sys
from pathlib import Path
from PIL import Image, JpegImagePlugin
from reader.pictures import prepared
def most():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
data = Path(sys.argv[1]).read_bytes()
before = most()
made = prepared(data)
print(made.width, made.height, most() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (6000, 2000)])
def test_a_photo_of_12_megapixels_costs_little_memory(size: tuple[int, int], tmp_path: Path) -> None:
    file = tmp_path / "p.jpg"
    Image.linear_gradient("L").resize(size).convert("RGB").save(file, "JPEG")
    done = subprocess.run([sys.executable, "-c", SCRIPT, file], capture_output=True, text=True, check=True, timeout=60)
    width, height, grown = map(int, done.stdout.split())
    assert max(width, height) == 1600 and abs(width * size[1] - height * size[0]) < 2 * max(size)
    assert grown < 60_000, f"{grown} KB for one photo"
