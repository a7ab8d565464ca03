from __future__ import annotations

import json

import pytest

from cnc_training.contract import ModelCard, dumps
from cnc_training.errors import ModelError
from cnc_training.models.card import check_onnx, graph_contents, parse_card, read_card, read_onnx_card

pytestmark = pytest.mark.quick


def test_card_is_read_from_onnx_metadata(onnx_bytes):
    onnx_bytes.card_text = dumps(ModelCard(name="tested", features="v1", sbs="offset3d"))
    card = read_onnx_card(onnx_bytes.build())
    assert (card.name, card.features, card.sbs) == ("tested", "v1", "offset3d")


def test_card_is_read_from_torchscript_archive(tmp_path, write_model):
    path = write_model(tmp_path, ModelCard(name="tested", kernel_version=7), ".pt")
    assert read_card(path).kernel_version == 7


def test_onnx_without_card_is_refused(onnx_bytes):
    onnx_bytes.card_text = None
    with pytest.raises(ModelError) as caught:
        read_onnx_card(onnx_bytes.build())
    assert caught.value.kind == "card_missing"


@pytest.mark.parametrize(
    "text, kind",
    [
        ("{not json", "card_invalid"),
        ('["a list"]', "card_invalid"),
        ('{"name": 5}', "card_invalid"),
        ('{"features": "v9"}', "card_invalid"),
        ('{"schema_version": 99}', "card_newer"),
    ],
)
def test_card_that_is_not_one_is_refused_with_its_reason(text, kind):
    with pytest.raises(ModelError) as caught:
        parse_card(text)
    assert caught.value.kind == kind


def test_every_truncation_of_an_onnx_file_is_an_error_or_a_card_never_a_crash(onnx_bytes):
    data = onnx_bytes.build()
    for length in range(len(data)):
        with pytest.raises(ModelError):
            read_onnx_card(data[:length])


def test_standard_graph_is_accepted(onnx_bytes):
    check_onnx(onnx_bytes.build())
    assert graph_contents(onnx_bytes.build()).operators == {"MatMul"}


@pytest.mark.fault("F38", "an operator that is not ONNX's own")
def test_foreign_operator_is_refused(onnx_bytes):
    onnx_bytes.domain = "com.example.custom"
    with pytest.raises(ModelError) as caught:
        check_onnx(onnx_bytes.build())
    assert caught.value.kind == "foreign_operators"


def test_local_function_is_refused(onnx_bytes):
    onnx_bytes.functions = True
    with pytest.raises(ModelError) as caught:
        check_onnx(onnx_bytes.build())
    assert caught.value.kind == "foreign_operators"


@pytest.mark.fault("F35", "a model with data in a second file")
def test_external_data_is_refused(onnx_bytes):
    onnx_bytes.external = True
    with pytest.raises(ModelError) as caught:
        check_onnx(onnx_bytes.build())
    assert caught.value.kind == "external_data"


def test_empty_graph_is_refused():
    with pytest.raises(ModelError):
        check_onnx(b"")


def test_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "model.zip"
    path.write_bytes(b"PK")
    with pytest.raises(ModelError) as caught:
        read_card(path)
    assert caught.value.kind == "model_format"


def test_damaged_archive_is_refused(tmp_path):
    path = tmp_path / "model.pt"
    path.write_bytes(b"PK\x03\x04 nothing more")
    with pytest.raises(ModelError) as caught:
        read_card(path)
    assert caught.value.kind == "model_damaged"


@pytest.mark.fault("F38", "a huge file")
def test_file_larger_than_any_model_is_refused_without_reading_it(tmp_path):
    path = tmp_path / "model.onnx"
    with open(path, "wb") as stream:
        stream.truncate(65 * 2**20)
    with pytest.raises(ModelError) as caught:
        read_card(path)
    assert caught.value.kind == "model_too_large"


def test_card_survives_its_json(onnx_bytes):
    card = ModelCard(
        name="a", metrics={"regret": [0.5, None]}, meshes=["0" * 64], golden={"request": {"rows": [[1.5]]}}
    )
    assert parse_card(json.dumps(json.loads(dumps(card)))) == card
