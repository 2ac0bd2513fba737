"""The state of a file changes with its content, whatever its size and times say."""

import os
import zipfile

import pytest
from landslidebias.core.link.states import file_of, states


def test_a_change_in_place_of_the_same_size_and_time(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"one")
    before, times = states([str(path)]), os.stat(path)
    assert states([str(path)]) == before
    path.write_bytes(b"two")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert states([str(path)]) != before


def test_another_file_of_the_same_name_size_and_time(tmp_path):
    path, other = tmp_path / "a.tif", tmp_path / "b.tif"
    path.write_bytes(b"one")
    before, times = states([str(path)]), os.stat(path)
    other.write_bytes(b"two")
    os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
    os.replace(other, path)
    assert states([str(path)]) != before


def test_the_order_does_not_matter_and_what_is_gone_has_no_state(tmp_path):
    (tmp_path / "a").touch()
    a, b = str(tmp_path / "a"), str(tmp_path / "b")
    assert states([a, b, "", a]) == states([b, a]) and [b] in states([a, b])


@pytest.mark.parametrize(
    "form", ["/vsizip/{0}/in/x.tif", "/vsizip/{{{0}}}/in/x.tif", 'NETCDF:"{0}":v', "GPKG:{0}:t", "{0}"]
)
def test_a_drivers_own_form_leads_to_its_file(tmp_path, form):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("in/x.tif", "x")
    assert os.path.samefile(file_of(form.format(path)), path)


STATISTICS = """<PAMDataset>
  <PAMRasterBand band="1">
    <Histograms><HistItem><HistMin>0</HistMin></HistItem></Histograms>
    <Metadata>
      <MDI key="STATISTICS_MAXIMUM">254</MDI>
      <MDI key="STATISTICS_MEAN">127.9</MDI>
    </Metadata>{more}
  </PAMRasterBand>
</PAMDataset>
"""


def test_statistics_beside_a_raster_change_nothing_and_no_data_does(tmp_path):
    """QGIS writes them when it shows a layer, between a cancel and the next run."""
    raster, side = tmp_path / "a.tif", tmp_path / "a.tif.aux.xml"
    raster.write_bytes(b"one")
    paths = [str(raster), str(side)]
    before = states(paths)
    side.write_text(STATISTICS.format(more=""))
    assert states(paths) == before
    side.write_text(STATISTICS.format(more="<NoDataValue>0</NoDataValue>"))
    assert states(paths) != before
