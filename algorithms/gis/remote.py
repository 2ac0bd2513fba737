"""Whether opening a local file would reach for the network: a virtual raster or layer can name any address, and GDAL goes there."""

import html
import os
import re

from osgeo import gdal

from ...core.errors import InputError
from ...core.words import Words

REMOTE = re.compile(r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?[/?]|\b(?:https?|ftp)://", re.I)
SERVICES = re.compile(
    r"\s*(?:PG|MYSQL|MSSQL|OCI|ODBC|MongoDBv3|ES|Carto|WFS3?|OAPIF|OGCAPI|WMS|WMTS|WCS|EEDAI?|PLSCENES|PLMOSAIC|DAAS|NGW|AMIGOCLOUD|STACIT|STACTA"
    r"|JPIP|CSW|DODS|HANA|AMQP):|\s*(?:\\\\|//)[^/\\]",
    re.I,
)
ROOTS = re.compile(
    r"<(VRTDataset|OGRVRTDataSource|GDAL_WMS|GDAL_WMTS|GDALTileIndexDataset|OGRWFSDataSource|PAMDataset)\b"
)
SERVING = ("GDAL_WMS", "GDAL_WMTS", "OGRWFSDataSource")  # whose every address is a server's
ELEMENT = re.compile(r"<([\w:]+)([^<>]*)>([^<]*)")
WORDS = (
    "MDI",
    "SRS",
    "LayerSRS",
    "TargetSRS",
    "SourceSRS",
    "Description",
    "GCPList",
    "Projection",
)  # in which an address is only named
SOURCES = ("SourceFilename", "SourceDataset", "SrcDataSource", "IndexDataset", "Location")
HEAD, LARGEST, DEPTH = 4096, 64 * 2**20, 8


def check_local(source: str) -> None:
    """Raise InputError where a local file leads to an address that the user did not name. source: what QGIS or GDAL would open."""
    if REMOTE.search(source) or SERVICES.match(source):
        return  # named by the user
    path = source.split("|")[0]
    if path.lower().startswith("vrt://"):
        path = path[len("vrt://"):].split("?")[0]
    found = _address(path, DEPTH)
    if found:
        raise InputError(
            Words(
                "{0} reads from the network ({1}), which was not asked for: name that address itself, or a file that is whole on this"
                " machine.",
                path,
                found,
            )
        )


def _address(path: str, depth: int) -> str:
    """Return the first address that a file leads to, '' where it leads to none."""
    if depth and path.lower().endswith((".zip", ".tar", ".tgz")) and os.path.isfile(path):
        archive = ("/vsizip/" if path.lower().endswith(".zip") else "/vsitar/") + path
        inside = [n for n in gdal.ReadDirRecursive(archive) or () if n.lower().endswith((".vrt", ".aux.xml"))]
        return next(filter(None, (_address(f"{archive}/{name}", 1) for name in inside)), "")
    text = _text(path)
    beside = _text(path + ".aux.xml") if depth else ""
    for one in (text, beside):
        root = ROOTS.search(one[:HEAD])
        if root is None:
            continue
        for name, value in _elements(one):
            if root[1] in SERVING and REMOTE.search(value):
                return value
            if _is_address(name, value):
                return value
            if depth and name in SOURCES and value:
                found = _address(_beside(path, value), depth - 1)
                if found:
                    return found
    if text.lstrip()[:1] == "{" and '"stac_version"' in text:
        found_address = REMOTE.search(text)
        return found_address[0] if found_address else ""
    return ""


def _elements(text: str) -> list[tuple[str, str]]:
    """Return the elements of an XML text, each with its text and, under the same name, its attributes' values."""
    text = re.sub(
        r"<!\[CDATA\[(.*?)\]\]>",
        lambda found: html.escape(found[1]),
        re.sub(r"<!--.*?-->", "", text, flags=re.S),
        flags=re.S,
    )
    found = []
    for name, attributes, value in ELEMENT.findall(text):
        key = "OVERVIEW_FILE" if "OVERVIEW_FILE" in attributes else name
        found.append((key, html.unescape(value).strip()))
        if name not in WORDS and not name.startswith(("VRT", "OGRVRT", "?xml")):
            found += [(key, html.unescape(v)) for v in re.findall(r"""=\s*["']([^"']*)["']""", attributes)]
    return found


def _is_address(name: str, value: str) -> bool:
    if re.search(r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)", value, re.I):
        return True
    if name in WORDS:
        return False
    return bool(REMOTE.search(value)) or (name in (*SOURCES, "OVERVIEW_FILE") and bool(SERVICES.match(value)))


def _beside(path: str, name: str) -> str:
    return name if os.path.isabs(name) or name.startswith("/vsi") else os.path.join(os.path.dirname(path), name)


def _text(path: str) -> str:
    """Return a file's text where it may lead elsewhere, '' where it is data or not there."""
    if not path or REMOTE.search(path) or not (os.path.isfile(path) or path.startswith("/vsi")):
        return ""
    stream = gdal.VSIFOpenL(path, "rb")
    if stream is None:
        return ""
    try:
        head = bytes(gdal.VSIFReadL(1, HEAD, stream) or b"")
        if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"<", b"{"):
            return ""
        return (head + bytes(gdal.VSIFReadL(1, LARGEST, stream) or b"")).decode("utf-8", "replace").lstrip("\ufeff")
    finally:
        gdal.VSIFCloseL(stream)
