"""Notices files that come, go or change in a folder, also those that were copied in by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Sequence, Tuple

from cnc_training.qt import QtCore, Signal

SETTLE_MS = 300  # a file that is being copied changes again and again
POLL_MS = 5000  # for file systems that do not tell (network drives)

Fingerprint = Dict[str, Tuple[int, int]]


class FolderWatcher(QtCore.QObject):
    """changed() comes when files that match the patterns differ from before and have stopped changing.

    patterns: as Path.glob takes them, e.g. "*.onnx" or "*/card.json". Needs an event loop; `rescan` works without.
    """

    changed = Signal()

    def __init__(self, folder: Path, patterns: Sequence[str], parent: Any = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._patterns = tuple(patterns)
        self._told = self._latest = self._scan()
        self._watcher = QtCore.QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._watcher.fileChanged.connect(self._look_soon)
        self._settle = QtCore.QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._poll = QtCore.QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._poll.start()
        self._watch()

    def rescan(self) -> bool:
        """Look now. True (and changed is emitted) when something differs from what was told last."""
        self._latest = self._scan()
        return self._tell()

    def _look_soon(self, *_: Any) -> None:
        self._settle.start()

    def _look(self) -> None:
        found = self._scan()
        if found != self._latest:
            self._latest = found
            self._settle.start()  # tell when two looks in a row see the same
        else:
            self._tell()
        self._watch()

    def _tell(self) -> bool:
        if self._latest == self._told:
            return False
        self._told = self._latest
        self.changed.emit()
        return True

    def _scan(self) -> Fingerprint:
        found: Fingerprint = {}
        for pattern in self._patterns:
            for path in self.folder.glob(pattern):
                try:
                    stat = path.stat()
                except OSError:  # it went away meanwhile
                    continue
                found[str(path)] = (stat.st_size, stat.st_mtime_ns)
        return found

    def _watch(self) -> None:
        """Folders for files that come and go, files for those that are written in place."""
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = {str(self.folder), *self._latest}
        if any("/" in pattern for pattern in self._patterns):
            wanted.update(str(path) for path in self.folder.iterdir() if path.is_dir())
        known = {*self._watcher.files(), *self._watcher.directories()}
        new = sorted(wanted - known)
        if new:
            self._watcher.addPaths(new)
