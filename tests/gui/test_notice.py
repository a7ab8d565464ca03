"""The notice in the corner of the window."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


@pytest.fixture
def window():
    from cnc_training.qt import QtGui

    window = QtGui.QMainWindow()
    window.resize(900, 600)
    window.statusBar()
    window.show()
    yield window
    window.close()


def test_it_stands_in_the_corner_and_follows_the_window(window, qt_application, wait_until):
    from cnc_training.gui import notice

    shown = notice.tell(window, "Train: shop is done", "It took 12s.")
    qt_application.processEvents()
    assert shown.isVisible() and shown.body.text() == "It took 12s."
    right, bottom = shown.geometry().right(), shown.geometry().bottom()
    assert 0 < window.width() - right < 30 and bottom < window.height() - window.statusBar().height()
    window.resize(1100, 700)
    wait_until(lambda: shown.geometry().right() == right + 200)
    assert not shown.isModal() and window.focusWidget() is not shown


def test_what_opens_in_its_corner_does_not_hide_it(window, wait_until):
    from cnc_training.gui import notice
    from cnc_training.qt import QtGui

    shown = notice.tell(window, "title", "text")
    panel = QtGui.QFrame(window)
    panel.setGeometry(window.rect())
    panel.show()
    middle = shown.geometry().center()
    assert window.childAt(middle) is panel
    wait_until(lambda: shown.isAncestorOf(window.childAt(middle)) or window.childAt(middle) is shown)


def test_a_button_does_its_work_and_closes_it(window):
    from cnc_training.gui import notice

    done = []
    shown = notice.tell(window, "title", "text", [("Open Report", lambda: done.append(1))])
    shown.buttons[0].click()
    assert done == [1] and not shown.isVisible()


def test_a_new_notice_takes_the_place_of_the_old(window):
    from cnc_training.gui import notice

    first = notice.tell(window, "first", "")
    second = notice.tell(window, "second", "", warns=True)
    assert second.isVisible() and not first.isVisible()


def test_it_goes_away_by_itself(window, wait_until, monkeypatch):
    from cnc_training.gui import notice

    monkeypatch.setattr(notice, "SHOWN_MS", 30)
    shown = notice.tell(window, "title", "")
    gone = []
    shown.destroyed.connect(lambda *_: gone.append(1))
    wait_until(lambda: bool(gone))
