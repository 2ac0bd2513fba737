"""Counts and bias factors by region, as a table."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ...algorithms.gis.live import Row, Shown
from ...algorithms.parameters import tr
from ...core.bias.factor import FAR, Gamma
from ...core.reports.bias_words import number
from ...core.words import Words, figure

MOST = 8  # rows that are seen without scrolling


class Counts(QTableWidget):
    """One line a region."""

    def __init__(self):
        super().__init__(0, 5)
        self.setHorizontalHeaderLabels([tr("Region"), tr("Γ (95 %)"), tr("Events"), tr("Records"), tr("Blocks")])
        self.horizontalHeaderItem(1).setToolTip(
            tr(
                "How much more a region's landslides go unrecorded than the reference's, with an interval that holds for all regions at once."
            )
        )
        self.setAccessibleName(tr("Counts and bias factors by region"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 8)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setMinimumWidth(self._least())

    def _least(self) -> int:
        """Return the width at which no column is cut: the header's words are longer in some languages."""
        found = [self.horizontalHeader().sectionSizeHint(k) for k in range(self.columnCount())]
        found[1] = max(found[1], self.fontMetrics().horizontalAdvance(tr(Words("{0} ({1} to {2})", *[99.99] * 3))))
        return sum(found) + 4 * self.frameWidth()

    def show_rows(self, shown: Shown) -> None:
        """Show what was found."""
        if self.rowCount() != len(shown.rows):
            self.setRowCount(len(shown.rows))
            rows = min(len(shown.rows), MOST) * self.verticalHeader().defaultSectionSize()
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())
        for line, row in enumerate(shown.rows):
            for column, words in enumerate(cells(row, shown.exact)):
                self._write(line, column, words)

    def _write(self, line: int, column: int, words: str) -> None:
        item = self.item(line, column)
        if item is None:
            item = QTableWidgetItem()
            if column > 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(line, column, item)
        if item.text() != words:
            item.setText(words)
            item.setToolTip(words)


def cells(row: Row, exact: bool) -> list[str]:
    """Return a region's line."""
    records = "–" if row.recorded is None else tr(figure(row.recorded, ","))
    return [row.name, in_words(row, exact), tr(figure(row.events, ",")), records, tr(figure(row.blocks, ","))]


def in_words(row: Row, exact: bool) -> str:
    """Return a region's bias factor as a person reads it; exact: whether it is what biasfactor gives."""
    if row.reference:
        return tr("reference")
    if row.gamma is None:
        return "–"
    words = _of_gamma(row.gamma)
    return words if exact else tr("about {0}").format(words)


def _of_gamma(gamma: Gamma) -> str:
    low, high = gamma.low_all, gamma.high_all
    if low <= 0 and high >= FAR:
        return tr("not known")
    if low <= 0:
        return tr(Words("at most {0}", number(high)))
    if high >= FAR:
        return tr(Words("at least {0}", number(low)))
    return tr(Words("{0} ({1} to {2})", number(gamma.value), number(low), number(high)))
