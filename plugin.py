"""The plugin that QGIS loads: takes up the language, registers the Processing provider, and what the desktop has beyond it."""

from qgis.core import QgsApplication

from .algorithms.gis.language import Language
from .algorithms.provider import LandslideBiasProvider


class LandslideBiasPlugin:
    """Loaded by the desktop and by qgis_process, which calls only `initProcessing` and has no iface."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = self.language = None
        self.settings_page = self.desktop = None

    def initProcessing(self):
        """Register the provider; idempotent, for the desktop calls it through initGui."""
        if self.provider is None:
            self.language = Language()  # before the provider, whose labels are translated once
            self.provider = LandslideBiasProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Register what the desktop has beyond Processing."""
        self.initProcessing()
        from .ui.desktop import Desktop
        from .ui.settings_page import SettingsPageFactory

        self.settings_page = SettingsPageFactory()
        self.iface.registerOptionsWidgetFactory(self.settings_page)
        self.desktop = Desktop(self.iface)

    def unload(self):
        """Take back all that was registered."""
        if self.desktop is not None:
            self.desktop.unload()
            self.desktop = None
        if self.settings_page is not None:
            self.iface.unregisterOptionsWidgetFactory(self.settings_page)
            self.settings_page = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
            self.language.remove()
