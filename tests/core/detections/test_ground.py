"""What two scenes of one place say: two measurements don't share their lists."""

from landslidebias.core.detections.ground import Ground


def test_each_ground_has_warnings_of_its_own():
    one, other = Ground(), Ground()
    one.warnings.append("moved")
    one.bands.append(("red", 1.0, 0.0, 0.9))
    assert other.warnings == [] and other.bands == [] and other.shift is None
