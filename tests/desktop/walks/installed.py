"""QGIS's own installer: the version before from its zip, a setting, this version over it, and then none of it."""

import os
from pathlib import Path

import pyplugin_installer
from person import go, messages, picture, say
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, pluginMetadata, plugins

ENGINE = "landslidebias/engine"


def there():
    provider = QgsApplication.processingRegistry().providerById("landslidebias")
    return f"{len(provider.algorithms())} algorithms" if provider else "no provider"


def walk():
    installer = pyplugin_installer.instance()
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins" / "landslidebias"
    kept = Path(os.environ["LANDSLIDEBIAS_HOME"]) / "engine"
    say(f"clean: {there()}, {folder.exists()}")
    for name in ("OLD_ZIP", "NEW_ZIP"):
        if os.environ[name]:
            installer.installFromZipFile(os.environ[name])
            yield 1
            say(f"{name}: {pluginMetadata('landslidebias', 'version')}, {there() != 'no provider'}, setting {QgsSettings().value(ENGINE)}")
            QgsSettings().setValue(ENGINE, os.environ["ENGINE"])
    say(f"panel: {iface.mainWindow().findChild(object, 'landslidebias_panel') is not None}")
    picture("installed")
    installer.uninstallPlugin("landslidebias", quiet=True)
    QApplication.processEvents()
    yield 1
    say(f"uninstalled: {there()}, {folder.exists()}, {'landslidebias' in plugins}, engine {kept.exists()}")
    say([text for text in messages() if "failed" in text.lower()])


go(walk)
