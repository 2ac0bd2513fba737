"""In which arithmetic a model is computed: what the processor has, what lies beside the model, what the layers say."""

import shutil

import numpy as np
import onnx
import openvino
import pytest
import rasterio
from landslidebias.core.engine.serve import arithmetic as room
from landslidebias.core.engine.serve.arithmetic import arithmetic
from landslidebias.core.engine.serve.classify import _key, classify
from landslidebias.core.engine.serve.eight import computed_right
from landslidebias.core.engine.serve.eight import drawn as drawn_ground
from landslidebias.core.engine.serve.loaded import loaded
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.errors import InputError
from landslidebias.core.link.environment import PRECISION
from landslidebias.core.link.jobs import ClassifyJob
from landslidebias.core.models.card import MADE_OF, SHIPPED, eight_bits, read_card, sha256
from landslidebias.core.scenes.radiometry import Radiometry
from made.listeners import Heard

MODEL = str(SHIPPED)


@pytest.fixture()
def processor(monkeypatch):
    """A processor that has bf16, or instructions for 8-bit integers, or neither."""

    def has(bf16=False, int8=False):
        monkeypatch.delenv(PRECISION, raising=False)
        monkeypatch.setattr(openvino.Core, "get_property", lambda *_: ["FP32", "BF16"] if bf16 else ["FP32"])
        monkeypatch.setattr(room, "has_instructions", lambda: int8)

    return has


@pytest.fixture()
def own(tmp_path):
    """A copy of the shipped model and of its file of 8-bit integers."""
    for path in (SHIPPED, eight_bits(SHIPPED)):
        shutil.copy(path, tmp_path / path.name)
    return tmp_path / SHIPPED.name


def job(scene, work, precision, model=MODEL):
    radiometry = Radiometry("none").to_dict()
    return ClassifyJob(input=scene, model=model, work=str(work), radiometry=radiometry, precision=precision, provenance={"precision": precision})


def test_auto_is_the_fastest_that_the_processor_has(processor, monkeypatch):
    processor()
    assert [arithmetic(wanted, MODEL) for wanted in ("f32", "bf16", "auto")] == ["f32", "f32", "f32"]
    processor(bf16=True)
    assert [arithmetic(wanted, MODEL) for wanted in ("f32", "bf16", "auto")] == ["f32", "bf16", "bf16"]
    processor(bf16=True, int8=True)
    assert arithmetic("auto", MODEL) == "int8"
    monkeypatch.setenv(PRECISION, "bf16")  # of machines that differ
    assert arithmetic("auto", MODEL) == "bf16" and arithmetic("f32", MODEL) == "f32"
    monkeypatch.setenv(PRECISION, "auto")
    assert arithmetic("auto", MODEL) == "int8"
    monkeypatch.setenv(PRECISION, "fp16")
    with pytest.raises(InputError, match="LANDSLIDEBIAS_PRECISION is fp16; it can be one of auto, int8, bf16, f32"):
        arithmetic("auto", MODEL)


def test_layers_say_what_was_used(processor, drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", drawn)
    processor(int8=True)
    found = {}
    for wanted in ("auto", "f32"):
        done = classify(job(scene, tmp_path / wanted, wanted), Heard())
        with rasterio.open(done["probability"]) as raster:
            found[raster.tags()["LANDSLIDEBIAS_PRECISION"]] = raster.read(1)
    assert set(found) == {"int8", "f32"} and not np.array_equal(found["int8"], found["f32"])
    assert np.abs(found["int8"] - found["f32"]).max() < 0.2


def test_a_file_that_goes_away_after_it_was_chosen_is_missed(own):
    eight_bits(own).unlink()
    with pytest.raises(InputError, match="no file of 8-bit integers .* any more"):
        Classifier(str(own), "int8")


def test_a_file_of_another_model_or_a_damaged_one_is_not_used(own, processor, drawn, write_raster, tmp_path):
    beside = eight_bits(own)
    assert beside == own.with_suffix(".int8.onnx") and arithmetic("int8", str(own)) == "int8"
    model = onnx.load(own)
    model.doc_string = "another"
    onnx.save(model, own)
    assert eight_bits(own) is None and arithmetic("int8", str(own)) == "f32"
    say = Heard()
    classify(job(write_raster("s.tif", drawn), tmp_path / "work", "int8", str(own)), say)
    assert any("8-bit integers" in words and "f32) is used" in words for words in say.warnings)
    beside.write_bytes(b"\x08")
    assert eight_bits(own) is None


def test_another_file_of_integers_is_another_network(own, drawn, write_raster, tmp_path):
    """Neither kept work nor the network in memory is that of the file that lay there before."""
    jobs = [job(write_raster("s.tif", drawn), tmp_path / "work", how, str(own)) for how in ("f32", "int8")]
    keys, networks = [_key(one) for one in jobs], [loaded(str(own), "int8", read_card(own))]
    beside = onnx.load(eight_bits(own))
    beside.doc_string = "made anew"
    onnx.save(beside, eight_bits(own))
    assert _key(jobs[0]) == keys[0] and _key(jobs[1]) != keys[1]
    assert loaded(str(own), "int8", read_card(own)) is not networks[0]


def test_a_processor_that_computes_garbage_is_not_trusted(own):
    """As OpenVINO 2026.4 does on AVX2 where the first convolutions are quantised too."""
    beside = onnx.load(own.with_suffix(".int8.onnx"))
    names = {node.input[1] for node in beside.graph.node if node.op_type == "DequantizeLinear"}
    for scale in (held for held in beside.graph.initializer if held.name in names):
        values = onnx.numpy_helper.to_array(scale) * np.float32(1.3)
        scale.CopyFrom(onnx.numpy_helper.from_array(values, scale.name))
    onnx.save(beside, own.with_suffix(".int8.onnx"))
    assert eight_bits(own) is not None and not computed_right(str(own)) and arithmetic("int8", str(own)) == "f32"


def test_drawn_ground_shows_the_network_something():
    p = Classifier(MODEL, batch=64)(drawn_ground(read_card(MODEL)), False).probability
    assert p.min() < 0.1 and p.max() > 0.7


def test_blocks_do_not_tie_in_integers():
    """A logit in 8 bits had 256 values; blocks that tie have no order, which cost 0.003 of average precision."""
    ground = np.concatenate([drawn_ground(read_card(MODEL)) * gain for gain in np.linspace(0.8, 1, 16)]).astype(np.float32)
    whole, eight = (Classifier(MODEL, how, batch=64)(ground, False, True) for how in ("f32", "int8"))
    for name in ("probability", "share"):
        assert len(np.unique(getattr(eight, name))) > 0.9 * len(np.unique(getattr(whole, name))) > 900


def test_the_file_of_integers_carries_the_card():
    beside = eight_bits(SHIPPED)
    assert read_card(beside).to_json() == read_card(SHIPPED).to_json()
    props = {p.key: p.value for p in onnx.load(beside).metadata_props}
    assert props[MADE_OF] == sha256(SHIPPED)
    assert Classifier(str(beside)).share_cells == Classifier(MODEL).share_cells


def test_a_file_that_cannot_be_loaded_is_not_used(own):
    beside = onnx.load(own.with_suffix(".int8.onnx"))
    del beside.graph.node[5:]
    own.with_suffix(".int8.onnx").write_bytes(beside.SerializeToString())
    assert eight_bits(own) is not None and arithmetic("int8", str(own)) == "f32"
