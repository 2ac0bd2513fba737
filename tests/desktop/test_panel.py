"""The panel from nothing to Γ by its buttons, in a clean profile; when it opens by itself; by keys, dark, and at 200 %."""

DARK = "[UI]\nUITheme=Night Mapping\n"


def test_a_person_gets_from_nothing_to_gamma(walk):
    said = walk("panel")
    print("\n".join(said))
    raise AssertionError


def test_the_panel_opens_by_itself_once_and_then_where_it_was_left(walk):
    seen = [walk("panel_starts", ini=DARK, LEAVE=leave, QT_SCALE_FACTOR="2") for leave in ("open", "closed", "closed")]
    first = ["open: True", "letters are each one's own: True", "Tab reaches all: True"]
    assert [said[0] for said in seen] == ["open: True", "open: True", "open: False"]
    assert seen[0][:3] == first
    assert all(said[-1] == "needs no more than the screen: True" for said in seen)


def test_a_project_in_the_plugins_styles_misses_no_font(walk):
    assert walk("fonts") == ["gamma is labelled: True", "review is labelled: True", "messages: "]
