"""Makes small Sentinel-2 products with ESA's structure and metadata fields, and lossless JPEG 2000 files."""

import zipfile
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

BANDS = ("B02", "B03", "B04")
PHYSICAL = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
ULX, ULY, EPSG = 600000, 4700040, 32632
STAMP = "T32TPM_20230808T101031"


def jp2(path, pixels, pixel=10, x=ULX):
    """Write bands [n, h, w] or [h, w] as lossless JPEG 2000."""
    pixels = pixels if pixels.ndim == 3 else pixels[None]
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[pixels.dtype.name]
    memory = gdal.GetDriverByName("MEM").Create("", pixels.shape[2], pixels.shape[1], len(pixels), kind)
    memory.SetGeoTransform((x, pixel, 0, ULY, 0, -pixel))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    memory.SetProjection(srs.ExportToWkt())
    memory.WriteArray(pixels)
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), memory, options=["QUALITY=100", "REVERSIBLE=YES"])


def gml(features):
    """Return a mask in GML: features are (type, ring of map coordinates)."""
    members = "".join(
        f'<eop:MaskFeature gml:id="{kind}.{k}"><eop:maskType codeSpace="urn:gs2:S2PDGS:maskType">{kind}</eop:maskType><eop:extentOf>'
        f'<gml:Polygon gml:id="{kind}.{k}_Polygon"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">'
        f"{' '.join(f'{x} {y}' for x, y in ring)}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></eop:extentOf></eop:MaskFeature>"
        for k, (kind, ring) in enumerate(features)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"'
        f' gml:id="MSK"><gml:name>MSK</gml:name><eop:maskMembers>{members}</eop:maskMembers></eop:Mask>'
    )


def box(col, row, cols, rows, pixel=10):
    """Return a closed ring around pixels."""
    x, y = ULX + col * pixel, ULY - row * pixel
    return [
        (x, y),
        (x + cols * pixel, y),
        (x + cols * pixel, y - rows * pixel),
        (x, y - rows * pixel),
        (x, y),
    ]


def product(
    folder,
    level="2A",
    baseline="05.09",
    offsets=None,
    numbers=None,
    side=216,
    scl=None,
    classi=None,
    clouds=None,
    day="20230808",
):
    """Make a SAFE folder in `folder` and return it. numbers: {band: [side, side] uint16}; offsets: {band: int}, None for none in the metadata."""
    rng = np.random.default_rng(3)
    numbers = numbers or {band: rng.integers(1, 6000, (side, side)).astype(np.uint16) for band in BANDS}
    name = f"S2A_MSIL{level}_{day}T101031_N{baseline.replace('.', '')}_R022_T32TPM_{day}T161159"
    stamp = STAMP.replace("20230808", day)
    root = Path(folder) / f"{name}.SAFE"
    granule = root / "GRANULE" / f"L{level}_T32TPM_A042451_20230808T101528"
    files = []
    for band, pixels in numbers.items():
        inner = f"R10m/{stamp}_{band}_10m" if level == "2A" else f"{stamp}_{band}"
        jp2(granule / "IMG_DATA" / f"{inner}.jp2", pixels)
        files.append(f"GRANULE/{granule.name}/IMG_DATA/{inner}")
    if scl is not None:
        jp2(granule / "IMG_DATA" / "R20m" / f"{stamp}_SCL_20m.jp2", scl, 20)
        files.append(f"GRANULE/{granule.name}/IMG_DATA/R20m/{stamp}_SCL_20m")
    if classi is not None:
        jp2(granule / "QI_DATA" / "MSK_CLASSI_B00.jp2", classi, 60)
    if clouds is not None:
        (granule / "QI_DATA").mkdir(parents=True, exist_ok=True)
        (granule / "QI_DATA" / "MSK_CLOUDS_B00.gml").write_text(gml(clouds))
    (root / f"MTD_MSIL{level}.xml").write_text(_metadata(level, baseline, offsets, files, name, day))
    (granule / "MTD_TL.xml").write_text(_tile(level, side, baseline))
    return root


def first_format(folder, level="2A", baseline="N01.01", scale="10000.0", numbers=None, scl=None, tiles=("T32TPM",)):
    """Make a product as ESA's were before December 2016, a granule a tile, each {band: pixels}, and return its folder."""
    kind, side = {"1C": "OPER", "2A": "USER"}[level], 216
    root = Path(folder) / f"S2A_{kind}_PRD_MSIL{level}_PDMC_20150808T161159_R022_V20150808T101031_20150808T101031.SAFE"
    rng, listed = np.random.default_rng(4), ""
    for k, tile in enumerate(tiles):
        stem = f"S2A_{kind}_MSI_L{level}_TL_CGS1_20150808T161159_A000065_{tile}"
        granule = root / "GRANULE" / f"{stem}_{baseline}"
        ids = []
        for band, pixels in (
            numbers or {b: rng.integers(1, 6000, (side, side)).astype(np.uint16) for b in BANDS}
        ).items():
            ids.append(f"{stem}_{band}" + ("_10m" if level == "2A" else ""))
            jp2(
                granule / "IMG_DATA" / ("R10m" if level == "2A" else "") / f"{ids[-1]}.jp2",
                pixels,
                x=ULX + k * side * 10,
            )
        if scl is not None:
            ids.append(f"{stem.replace('_MSI_', '_SCL_')}_20m")
            jp2(granule / "IMG_DATA" / "R20m" / f"{ids[-1]}.jp2", scl, 20, x=ULX + k * side * 10)
        listed += f'<Granules granuleIdentifier="{granule.name}" imageFormat="JPEG2000">'
        listed += "".join(f"<IMAGE_ID>{name}</IMAGE_ID>" for name in ids) + "</Granules>"
        text = _tile(level, side, "00.00", ULX + k * side * 10)
        name = granule.name.replace("_MSI_", "_MTD_").rpartition("_")[0]
        (granule / f"{name}.xml").write_text(text.replace("_N00.00", f"_{baseline}"))
    text = _metadata(level, baseline, None, [], "", "20150808").replace(
        ".SAFE</PRODUCT_URI>", "http://localhost</PRODUCT_URI>"
    )
    text = text.replace("Granule_List>", "Granules_List>").replace("SAFE_COMPACT", "SAFE")
    bands = "".join(f"<BAND_NAME>{name}</BAND_NAME>" for name in PHYSICAL)
    text = text.replace("<PRODUCT_FORMAT>", f"<Band_List>{bands}</Band_List><PRODUCT_FORMAT>")
    i, j = text.index("<Granules_List>"), text.index("</Product_Organisation>")
    text = text[:i] + f"<Granule_List>{listed}</Granule_List>" + text[j:]
    first = "L2A_BOA_QUANTIFICATION_VALUE" if level == "2A" else "QUANTIFICATION_VALUE"
    for old in ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"):
        text = text.replace(f'<{old} unit="none">10000</{old}>', f'<{first} unit="none">{scale}</{first}>')
    (root / f"S2A_{kind}_MTD_SAFL{level}_PDMC_20150808T161159_R022_V20150808T101031_20150808T101031.xml").write_text(
        text
    )
    return root


def zipped(root):
    """Return the zip of a SAFE folder."""
    path = root.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(root.rglob("*")):
            archive.write(file, file.relative_to(root.parent))
    return path


def _metadata(level, baseline, offsets, files, name, day):
    kind = {
        "1C": ("RADIO_ADD_OFFSET", "Radiometric_Offset_List"),
        "2A": ("BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST"),
    }[level]
    listed = (
        "".join(
            f'<{kind[0]} band_id="{k}">{offsets.get(f"B{p[1:].zfill(2)}", -1000)}</{kind[0]}>'
            for k, p in enumerate(PHYSICAL)
        )
        if offsets is not None
        else ""
    )
    listed = f"<{kind[1]}>{listed}</{kind[1]}>" if listed else ""
    bands = "".join(f'<Spectral_Information bandId="{k}" physicalBand="{p}"/>' for k, p in enumerate(PHYSICAL))
    scale = (
        '<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
        if level == "2A"
        else '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
    )
    images = "".join(f"<IMAGE_FILE>{f}</IMAGE_FILE>" for f in files)
    special = "".join(
        f"<Special_Values><SPECIAL_VALUE_TEXT>{t}</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>{v}</SPECIAL_VALUE_INDEX></Special_Values>"
        for t, v in (("NODATA", 0), ("SATURATED", 65535))
    )
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
<n1:General_Info><Product_Info><PRODUCT_START_TIME>{day[:4]}-{day[4:6]}-{day[6:]}T10:10:31.024Z</PRODUCT_START_TIME>
<PRODUCT_URI>{name}.SAFE</PRODUCT_URI><PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL><PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE><Datatake datatakeIdentifier="GS2A"><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME></Datatake>
<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT></Query_Options>
<Product_Organisation><Granule_List><Granule datastripIdentifier="S2A_DS" granuleIdentifier="S2A_TL" imageFormat="JPEG2000">{images}</Granule>
</Granule_List></Product_Organisation></Product_Info>
<Product_Image_Characteristics>{special}{scale}{listed}<Spectral_Information_List>{bands}</Spectral_Information_List>
</Product_Image_Characteristics></n1:General_Info></n1:Level-{level}_User_Product>"""


def _tile(level, side, baseline, x=ULX):
    sizes = "".join(
        f'<Size resolution="{m}"><NROWS>{side * 10 // m}</NROWS><NCOLS>{side * 10 // m}</NCOLS></Size>'
        f'<Geoposition resolution="{m}"><ULX>{x}</ULX><ULY>{ULY}</ULY><XDIM>{m}</XDIM><YDIM>-{m}</YDIM></Geoposition>'
        for m in (10, 20, 60)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd">
<n1:General_Info><TILE_ID metadataLevel="Brief">S2A_OPER_MSI_L{level}_TL_2APS_20230808T161159_A042451_T32TPM_N{baseline}</TILE_ID></n1:General_Info>
<n1:Geometric_Info><Tile_Geocoding metadataLevel="Brief"><HORIZONTAL_CS_NAME>WGS84 / UTM zone 32N</HORIZONTAL_CS_NAME>
<HORIZONTAL_CS_CODE>EPSG:{EPSG}</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info></n1:Level-{level}_Tile_ID>"""
