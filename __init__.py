"""Landslide Bias: a QGIS Processing plugin. Imports no QGIS here, so that `landslidebias.core` works without it."""


def classFactory(iface):
    """Return the plugin; called by QGIS (iface is None in qgis_process)."""
    from .plugin import LandslideBiasPlugin

    return LandslideBiasPlugin(iface)
