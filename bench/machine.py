"""What a measurement was made on, and how its figures are printed."""

import os
import platform
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path


def describe() -> str:
    """Return date, machine, Python and the load it finds there, in one line."""
    model = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    day = datetime.now(UTC).date().isoformat()
    load = os.getloadavg()[0]
    python = f"Python {platform.python_version()}"
    return f"{day}, {os.cpu_count()} × {model}, {python}, load {load:.1f}"


def milliseconds(seconds: Sequence[float]) -> str:
    """Return median and 95th percentile of some times."""
    ordered = sorted(seconds)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"p50 {statistics.median(ordered) * 1000:7.1f} ms   p95 {high * 1000:7.1f} ms"


def ratio(name: str, ours: float, theirs: float) -> str:
    """Return two figures' ratio in a line."""
    return f"{name}: {ours / theirs:.2f} ×"
