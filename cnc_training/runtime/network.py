"""The strategy network: a small ensemble that predicts what the analytic estimate leaves.

For each candidate: ln(time), ln(stepover), ln(length) and ln(moves) relative to the estimate, each bounded, since on
parts unlike those of training a wild correction costs more than none; and whether the cusp limit can be kept at all.

v2 turns the surface maps into each candidate's frame inside the network and encodes all frames with the same weights,
so that turning the part turns the answer; the members share that encoder. v1 sees descriptors only. Every layer keeps
its weights under their own names and shapes when it is exported to ONNX, from which they are read back to fork a model.
"""

import hashlib
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from cnc_training.runtime.features import COLUMNS, V1_COLUMNS, V2_COLUMNS
from cnc_training.runtime.prediction import OUTPUTS

VIEW = 40  # pixels of a turned map
CHANNELS = 7
EMBEDDING = 48
MEMBERS = 5
CLIP = 4.0  # standard deviations: what lies beyond is no longer extrapolated
BOUND = 4.0  # standard deviations: no correction is larger


class Dense(nn.Module):
    """x @ weight + bias, weight (inputs, outputs): exported as it stands, where nn.Linear would be transposed."""

    def __init__(self, inputs: int, outputs: int, gain: float = 2.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * (gain / inputs) ** 0.5)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x: Tensor) -> Tensor:
        return torch.matmul(x, self.weight) + self.bias


class Encoder(nn.Module):
    """(views, 7, VIEW, VIEW) -> (views, EMBEDDING)."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(CHANNELS, 16, 3, stride=2, padding=1)
        self.second = nn.Conv2d(16, 24, 3, stride=2, padding=1)
        self.third = nn.Conv2d(24, 32, 3, stride=2, padding=1)
        self.out = Dense(64, EMBEDDING)

    def forward(self, views: Tensor) -> Tensor:
        x = functional.relu(self.first(views))
        x = functional.relu(self.second(x))
        x = functional.relu(self.third(x))
        pooled = torch.cat([x.mean(dim=[2, 3]), x.amax(dim=[2, 3])], dim=1)
        return functional.relu(self.out(pooled))


class Head(nn.Module):
    """(parts, candidates, inputs) -> (parts, candidates, outputs)."""

    def __init__(self, inputs: int, dropout: float) -> None:
        super().__init__()
        self.first = Dense(inputs, 96)
        self.second = Dense(96, 48)
        self.last = Dense(48, len(OUTPUTS), gain=0.02)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        x = functional.silu(self.first(x))
        x = functional.silu(self.second(self.dropout(x)))
        return self.last(x)


def turned(maps: Tensor, angles: Tensor, view: int) -> Tensor:
    """maps (b, 5, n, n) seen in frames turned by angles (a,) radians: (b * a, 7, view, view).

    Channels: area, height, slope along the feed, slope across, both without sign, crease.
    """
    axis = torch.linspace(-1.0 + 1.0 / view, 1.0 - 1.0 / view, view, dtype=maps.dtype, device=maps.device)
    v = axis.reshape(1, view, 1)
    u = axis.reshape(1, 1, view)
    c = torch.cos(angles).reshape(-1, 1, 1)
    s = torch.sin(angles).reshape(-1, 1, 1)
    grid = torch.stack([u * c - v * s, u * s + v * c], dim=-1)  # (a, view, view, 2)
    parts = maps.shape[0]
    count = angles.shape[0]
    channels, height, width = maps.shape[1], maps.shape[2], maps.shape[3]
    tiled = maps.unsqueeze(1).expand(-1, count, -1, -1, -1).reshape(parts * count, channels, height, width)
    grids = grid.unsqueeze(0).expand(parts, -1, -1, -1, -1).reshape(parts * count, view, view, 2)
    seen = functional.grid_sample(tiled, grids, mode="bilinear", padding_mode="zeros", align_corners=False)
    cos = c.reshape(1, count, 1, 1, 1).expand(parts, -1, -1, -1, -1).reshape(parts * count, 1, 1, 1)
    sin = s.reshape(1, count, 1, 1, 1).expand(parts, -1, -1, -1, -1).reshape(parts * count, 1, 1, 1)
    slope_x, slope_y = seen[:, 2:3], seen[:, 3:4]
    along = slope_x * cos + slope_y * sin
    across = slope_y * cos - slope_x * sin
    return torch.cat([seen[:, 0:2], along, across, torch.abs(along), torch.abs(across), seen[:, 4:5]], dim=1)


class StrategyNetwork(nn.Module):
    """What both networks share: columns of the rows, brought to mean 0 and deviation 1, and an ensemble of heads."""

    columns: Tensor
    row_mean: Tensor
    row_scale: Tensor
    target: Tensor

    def __init__(self, columns: Sequence[str], embedding: int, members: int, dropout: float) -> None:
        super().__init__()
        self.clip = CLIP
        self.bound = BOUND
        self.register_buffer("columns", torch.tensor([COLUMNS.index(c) for c in columns]))
        self.register_buffer("row_mean", torch.zeros(len(columns)))
        self.register_buffer("row_scale", torch.ones(len(columns)))
        self.register_buffer("target", torch.stack([torch.zeros(len(OUTPUTS)), torch.ones(len(OUTPUTS))]))
        self.heads = nn.ModuleList([Head(embedding + len(columns), dropout) for _ in range(members)])

    def normalised(self, rows: Tensor) -> Tensor:
        x = (torch.index_select(rows, 2, self.columns) - self.row_mean) * self.row_scale
        return torch.clamp(x, -self.clip, self.clip)

    def answers(self, seen: Tensor) -> Tensor:
        """(b, k, inputs of a head) -> (b, k, members, outputs)."""
        x = torch.stack([head(seen) for head in self.heads], dim=2)
        return self.target[0] + self.target[1] * self.bound * torch.tanh(x / self.bound)


class StrategyNetworkV2(StrategyNetwork):
    """forward(maps (b, 5, 64, 64), angles (a,), mixing (k, a), rows (b, k, columns)) -> (b, k, members, outputs)."""

    def __init__(self, members: int = MEMBERS, dropout: float = 0.1) -> None:
        super().__init__(V2_COLUMNS, EMBEDDING, members, dropout)
        self.view = VIEW
        self.encoder = Encoder()

    def forward(self, maps: Tensor, angles: Tensor, mixing: Tensor, rows: Tensor) -> Tensor:
        encoded = self.encoder(turned(maps, angles, self.view))
        encoded = encoded.reshape(maps.shape[0], angles.shape[0], encoded.shape[1])
        return self.answers(torch.cat([torch.matmul(mixing.unsqueeze(0), encoded), self.normalised(rows)], dim=2))


class StrategyNetworkV1(StrategyNetwork):
    """forward(rows (b, k, columns)) -> (b, k, members, outputs)."""

    def __init__(self, members: int = MEMBERS, dropout: float = 0.1) -> None:
        super().__init__(V1_COLUMNS, 0, members, dropout)

    def forward(self, rows: Tensor) -> Tensor:
        return self.answers(self.normalised(rows))


def make_network(features: str) -> nn.Module:
    """A network with fresh weights from torch's current random state. features: "v1" or "v2"."""
    if features == "v1":
        return StrategyNetworkV1()
    if features == "v2":
        return StrategyNetworkV2()
    raise ValueError(f"unknown features {features!r}")


def weights_sha256(state: dict[str, np.ndarray]) -> str:
    """Of names, shapes and values; the same whichever file the weights come from."""
    digest = hashlib.sha256()
    for name in sorted(state):
        value = np.ascontiguousarray(state[name])
        digest.update(f"{name} {value.dtype.str} {value.shape}".encode())
        digest.update(value.tobytes())
    return digest.hexdigest()


def state_arrays(network: nn.Module) -> dict[str, np.ndarray]:
    return {name: value.detach().cpu().numpy() for name, value in network.state_dict().items()}


def load_arrays(network: nn.Module, state: dict[str, np.ndarray]) -> None:
    """Raises ValueError when names or shapes differ from the network's."""
    own = network.state_dict()
    if set(own) != set(state):
        raise ValueError(f"other weights: {sorted(set(own) ^ set(state))[:3]}")
    for name, value in state.items():
        if tuple(own[name].shape) != tuple(value.shape):
            raise ValueError(f"{name} has shape {tuple(value.shape)}")
    network.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in state.items()})
