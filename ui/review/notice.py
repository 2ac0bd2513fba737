"""A line that says what is missing, or went wrong, with a button that mends it."""

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self):
        super().__init__()
        self.words, self.button = QLabel(), QPushButton()
        self._mend: Optional[Callable] = None
        self.words.setWordWrap(True)
        font = self.words.font()
        font.setBold(True)
        self.words.setFont(font)
        self.button.clicked.connect(lambda _=False: self._mend())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, words: str = "", button: str = "", mend: Optional[Callable] = None) -> None:
        """Say something, and offer a button where it has words."""
        self.words.setText(words)
        self.button.setText(button)
        self._mend = mend
        self.button.setVisible(bool(button))
        self.setVisible(bool(words))
