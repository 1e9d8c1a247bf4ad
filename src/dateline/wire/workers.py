"""Worker processes: spawned, since typst's threads don't survive a fork, and never left behind."""

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import wait

PR_SET_PDEATHSIG = 1
"""Linux, prctl(2): the signal that a process gets when the thread that made it ends."""


def worker_pool(count: int) -> ProcessPoolExecutor:
    """Return a pool of so many processes, which end with this one, however it ends."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count, mp_context=context, initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Let this process write nothing more once its parent, which holds the wire's lock, is dead.

    On Linux the kernel sees to it at once; a thread that watches comes too late on a busy machine,
    where the next command may hold the lock by then and press what is newer.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # It may have died before that, and elsewhere nothing else ends a pool's waiting processes.
    threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
