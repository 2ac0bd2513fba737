"""What a comparison of regions warns of."""

from landslidebias.core.bias import warned
from landslidebias.core.bias.evidence import Grouped
from landslidebias.core.bias.factor import RegionCounts
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.bias.storms import Storms
from made import plain_regions as drawn


def said(counts, recorded, rough=0, review=True):
    found = []
    inputs = Inputs(drawn.regions(), drawn.detections((1, 1)), [], review={} if review else None)
    warned.of_counts(inputs, [counts], [Grouped(Storms(counts.detected), recorded)], [rough], found.append)
    return [str(words) for words in found]


def test_small_counts_are_said_below_ten():
    assert said(RegionCounts("here", 10, 10), Storms(10)) == []
    assert "here has 9 detections and 10 records" in said(RegionCounts("here", 9, 10), Storms(10))[0]
    assert "here has 10 detections and 9 records" in said(RegionCounts("here", 10, 9), Storms(9))[0]


def test_few_storms_are_said():
    many = RegionCounts("here", 90, 60)
    assert said(many, Storms(60, 5.9, "days")) == []
    assert "count as about 6 independent reports" in said(many, Storms(60, 10.0, "days"))[0]
    assert "no dates tell" in said(many, Storms(60, 1.0, "nearness", unevenly=True))[0]


def test_rough_records_are_said_above_a_quarter():
    many = RegionCounts("here", 90, 40)
    assert said(many, Storms(40), 10) == [] and "11 of the 40 records" in said(many, Storms(40), 11)[0]


def test_detections_that_nobody_looked_at_are_said():
    assert "were not reviewed" in said(RegionCounts("here", 90, 60), Storms(60), review=False)[0]


def test_many_regions_are_warned_of_in_one_sentence():
    """A hundred districts of which each has its line would hide what else is said."""

    def of(n):
        found, inputs = [], Inputs(drawn.regions(), drawn.detections((1, 1)), [], review={})
        counts = [RegionCounts(f"r{k}", 5, 8) for k in range(n)]
        groups = [Grouped(Storms(5), Storms(8, 5.0, "days") if k % 2 else Storms(8, unevenly=True)) for k in range(n)]
        warned.of_counts(inputs, counts, groups, [8] * n, found.append)
        return [str(words) for words in found]

    assert len(of(5)) == 15 and "r4 has 5 detections" in of(5)[4]
    small, told, untold, rough = of(100)
    assert small.startswith("100 of 100 regions have fewer than 10 detections")
    assert told.startswith("In 50 of 100 regions a few storms") and untold.startswith("In 50 of 100 regions the")
    assert rough.startswith("In 100 of 100 regions more than a quarter")
