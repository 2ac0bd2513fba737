"""A listener that keeps what it hears and stops a job where it is told to; and the same for QGIS."""

from landslidebias.core.listener import Listener


class Heard(Listener):
    """Keeps words and percents in the order in which they were said.

    Stops the job always (stop=True), after some words were said (stop="words"), or after some looks at whether it is to stop (after=3).
    """

    def __init__(self, stop=False, after=None):
        self.said, self.steps, self.stop, self.after, self.checks = [], [], stop, after, 0

    def progress(self, percent, words=""):
        self.steps.append((percent, words))
        self.said.append(("progress", percent))

    def info(self, words):
        self.said.append(("info", words))

    def warn(self, words):
        self.said.append(("warning", words))

    def console(self, line):
        self.said.append(("console", line))

    def canceled(self):
        self.checks += 1
        if isinstance(self.stop, str):
            return self.stop in self.text
        return self.stop or (self.after is not None and self.checks > self.after)

    @property
    def percents(self):
        return [percent for percent, _ in self.steps]

    @property
    def words(self):
        return [value for kind, value in self.said if kind != "progress"]

    @property
    def warnings(self):
        return [value for kind, value in self.said if kind == "warning"]

    @property
    def text(self):
        return " ".join(self.words)

    @property
    def ascends(self):
        """Whether the percents rise and stay within 0 to 100."""
        return self.percents == sorted(self.percents) and all(0 <= percent <= 100 for percent in self.percents)


def impatient(enough):
    """Return a feedback of QGIS's that cancels as soon as `enough` of it is true."""
    from qgis.core import QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return enough(self)

    return Impatient(False)
