"""A model whose weights lie in other files, as the ONNX library itself writes it."""

import onnx
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, read_card


@pytest.mark.parametrize("together", [True, False])
def test_weights_in_other_files_are_refused(tmp_path, together):
    path = tmp_path / "m.onnx"
    model = onnx.load(str(SHIPPED))
    onnx.save_model(
        model,
        str(path),
        save_as_external_data=True,
        all_tensors_to_one_file=together,
        location="weights.bin" if together else None,
    )
    with pytest.raises(InputError, match="keeps its weights in another file"):
        read_card(path)
    onnx.save_model(onnx.load(str(path)), str(path))
    assert read_card(path).to_json() == read_card(SHIPPED).to_json()
