"""Worker processes for labelling: a map over all cores that notices a worker that was killed.

multiprocessing.Pool would wait for ever for the answer of a worker that the system ended for want of memory.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

from cnc_training.errors import DatasetError

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

Map = Callable[..., Iterator[Any]]


def core_count() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def label_pool(workers: int, tasks: int) -> Iterator[Map]:
    """A function like map that keeps the order; with one worker it works in this process.

    workers: 0 for one on each core. Raises DatasetError when a worker process ends before its answer.
    """
    count = min(workers or core_count(), max(tasks, 1))
    if count <= 1:
        yield map
        return
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))  # one process is one core: BLAS must not take them all
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"))
    try:
        yield pool.map
    except BrokenProcessPool as failure:
        raise DatasetError(
            "worker_lost",
            "A worker process ended before its answer, which systems do when memory is short.",
            "Use fewer workers; what was finished is kept.",
        ) from failure
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
