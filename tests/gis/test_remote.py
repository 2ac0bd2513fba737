"""A local file that leads to the network is refused before anything is opened; a server on the loopback hears nothing."""

import http.server
import threading
import zipfile

import numpy as np
import pytest
from landslidebias.algorithms.gis.remote import check_local
from landslidebias.core.errors import InputError

SOURCE = """<VRTDataset rasterXSize="360" rasterYSize="360"><SRS>EPSG:32633</SRS><GeoTransform>500000,10,0,4000000,0,-10</GeoTransform>
<Metadata><MDI key="about">see https://example.org/about</MDI></Metadata>
<VRTRasterBand dataType="Byte" band="1"><SimpleSource>{0}<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""
NAMES = {
    "curl": "<SourceFilename>/vsicurl/{0}/a.tif</SourceFilename>",
    "curl with options": "<SourceFilename>/vsicurl?url={0}/a.tif</SourceFilename>",
    "streaming": "<SourceFilename>/vsicurl_streaming/{0}/a.tif</SourceFilename>",
    "http": "<SourceFilename relativeToVRT='0'>{0}/a.tif</SourceFilename>",
    "bucket": "<SourceFilename>/vsis3/bucket/a.tif</SourceFilename>",
    "inside an archive": "<SourceFilename>/vsizip//vsicurl/{0}/a.zip/a.tif</SourceFilename>",
    "cdata": "<SourceFilename><![CDATA[/vsicurl/{0}/a.tif]]></SourceFilename>",
    "entities": "<SourceFilename>&#47;vsicurl/{0}/a.tif</SourceFilename>",
    "comment before": "<!-- a --><SourceFilename>/vsicurl/{0}/a.tif</SourceFilename>",
    "a database": "<SourceFilename>PG:host=127.0.0.1 dbname=a</SourceFilename>",
    "a share": "<SourceFilename>\\\\server\\share\\a.tif</SourceFilename>",
    "a service": "<SourceFilename>&lt;GDAL_WMS&gt;&lt;ServerUrl&gt;{0}&lt;/ServerUrl&gt;&lt;/GDAL_WMS&gt;</SourceFilename>",
}


@pytest.fixture()
def server():
    """A server that counts who comes: its address, and the paths that were asked for."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}", asked
        running.shutdown()


def refused_in(path):
    with pytest.raises(InputError, match="reads from the network"):
        check_local(str(path))


@pytest.mark.parametrize("name", sorted(NAMES))
@pytest.mark.parametrize("ending", [".vrt", ".tif"])
def test_a_virtual_raster_is_refused_unopened(server, refused, tmp_path, name, ending):
    """Whatever its ending: GDAL knows it by its first bytes."""
    address, asked = server
    path = tmp_path / f"s{ending}"
    path.write_text(SOURCE.format(NAMES[name].format(address)))
    refused("reads from the network", "blockgrid", INPUT=str(path), OUTPUT=str(tmp_path / "g.gpkg"))
    assert not asked and not (tmp_path / "g.gpkg").exists()


@pytest.mark.parametrize("how", ["nested", "archive", "overviews", "mask", "layers", "service", "item"])
def test_other_ways_to_the_network(server, write_raster, tmp_path, how):
    address, asked = server
    remote = tmp_path / "inner.vrt"
    remote.write_text(SOURCE.format(NAMES["curl"].format(address)))
    path = tmp_path / "outer.vrt"
    if how == "nested":
        path.write_text(SOURCE.format("<SourceFilename relativeToVRT='1'>inner.vrt</SourceFilename>"))
    elif how == "archive":
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(remote, "inner.vrt")
    elif how == "overviews":
        path = write_raster("s.tif", np.ones((40, 40), np.uint8))
        (tmp_path / "s.tif.aux.xml").write_text(
            f'<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">/vsicurl/{address}/o.tif</MDI></Metadata></PAMDataset>'
        )
    elif how == "mask":
        path.write_text(
            SOURCE.format("").replace(
                "</VRTDataset>", f"<MaskBand>{NAMES['curl'].format(address)}</MaskBand></VRTDataset>"
            )
        )
    elif how == "layers":
        path.write_text(
            f'<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/vsicurl/{address}/a.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
        )
    elif how == "service":
        path = tmp_path / "s.xml"
        path.write_text(f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}</ServerUrl></Service></GDAL_WMS>')
    else:
        path = tmp_path / "i.json"
        path.write_text(
            f'{{"type": "Feature", "stac_version": "1.0.0", "assets": {{"a": {{"href": "{address}/a.tif"}}}}}}'
        )
    refused_in(path)
    refused_in(f"{path}|layername=a")
    assert not asked


def test_what_the_user_named_and_what_stays_on_this_machine(write_raster, tmp_path):
    inner = write_raster("s.tif", np.ones((40, 40), np.uint8))
    path = tmp_path / "fine.vrt"
    path.write_text(SOURCE.format(f"<SourceFilename>{inner}</SourceFilename>"))
    for source in (
        str(path),
        inner,
        "/vsicurl/https://example.org/a.vrt",
        "https://example.org/a.tif",
        str(tmp_path / "none.tif"),
        "",
    ):
        check_local(source)


def test_a_vector_layer_too(server, refused, tmp_path):
    address, asked = server
    path = tmp_path / "a.vrt"
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/vsicurl/{address}/a.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
    )
    refused(
        "reads from the network",
        "biasfactor",
        REGIONS=str(path),
        DETECTIONS=[str(path)],
        CATALOG=str(path),
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert not asked
