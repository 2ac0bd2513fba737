"""One person's way through a sample: which place is shown, what was answered, and back again."""

from typing import Optional

from ...core.bias.review import BLANK
from .sample import Place, Sample


class Session:
    """The places of one person (None: of all), from the first without an answer on."""

    def __init__(self, sample: Sample, person: Optional[int]):
        self.sample, self.person = sample, person
        self.places = sample.places(person)
        self.at = 0
        self._before: list[tuple[Place, str, Optional[int]]] = []  # what stood there before each answer
        if self.places and self.place.answer:
            self._to_next_open()

    @property
    def place(self) -> Place:
        """Return the place that is shown."""
        return self.places[self.at]

    @property
    def answered(self) -> int:
        """Return how many places have an answer."""
        return sum(place.answer != BLANK for place in self.places)

    @property
    def finished(self) -> bool:
        """Say whether all have one."""
        return self.answered == len(self.places) > 0

    def answer(self, answer: str, landslides: Optional[int]) -> None:
        """Save an answer for the place, and go on to the next without one. Raises NotSaved; then nothing has changed."""
        before = (self.place, self.place.answer, self.place.landslides)
        self.sample.save(self.place, answer, landslides)
        self._before.append(before)
        self._to_next_open()

    def undo(self) -> None:
        """Take the last answer back, and go to its place. Raises NotSaved."""
        if self._before:
            place, answer, landslides = self._before[-1]
            self.sample.save(place, answer, landslides)
            self._before.pop()
            self.at = self.places.index(place)

    def move(self, step: int) -> None:
        """Go back or on, whatever is answered; after the last comes the first."""
        self.at = (self.at + step) % len(self.places)

    def _to_next_open(self) -> None:
        """Go to the next place without an answer, from here on and then from the start; stay where there is none."""
        n = len(self.places)
        steps = (step for step in range(1, n) if not self.places[(self.at + step) % n].answer)
        self.at = (self.at + next(steps, 0)) % n
