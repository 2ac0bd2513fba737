"""The models that come with the plugin: in the toolbox, valid by QGIS's own judgement, and saved as they were."""

import pytest
from made.names import MODEL_NAMES
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.core import QgsProcessingParameterDefinition as Definition


@pytest.mark.parametrize("name", sorted(MODEL_NAMES))
def test_a_model_is_in_the_toolbox_and_valid(provider, name):
    shown = provider.algorithm(name)
    assert shown.groupId() == "models" and shown.displayName() != name and shown.canExecute()[0]
    model = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{name}")
    assert model.validate() == (True, [])


@pytest.mark.parametrize("name", sorted(MODEL_NAMES))
def test_inputs_are_numbered_in_the_order_of_the_work(provider, name):
    shown = [
        p
        for p in provider.algorithm(name).parameterDefinitions()
        if not isinstance(p, Definition) or not p.isDestination()
    ]
    assert [p.description().split(".")[0] for p in shown] == [str(k) for k in range(1, len(shown) + 1)]


@pytest.mark.parametrize("name", sorted(MODEL_NAMES))
def test_a_model_survives_being_saved(provider, tmp_path, name):
    path, model, again = str(tmp_path / "m.model3"), provider.algorithm(name), QgsProcessingModelAlgorithm()
    assert model.toFile(path) and again.fromFile(path)
    assert again.validate() == (True, []) and set(again.childAlgorithms()) == set(model.childAlgorithms())

    def inputs(one):
        return [(p.name(), p.type()) for p in one.parameterDefinitions() if not p.isDestination()]

    assert inputs(again) == inputs(model)
