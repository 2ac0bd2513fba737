"""The field of a choice in Processing's dialogs: options in words, while the value stays the option's id."""

from qgis.core import QgsProcessingContext
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QWidget

KINDS = {"BatchAlgorithmDialog": QgsProcessingGui.WidgetType.Batch}


class Choice(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's own field of an enum, whose texts are replaced: what it reads, writes and saves is QGIS's."""

    def __new__(cls, parameter, dialog, row=0, col=0, **asked):
        """Return this wrapper, in the modeler its own field, which offers inputs and expressions too."""
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        registry = QgsGui.processingGuiRegistry()
        field = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        field.setDialog(dialog)
        _in_words(field, parameter.options(), asked.get("labels", ()))
        return field

    def __init__(self, parameter, dialog, row=0, col=0, labels=(), **asked):
        kind = KINDS.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard)
        super().__init__(parameter, kind)
        self._labels = list(labels)
        self._own = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, kind)
        self._own.widgetValueHasChanged.connect(lambda: self.widgetValueHasChanged.emit(self))

    def createWidget(self):
        field = self._own.createWrappedWidget(QgsProcessingContext())
        _in_words(field, self.parameterDefinition().options(), self._labels)
        return field

    def setWidgetValue(self, value, context):
        self._own.setParameterValue(value, context)

    def widgetValue(self):
        return self._own.parameterValue()


def _in_words(field: QWidget, options, labels) -> None:
    """Show labels for options wherever a field lists them: the box itself, one inside, or boxes to tick."""
    words = dict(zip(options, labels))
    for box in [field] * isinstance(field, QComboBox) + field.findChildren(QComboBox):
        for k in range(box.count()):
            if box.itemData(k) in words:
                box.setItemText(k, words[box.itemData(k)])
    for box in field.findChildren(QCheckBox):
        box.setText(words.get(box.text(), box.text()))
