"""Files of weights that hold more than weights."""

import json
import zipfile

import h5py
import keras
import numpy as np
import pytest
from landslidebias.core.engine.learn.networks.registry import build
from landslidebias.core.errors import InputError

MEAN = ([90.0] * 3, [50.0] * 3)


def compact(weights=""):
    return build("compact", 18, *MEAN, weights=str(weights)).whole


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A network, and its file as Keras saves it."""
    path = tmp_path_factory.mktemp("made") / "compact.keras"
    network = compact()
    network.compile("adam", "binary_crossentropy")
    network.save(path)
    return network, path


def changed(source, path, config=None, weights=None):
    """Copy a .keras file with another configuration or other weights."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            part = {"config.json": config, "model.weights.h5": weights}.get(name)
            new.writestr(name, old.read(name) if part is None else part)
    return path


def test_weights_of_the_same_network_are_read(made, tmp_path):
    network, path = made
    for source in (path, tmp_path / "w.weights.h5"):
        if source != path:
            network.save_weights(source)
        assert all(np.array_equal(a, b) for a, b in zip(compact(source).get_weights(), network.get_weights()))


@pytest.mark.parametrize("part", [lambda x: x + 1, keras.layers.UnitNormalization()])
def test_a_layer_that_may_run_code_is_refused(tmp_path, part):
    inputs = keras.Input((18, 18, 3))
    layer = part if isinstance(part, keras.layers.Layer) else keras.layers.Lambda(part)
    keras.Model(inputs, layer(inputs)).save(tmp_path / "m.keras")
    with pytest.raises(InputError, match=f"a part of the kind {type(layer).__name__}, which may run code"):
        compact(tmp_path / "m.keras")


@pytest.mark.parametrize(
    "module, name, registered",
    [("os", "system", None), ("builtins", "eval", None), ("keras.layers", "TFSMLayer", None), ("keras.utils", "get_file", None),
     ("keras.layers", ["Conv2D"], None)],
)  # fmt: skip
def test_a_class_from_elsewhere_is_refused(made, tmp_path, module, name, registered):
    config = json.loads(zipfile.ZipFile(made[1]).read("config.json"))
    layer = config["config"]["layers"][2]
    layer |= {"module": module, "class_name": name, "registered_name": registered}
    with pytest.raises(InputError, match="which may run code"):
        compact(changed(made[1], tmp_path / "m.keras", config=json.dumps(config)))


NO_CONFIGURATIONS = {
    "deep": "[" * 100_000, "null": "null", "table": "{}", "list": "[]", "a number": '{"class_name": 3}', "nothing": "",
}  # fmt: skip


@pytest.mark.parametrize("config", NO_CONFIGURATIONS.values(), ids=NO_CONFIGURATIONS)
def test_a_configuration_that_is_none_is_refused(made, tmp_path, config):
    with pytest.raises(InputError, match="WEIGHTS: "):
        compact(changed(made[1], tmp_path / "m.keras", config=config))


@pytest.mark.parametrize("how", ["link", "soft", "external", "virtual"])
@pytest.mark.parametrize("kind", ["h5", "keras"])
def test_weights_in_another_file_are_refused(made, tmp_path, how, kind):
    network, source = made
    path, other = tmp_path / "w.weights.h5", tmp_path / "other.weights.h5"
    network.save_weights(path)
    network.save_weights(other)
    with h5py.File(path, "r+") as file:
        names = []
        file.visititems(lambda name, item: names.append(name) if isinstance(item, h5py.Dataset) else None)
        shape, name = file[names[0]].shape, names[0]
        del file[name]
        if how == "link":
            file[name] = h5py.ExternalLink(str(other), name)
        elif how == "soft":
            file[name] = h5py.SoftLink(f"/{names[1]}")
        elif how == "external":
            file.create_dataset(name, shape, "f4", external=[(str(other), 0, h5py.h5f.UNLIMITED)])
        else:
            layout = h5py.VirtualLayout(shape, "f4")
            layout[...] = h5py.VirtualSource(str(other), name, shape)
            file.create_virtual_dataset(name, layout)
    if kind == "keras":
        path = changed(source, tmp_path / "m.keras", weights=path.read_bytes())
    with pytest.raises(InputError, match="from another place: save it as one file"):
        compact(path)


@pytest.mark.parametrize("name", ["a.keras", "a.weights.h5"])
def test_what_is_no_file_of_weights_is_refused(tmp_path, name):
    (tmp_path / name).write_bytes(b"PK no archive at all")
    with pytest.raises(InputError, match="does not hold the weights of the network compact"):
        compact(tmp_path / name)
