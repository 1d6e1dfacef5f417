"""`striate bench layers`: the catalogue's arithmetic, the data each side sees, the report, a tiny duel end to end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from striate.bench import layer_duels, layer_report, layer_sides, layers
from striate.bench.duel import Outcome
from striate.bench.interior import Interior
from striate.bench.layer_duels import Cell, Wanted
from striate.bench.layers import Layer
from striate.cli import main as cli
from striate.cpu import target as targets
from striate.errors import ArgumentError, UnsupportedError
from striate.runtime.compile import compile
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.runtime.reference import run_reference

# Multiply-adds of all convolutions for one picture, as others count them: torchvision's and fvcore's totals less
# the dense layers (VGG-16 123,633,664; ResNet-50 2,048,000; MobileNet v2 1,280,000; DenseNet-121 1,024,000).
KNOWN = {
    "LeNet": (2, 28 * 28 * 25 * 6 + 10 * 10 * 25 * 6 * 16),
    "VGG-16": (13, 15_470_264_320 - 123_633_664),
    "ResNet-50": (53, 4_089_184_256 - 2_048_000),
    "MobileNet v2": (52, 300_774_272 - 1_280_000),
    "DenseNet-121": (120, 2_834_161_664 - 1_024_000),
}
needs_code = pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")


class TestCatalogue:
    def test_multiply_adds_are_the_known_ones(self) -> None:
        found = {name: (each["layers"], each["multiply_adds"]) for name, each in layers.totals()}
        assert found == KNOWN

    def test_distinct_shapes_make_up_the_networks(self) -> None:
        """Each shape once; those of one network with their count make its total, where no other has them first."""
        distinct = layers.distinct()
        assert len({layer.shape for layer in distinct}) == len(distinct)
        for network in ("LeNet", "VGG-16", "ResNet-50"):
            own = [layer for layer in distinct if layer.network == network]
            assert sum(layer.count * layer.multiply_adds() for layer in own) == KNOWN[network][1]

    def test_shared_shapes_name_both_networks(self) -> None:
        first = {layer.key: layer for layer in layers.distinct()}
        assert first["ResNet-50 conv1"].others == ("DenseNet-121",)
        assert "ResNet-50 conv1" in {layer.key for layer in layers.chosen(True, ("DenseNet-121",))}

    def test_the_default_list(self) -> None:
        """About thirty, of every network, each named in the catalogue."""
        chosen = layers.chosen()
        assert {layer.network for layer in chosen} == set(layers.NETWORKS)
        assert len(chosen) == sum(map(len, layers.DEFAULT.values()))
        assert 28 <= len(chosen) <= 34

    def test_a_layer_in_figures(self) -> None:
        layer = Layer("net", "conv", 8, 6, 4, 10, 3, stride=2, padding=1)
        assert layer.output_size == (4, 3)
        assert layer.multiply_adds(2) == 2 * 4 * 3 * 10 * 9 * 4
        assert layer.bytes(2) == 4 * (2 * (8 * 6 * 4 + 4 * 3 * 10) + 9 * 4 * 10)
        assert str(layer) == "8x6, 4 to 10, 3x3 /2"
        wide = Layer("net", "conv", 8, 6, 4, 4, 3, groups=4)
        assert wide.multiply_adds() == 6 * 4 * 4 * 9
        assert str(wide).endswith("3x3 depthwise")


class TestCells:
    def test_threads_have_processes_of_their_own(self) -> None:
        wanted = Wanted(networks=("LeNet",), batches=(1, 8), directions=("forward", "weight"), threads=(1, 2))
        found = list(layer_duels.cells(wanted))
        assert [cell.threads for cell in found] == [1] * 8 + [2] * 8
        assert len({cell.key for cell in found}) == 16

    def test_a_peer_that_is_missing_is_reported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        there = {"torch": object(), "onnx": object()}
        monkeypatch.setattr(layer_duels.importlib.util, "find_spec", there.get)
        wanted, messages = layer_duels.without_missing(Wanted())
        assert wanted.peers == ("torch",)
        assert messages == [
            "ONNX Runtime is missing, so nothing is compared with it: pip install onnxruntime",
            "OpenVINO is missing, so nothing is compared with it: pip install openvino",
        ]

    def test_an_unknown_peer(self) -> None:
        with pytest.raises(
            ArgumentError, match="unknown runtime 'jax'; there are torch, onnxruntime, openvino"
        ):
            Wanted(peers=("jax",))

    def test_what_binds(self) -> None:
        """The slower of arithmetic and bytes; caches of one's own count once a thread."""
        limits = {
            "cache_bytes": {"L1": 1000, "L2": 100_000, "L3": 10**9},
            "read_gigabytes_per_second": {"2": {"L1": 400.0, "L2": 200.0, "L3": 100.0, "DRAM": 10.0}},
        }
        layer = Layer("net", "conv", 10, 10, 10, 10, 1)
        found = layer_duels.attainable(Cell(layer, 1, "forward", 2), 100.0, limits)
        assert found["level"] == "L2"
        assert found["binds"] == "multiply-adds"
        assert found["attainable"] == pytest.approx(2 * 10_000 / 100e9)
        found = layer_duels.attainable(Cell(layer, 1, "forward", 2), 1e6, limits)
        assert found["binds"] == "bytes"
        assert found["attainable"] == found["byte_seconds"] == pytest.approx(layer.bytes() / 200e9)
        levels = [layer_duels.where(size, 2, limits["cache_bytes"], {"L1": 1, "L2": 1, "L3": 1, "DRAM": 1})
                  for size in (2000, 2001, 200_000, 10**9, 10**9 + 1)]  # fmt: skip
        assert levels == ["L1", "L2", "L2", "L3", "DRAM"]


def task(direction: str, **changes: Any) -> layer_sides.Task:
    sizes: dict[str, Any] = {
        "batch": 2, "height": 7, "width": 9, "inputs": 5, "outputs": 6, "filter": 3, "stride": 1, "padding": 1,
        "groups": 1, "direction": direction, "threads": 2,
    }  # fmt: skip
    return layer_sides.Task(**{**sizes, **changes})


class TestSides:
    def test_every_process_sees_the_same_numbers(self) -> None:
        assert np.array_equal(task("forward").x, task("weight").x)
        assert not np.array_equal(task("forward").x[0], task("forward").x[1])

    @pytest.mark.parametrize("direction", layer_duels.DIRECTIONS)
    def test_the_graph_is_the_direction(self, direction: str) -> None:
        """Gradients are those of <conv(x, w), dz>: its change along x or w is what the graph's answer says."""
        wanted = task(direction)
        graph, inputs = layer_sides.graph_of(wanted)
        (answer,), _ = run_reference(graph, inputs, {})
        forward = wanted.op.reference
        if direction == "forward":
            (expected,) = forward(wanted.x, wanted.w, wanted.bias)
            np.testing.assert_allclose(answer, expected, rtol=1e-6)
            return
        moved = wanted.x if direction == "input" else wanted.w
        # Linear in either: the gradient times the array itself is the whole.
        whole = float(
            np.vdot(forward(wanted.x.astype(np.float64), wanted.w.astype(np.float64))[0], wanted.dz)
        )
        assert float(np.vdot(answer, moved)) == pytest.approx(whole, rel=1e-4)

    @needs_code
    @pytest.mark.parametrize("direction", layer_duels.DIRECTIONS)
    def test_the_interior_computes_the_layer(self, direction: str) -> None:
        """Its own steps alone write the same bits as the whole Program, and no step of the boundary is left."""
        graph, inputs = layer_sides.graph_of(task(direction))
        program = compile(graph, CompileOptions())
        assert isinstance(program, Executor)
        inside = Interior(program, inputs, {})
        assert 0 < len(inside.steps) < len(program.steps)
        (wanted,) = program.run(inputs, {}, 1)
        for threads in (1, 2):
            inside.results()[0][...] = 0
            assert inside.again(threads) > 0
            np.testing.assert_array_equal(inside.results()[0], wanted)
        assert inside.nothing() > 0

    def test_the_fastest_way_is_taken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        answer = np.arange(3.0)
        ways = [
            layer_sides.Way(name, lambda s=s: s, lambda: answer)
            for name, s in (("slow", 2e-3), ("fast", 1e-3))
        ]
        monkeypatch.setattr(layer_sides, "WAYS", {"striate": lambda _: ways})
        monkeypatch.setattr(layer_sides, "TRIAL_SECONDS", 1e-4)
        wanted = Cell(Layer("net", "conv", 8, 8, 4, 4, 3), 1, "forward", 1).task("float32")
        side = layer_sides.work("striate").follow(**wanted)  # pyright: ignore[reportOptionalCall]
        assert side.facts["way"] == "fast"
        assert side.facts["trials"] == {"slow": 2e-3, "fast": 1e-3}
        assert side.timed is not None
        assert side.timed() == 1e-3
        assert side.check is not None
        assert side.check() == [0.0, 1.0, 2.0]

    def test_an_empty_call_is_subtracted(self) -> None:
        assert layer_sides.clocked(lambda: None, nothing=1.0)() == layer_sides.NEXT_TO_NOTHING

    def test_inference_runtimes_have_no_gradients(self) -> None:
        with pytest.raises(UnsupportedError, match="computes no gradients"):
            layer_sides.onnxruntime_ways(task("weight"))


LAYERS = {
    "blocks of 16": {"inputs": 32, "outputs": 48},
    "channels to fill up": {"inputs": 24, "outputs": 36, "filter": 1, "padding": 0},
    "three channels": {"inputs": 3, "outputs": 32, "stride": 2},
    "few channels": {"inputs": 1, "outputs": 6, "filter": 5, "padding": 2},
    "depthwise": {"inputs": 32, "outputs": 32, "groups": 32, "stride": 2},
}


@pytest.mark.peers
@pytest.mark.parametrize("runtime", layer_duels.PEERS)
@pytest.mark.parametrize("name", LAYERS)
def test_each_way_of_a_peer_computes_the_layer(name: str, runtime: str) -> None:
    """Whatever order of axes a way feeds it with, the answer is the reference's."""
    pytest.importorskip(runtime)
    for direction in layer_duels.DIRECTIONS if runtime == "torch" else ("forward",):
        wanted = task(direction, **LAYERS[name])
        graph, inputs = layer_sides.graph_of(wanted)
        (expected,), _ = run_reference(graph, inputs, {})
        try:
            ways = layer_sides.WAYS[runtime](wanted)
            for way in ways:
                assert way.timed() > 0
                np.testing.assert_allclose(way.answer(), expected, rtol=1e-4, atol=1e-4, err_msg=way.name)
        finally:
            if runtime == "torch":
                pytest.importorskip("torch").set_grad_enabled(True)
        if name == "blocks of 16" and direction == "forward" and runtime == "onnxruntime":
            assert [way.name for way in ways] == ["plain", "blocked"]


def cell(layer: Layer, seconds: dict[str, list[float]], **changes: Any) -> dict[str, Any]:
    """What `layer_duels.one` would write for these rounds."""
    outcome = Outcome(seconds, {}, {})
    peers = [name for name in seconds if name in layer_report.PEERS]
    return {
        "layer": layer.key, "shape": list(layer.shape), "text": str(layer), "others": [], "batch": 1,
        "direction": "forward", "threads": 1, "multiply_adds": layer.multiply_adds(), "bytes": layer.bytes(),
        "peak_gflops": 100.0, "level": "L2", "binds": "multiply-adds", "byte_seconds": 1e-6,
        "attainable": 2 * layer.multiply_adds() / 100e9,
        "seconds": {name: times[0] for name, times in seconds.items()},
        "ratios": {name: layer_duels.ratio(outcome, "Striate", name) for name in peers},
        "best": outcome.fastest(peers) if peers else None,
        "facts": {"Striate": {"recipes": ["pack filters", "tile", "pack filters"]}},
        **changes,
    }  # fmt: skip


def document(*cells: dict[str, Any]) -> dict[str, Any]:
    compiled = {"convolutions": 23, "kernels": 20, "seconds": 1.5}
    return {
        "machine": {"cpu": "a CPU", "cores": 2, "python": "3.11", "versions": {"numpy": "2"}},
        "date": "2026-01-02",
        "limits": {"target": "znver4", "read_gigabytes_per_second": {"1": {"L1": 100.0}}},
        "compilation": {
            "network": "ResNet-50",
            "empty_cache": compiled,
            "full_cache": {**compiled, "seconds": 0.25},
        },
        "cells": {str(number): each for number, each in enumerate(cells)},
    }


CONV, DEPTHWISE = (
    Layer("ResNet-50", "conv", 10, 10, 10, 10, 1),
    Layer("MobileNet v2", "dw", 8, 8, 4, 4, 3, groups=4),
)
LEAST = 2 * CONV.multiply_adds() / 100e9


class TestReport:
    def example(self) -> dict[str, Any]:
        rounds = [4 * LEAST] * 7
        fast = {
            "Striate": [LEAST] * 7,
            "Striate strict": [2 * LEAST] * 7,
            "PyTorch": rounds,
            "OpenVINO": [2 * LEAST] * 7,
        }
        slow = {"Striate": rounds, "PyTorch": [2 * LEAST] * 7}
        least = 2 * DEPTHWISE.multiply_adds() / 100e9
        return document(
            cell(CONV, fast),
            cell(CONV, slow, direction="input"),
            cell(DEPTHWISE, {"Striate": [4 * least] * 7, "PyTorch": [8 * least] * 7}),
        )

    def test_answers(self) -> None:
        text = "\n".join(layer_report.answers(self.example()))
        for expected in (
            "50% of the multiply-add peak (geometric mean of 1), least 50%: ResNet-50 conv, batch 1",
            "Forward, 1 thread: 2.00 times the speed of the best peer of each layer (geometric mean of 2; of PyTorch "
            "2.83)",
            "Input gradient, 1 thread: 0.50 times the speed of PyTorch (geometric mean of 1); slower with the whole "
            "interval: 1",
            "Depthwise, forward, 1 thread: 25% of what binds",
            "23 distinct convolutions (20 kernels): 1.50 s with an empty cache, 0.25 s with a full one",
        ):
            assert expected in text

    def test_a_slower_layer_is_explained(self) -> None:
        text = layer_report.text(self.example())
        assert "SLOWER than the best peer:\nResNet-50 conv, batch 1, input gradient, 1 thread" in text
        assert "0.50 [0.50 0.50] times PyTorch; 0.8 us, at the least 0.2 us of multiply-adds" in text
        assert "steps: 2 x pack filters, tile" in text

    def test_markdown_goes_between_its_markers(self, tmp_path: Path) -> None:
        path = tmp_path / "performance.md"
        path.write_text(f"before\n{layer_report.BEGIN}\nold\n{layer_report.END}\nafter\n")
        layer_report.write_markdown(path, self.example())
        text = path.read_text()
        assert text.startswith("before\n")
        assert text.endswith("\nafter\n")
        assert "old" not in text
        assert (
            "| ResNet-50 conv | 10x10, 10 to 10, 1x1 | 1 | 0.2 | 0.8 | 0.4 | 2.00 [2.00 2.00] | 100% | FMA | 50% |"
            in text
        )
        again = path.read_text()
        layer_report.write_markdown(path, self.example())
        assert path.read_text() == again

    def test_a_file_without_markers_is_refused_before_measuring(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "readme.md"
        path.write_text("mine\n")
        assert cli.main(["bench", "layers", "--no-peers", "--markdown", str(path)]) == 2
        assert "has no place for the tables" in capsys.readouterr().err
        assert path.read_text() == "mine\n"

    def test_picture(self, tmp_path: Path) -> None:
        pytest.importorskip("matplotlib")
        from striate.view.layers import draw_layers

        title, panels, rows = layer_report.picture(self.example())
        assert panels == ["Forward", "Input gradient"]
        assert rows[0]["shares"]["Forward"] == {"Striate": 1.0, "PyTorch": 0.25, "OpenVINO": 0.5}
        assert [row["group"] for row in rows] == ["ResNet-50", "MobileNet v2"]
        draw_layers(tmp_path / "layers.png", title, panels, rows)
        assert (tmp_path / "layers.png").read_bytes().startswith(b"\x89PNG")


class TestCommand:
    def test_keep_needs_its_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["bench", "layers", "--keep"]) == 2
        assert "name it" in capsys.readouterr().err
        path = tmp_path / "other.json"
        path.write_text("[]")
        assert cli.main(["bench", "layers", "--keep", "--json", str(path)]) == 2
        assert "was not written by striate bench layers" in capsys.readouterr().err

    def test_figures_of_another_machine_are_not_added_to(self) -> None:
        done = {"machine": {"cpu": "another"}, "cells": {}}
        with pytest.raises(ArgumentError, match=r"another machine \(another, here is"):
            layer_duels.document(Wanted(), done)

    def test_unknown_names(self, capsys: pytest.CaptureFixture[str]) -> None:
        for arguments in (["--network", "AlexNet"], ["--direction", "sideways"], ["--peers", "jax"]):
            with pytest.raises(SystemExit):
                cli.main(["bench", "layers", *arguments])
        assert "invalid choice: 'AlexNet'" in capsys.readouterr().err

    @needs_code
    def test_a_tiny_duel(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Three directions of one small layer without peers, then nothing anew with --keep."""
        tiny = Layer("LeNet", "conv1", 9, 9, 3, 8, 3, padding=1)
        monkeypatch.setattr(layer_duels, "chosen", lambda *_: [tiny])
        monkeypatch.setattr(layer_duels, "PEAK_SECONDS", 0.002)
        monkeypatch.setattr(layer_duels, "PACE", layer_duels.Pace(0, 0.001, 0.001, 0.002, rehearsal=False))
        rates = {"1": {"L1": 100.0, "L2": 50.0, "L3": 20.0, "DRAM": 10.0}}
        caches = {"L1": 2**15, "L2": 2**20, "L3": 2**25}
        limits = {"target": "here", "cache_bytes": caches, "read_gigabytes_per_second": rates}
        monkeypatch.setattr(layer_duels, "machine_limits", lambda _: limits)
        figures, page = tmp_path / "figures.json", tmp_path / "page.md"
        command = ["bench", "layers", "--no-peers", "--batch", "2", "--threads", "1", "--rounds", "1"]
        command += ["--json", str(figures), "--markdown", str(page)]
        assert cli.main(command) == 0
        assert "3 cells in" in capsys.readouterr().out
        found = json.loads(figures.read_text())
        assert [each["direction"] for each in found["cells"].values()] == ["forward", "input", "weight"]
        assert all(each["seconds"]["Striate"] > 0 for each in found["cells"].values())
        assert (
            found["compilation"]["empty_cache"]["seconds"] > found["compilation"]["full_cache"]["seconds"] > 0
        )
        assert page.read_text().startswith(layer_report.BEGIN)
        assert cli.main([*command, "--keep"]) == 0
        assert "0 cells in" in capsys.readouterr().out
        assert json.loads(figures.read_text()) == found
