"""A project is opened, and says nothing."""

import os

from person import go, messages, picture, say
from qgis.core import QgsProject
from qgis.utils import iface


def walk():
    iface.addProject(os.environ["PROJECT"])
    yield 1.5
    picture("opened")
    say(f"labelled: {next(iter(QgsProject.instance().mapLayers().values())).labelsEnabled()}")
    say(f"messages: {messages()}")


go(walk)
