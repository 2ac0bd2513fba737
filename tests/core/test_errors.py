"""The two ways in which a job ends early."""

import pytest
from landslidebias.core.errors import Canceled, InputError, Lost


def test_a_cancel_is_not_taken_for_bad_input():
    with pytest.raises(Canceled):
        try:
            raise Canceled("Canceled.")
        except (InputError, ValueError):
            pytest.fail("a cancel was taken for an error")


def test_bad_input_is_caught_where_a_value_is_wrong():
    with pytest.raises(ValueError, match="Mend it"):
        raise InputError("The scene is odd. Mend it.")


def test_who_looks_for_bad_input_hears_of_lost_machines_too():
    with pytest.raises(InputError, match="was lost"):
        raise Lost("The scheduler was lost.")
