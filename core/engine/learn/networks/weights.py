"""A file of weights, looked at before Keras reads it: it may hold layers of the kinds that networks here have, and nothing in other files."""

from __future__ import annotations

import zipfile
from typing import Any, Iterator

import h5py

from ....errors import InputError
from ....plain import parse
from ....words import Words

CONFIG, WEIGHTS = "config.json", "model.weights.h5"  # in a .keras file
LARGEST_CONFIG, LARGEST_WEIGHTS = 16 * 2**20, 4 * 2**30
MOST_ITEMS = 100_000  # of a file of HDF5
LAYERS = {
    "Activation", "Add", "AveragePooling2D", "BatchNormalization", "Concatenate", "Conv2D", "Cropping2D", "Dense", "DepthwiseConv2D", "Dropout",
    "Flatten", "GlobalAveragePooling2D", "GlobalMaxPooling2D", "InputLayer", "MaxPooling2D", "Multiply", "Normalization", "ReLU", "Rescaling",
    "Resizing", "SeparableConv2D", "Softmax", "ZeroPadding2D",
}  # fmt: skip
MODELS = {"Functional", "Sequential", "Model", "DTypePolicy", "__keras_tensor__"}
VALUES = ("keras.initializers", "keras.regularizers", "keras.constraints")


def check(path: str) -> None:
    """Raise InputError where a file of weights holds code, or is not whole in itself. Other errors: those of zipfile and h5py."""
    if not str(path).endswith(".keras"):
        with h5py.File(path, "r") as file:
            _check_items(path, file)
        return
    with zipfile.ZipFile(path) as archive:
        sizes = {one.filename: one.file_size for one in archive.infolist()}
        if sizes[CONFIG] > LARGEST_CONFIG or sizes[WEIGHTS] > LARGEST_WEIGHTS:
            raise ValueError("it is too large")
        config = _parsed(archive.read(CONFIG).decode("utf-8"))
        for module, name in _classes(config):
            if not _known(module, name):
                raise InputError(
                    Words(
                        "WEIGHTS: {0} has a part of the kind {1}, which may run code or read files. Only weights of networks"
                        " like those of NETWORK are read.",
                        path,
                        name,
                    )
                )
        with archive.open(WEIGHTS) as stream, h5py.File(stream, "r") as file:
            _check_items(path, file)


def _parsed(text: str) -> dict[str, Any]:
    """Return a configuration but its optimizer and loss, which are not read. Raises ValueError where it is none."""
    try:
        found = parse(text, LARGEST_CONFIG)
    except InputError as error:
        raise ValueError(Words("in {0}, {1}", CONFIG, error)) from error
    if not isinstance(found, dict):
        raise ValueError(Words("{0} is no table of names and values", CONFIG))
    return {name: part for name, part in found.items() if name != "compile_config"}


def _classes(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield module and name of each class that a configuration names."""
    if isinstance(value, dict):
        if "class_name" in value:
            yield value.get("module"), value["class_name"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _classes(one)


def _known(module: Any, name: Any) -> bool:
    if not isinstance(name, str) or not (module is None or isinstance(module, str)):
        return False
    if module is not None and module.startswith(VALUES):
        return True
    return name in LAYERS | MODELS and (module is None or module == "keras" or module.startswith("keras."))


def _check_items(path: str, file: h5py.File) -> None:
    """Raise InputError where a file of HDF5 takes its values from other files."""
    groups, seen = [file], 0
    while groups:
        group = groups.pop()
        for name in group:
            seen += 1
            if seen > MOST_ITEMS:
                raise ValueError("it has too many parts")
            item = group[name] if isinstance(group.get(name, getlink=True), h5py.HardLink) else None
            if item is None or (isinstance(item, h5py.Dataset) and (item.external or item.is_virtual)):
                raise InputError(Words("WEIGHTS: {0} takes {1} from another place: save it as one file.", path, name))
            if isinstance(item, h5py.Group):
                groups.append(item)
