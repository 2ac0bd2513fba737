"""How far the review is, region by region: folded, for a person who answers need not know; counted beside the desktop's thread."""

from typing import Any, Callable

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout

from ...algorithms.parameters import tr
from ...core.bias.progress import REACH, Progress, progress
from ...core.errors import InputError
from ...core.words import translated, words_of
from ..dock import once

PAUSE_MS = 700  # after an answer, so that a person who answers fast is not counted after


class _Count(QThread):
    """Counts rows; `found` or `words` is there when it has finished."""

    def __init__(self, rows: list[dict[str, Any]], parent=None):
        super().__init__(parent)
        self.rows, self.found, self.words = rows, [], ""

    def run(self):
        try:
            self.found = progress(self.rows)
        except InputError as error:
            self.words = translated(words_of(error), tr)


class ProgressBox(QgsCollapsibleGroupBox):
    """The table of regions. It counts while it is unfolded only."""

    def __init__(self, rows: Callable[[], list[dict[str, Any]]]):
        """Take what gives the rows of the sample, of all persons."""
        super().__init__(tr("Precision so far"))
        self._rows, self._count = rows, None
        self._words = QLabel()
        self._words.setWordWrap(True)
        heads = (tr("Region"), tr("Answered"), tr("Precision"), tr("To go"))
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)  # the tabulator goes on to the next widget
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(self._words)
        self._pause = once(PAUSE_MS, self._start, self)
        self.setCollapsed(True)
        self.collapsedStateChanged.connect(lambda folded: None if folded else self._start())

    def later(self) -> None:
        """Count anew, when the person pauses."""
        if not self.isCollapsed():
            self._pause.start()

    def release(self) -> None:
        """Wait for what is being counted."""
        self._pause.stop()
        if self._count is not None:
            self._count.wait()

    def _start(self) -> None:
        if self._count is not None and self._count.isRunning():
            self._pause.start()
            return
        self._count = _Count(self._rows(), self)
        self._count.finished.connect(self._show)
        self._count.start()

    def _show(self) -> None:
        found = self._count.found
        self.table.setRowCount(len(found))
        for row, region in enumerate(found):
            done = tr("{0} of {1}").format(region.done, region.places)
            for column, words in enumerate((region.region, done, _precision(region), _more(region))):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(found))
        height = self.table.horizontalHeader().height() + sum(
            self.table.rowHeight(k) for k in range(min(len(found), 6))
        )
        self.table.setFixedHeight(height + 4)
        self._words.setText(self._count.words or _explained(found))


def _precision(region: Progress) -> str:
    if region.precision is None:
        return tr("no answer on a detection yet")
    return tr("{0:.2f} ({1:.2f} to {2:.2f})").format(region.precision, region.low, region.high)


def _more(region: Progress) -> str:
    if region.precision is None:
        return ""
    if region.more is None:
        return tr("more than sampled")
    return str(region.more) if region.more else tr("narrow enough")


def _explained(found: list[Progress]) -> str:
    if not found:
        return tr("No answer yet.")
    return tr(
        "Of all persons' answers. Precision: the share of detections that are landslides, with its 95 % interval, as 'Score a review' gives it. To"
        " go: about how many answers until it is known to ± {0:g}."
    ).format(REACH)
