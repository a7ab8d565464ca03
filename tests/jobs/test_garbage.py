"""While a thread of ours works, Python's collector destroys objects of Qt in the thread they live in."""

from __future__ import annotations

import gc
import threading

import pytest

from cnc_training import garbage
from cnc_training.cam.background import Background
from cnc_training.env.worker import Worker
from cnc_training.qt import QtCore

quick = pytest.mark.quick  # not the two that collect while a thread works: in a full process each takes ten seconds

OBJECTS = 300


class InACycle(QtCore.QObject):
    """Like a dialog that a signal of its own leads back to: only the collector destroys it."""

    destroyed_in: list = []

    def __init__(self):
        super().__init__()
        self.itself = self

    def __del__(self):
        self.destroyed_in.append(threading.current_thread())


@pytest.fixture
def objects(qt_application):
    InACycle.destroyed_in = []
    gc.collect()
    yield InACycle
    garbage._tick()
    assert gc.isenabled()


def allocate(until):
    """What makes Python collect: many containers, in this thread."""
    while not until():
        cycle = [[] for _ in range(1000)]
        cycle[0].append(cycle)


def leave_cycles_behind(qt_application):
    while len(InACycle.destroyed_in) < OBJECTS:
        for _ in range(10):
            InACycle()
        qt_application.processEvents()


def test_a_worker_thread_destroys_no_object_of_qt(objects, qt_application):
    enough = threading.Event()
    worker = Worker(lambda _: allocate(enough.is_set))
    worker.start()
    leave_cycles_behind(qt_application)
    enough.set()
    assert worker.wait(10)
    assert set(objects.destroyed_in) == {threading.main_thread()}


def test_an_editors_thread_destroys_no_object_of_qt(objects, qt_application):
    background = Background()
    enough, done = threading.Event(), []
    background.ask(lambda _: allocate(enough.is_set), lambda *answer: done.append(answer))
    leave_cycles_behind(qt_application)
    enough.set()
    while not done:
        qt_application.processEvents()
    background.close()
    background._thread.join(10)
    assert set(objects.destroyed_in) == {threading.main_thread()}


@quick
def test_the_collector_is_python_s_own_again_when_all_work_is_over(objects, qt_application):
    first, second = threading.Event(), threading.Event()
    garbage.collect_here_while(lambda: not first.is_set())
    garbage.collect_here_while(lambda: not second.is_set())
    first.set()
    garbage._tick()
    assert not gc.isenabled()
    second.set()
    garbage._tick()
    assert gc.isenabled()


@quick
def test_a_collector_that_somebody_switched_off_stays_off(objects, qt_application):
    gc.disable()
    try:
        garbage.collect_here_while(lambda: True)
        assert not garbage._working
        assert not gc.isenabled()
    finally:
        gc.enable()


@quick
def test_other_threads_change_nothing(objects, qt_application):
    thread = threading.Thread(target=garbage.collect_here_while, args=(lambda: True,))
    thread.start()
    thread.join(10)
    assert gc.isenabled()
    assert garbage._working == []
