"""What training makes small: errors of times near the best, of their order, and the regret of what would be chosen."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from cnc_training.runtime.learning_data import LearningData

WITHIN_PART = 3.0  # weight of the loss on ln time centred within the part: ranking is what counts
CHOICE = 2.0  # weight of the regret that a soft choice by the prediction would have
SHAPE = 0.3  # weight of stepover, length and moves
CHANCE = 0.3  # weight of whether the limit can be kept
INFEASIBLE = math.log(2.0)  # what choosing an infeasible candidate costs at least, in ln time over the best
TEMPERATURE = 0.05  # ln time: candidates this near to each other share the soft choice
LARGEST_REGRET = 1.0
BETA = 0.1  # ln time: where the smooth L1 loss turns from square to linear
NEAR_BEST = 0.35  # ln time over the best at which a candidate's weight has fallen to 1 / e
FLOOR_WEIGHT = 0.25


class Tensors:
    """Learning data on the device."""

    def __init__(self, data: LearningData, device: str) -> None:
        n, m, k, columns = data.rows.shape
        self.count, self.machines = n, m
        self.maps = torch.from_numpy(data.maps).to(device)
        self.rows = torch.from_numpy(data.rows.reshape(n, m * k, columns)).to(device)
        feasible = np.isfinite(data.log_time)
        best = np.min(np.where(feasible, data.log_time, np.inf), axis=2, keepdims=True)
        # where nothing keeps the limit there are no times to learn, only that
        best = np.where(np.isfinite(best), best, data.baseline.min(axis=2, keepdims=True))
        slowest = np.max(np.where(feasible, data.log_time - best, 0.0), axis=2, keepdims=True)
        over_best = np.where(feasible, data.log_time - best, np.maximum(slowest, INFEASIBLE))
        self.baseline = torch.from_numpy((data.baseline - best).astype(np.float32).reshape(n, m * k)).to(device)
        self.over_best = torch.from_numpy(over_best.astype(np.float32).reshape(n, m * k)).to(device)
        shape = np.broadcast_to(np.nan_to_num(data.shape)[:, None], (n, m, k, data.shape.shape[-1]))
        self.shape = torch.from_numpy(shape.reshape(n, m * k, -1).astype(np.float32)).to(device)
        self.feasible = torch.from_numpy(feasible.reshape(n, m * k)).to(device)
        self.angles = torch.from_numpy(data.frames.angles).to(device)
        self.mixing = torch.from_numpy(np.tile(data.frames.mixing, (m, 1))).to(device)


def loss_of(output: Tensor, tensors: Tensors, index: Tensor, scale: Tensor) -> Tensor:
    """Each member for itself: smooth L1 on ln time, plus three times that on ln time centred within the part and
    machine, both heavier near the best; the regret of a soft choice; smooth L1 on stepover, length and moves in
    standard deviations; and the log loss of whether a candidate keeps the limit. scale (outputs,)."""
    over_best, feasible = tensors.over_best[index], tensors.feasible[index]
    parts, rows, members, _ = output.shape
    shape = (parts, tensors.machines, rows // tensors.machines)
    predicted = output[..., 0] + tensors.baseline[index].unsqueeze(-1)  # ln time over the part's best
    chance = functional.logsigmoid(output[..., -1])
    weight = (FLOOR_WEIGHT + torch.exp(-over_best / NEAR_BEST)) * feasible
    predicted, chance = predicted.reshape(*shape, members), chance.reshape(*shape, members)
    target = over_best.reshape(*shape, 1)
    w = weight.reshape(*shape, 1)
    total = w.sum().clamp(min=1e-6) * members
    absolute = functional.smooth_l1_loss(predicted, target.expand_as(predicted), reduction="none", beta=BETA)
    each = w.sum(dim=2, keepdim=True).clamp(min=1e-6)
    centred = predicted - (predicted * w).sum(dim=2, keepdim=True) / each
    centred_target = target - (target * w).sum(dim=2, keepdim=True) / each
    relative = functional.smooth_l1_loss(centred, centred_target.expand_as(centred), reduction="none", beta=BETA)
    choice = torch.softmax((chance - predicted) / TEMPERATURE, dim=2)
    regret = (choice * torch.expm1(target).clamp(max=LARGEST_REGRET)).sum(dim=2).mean()
    usual = feasible.unsqueeze(-1).unsqueeze(-1).float()
    found = output[..., 1:-1] / scale[1:-1]
    known = (tensors.shape[index] / scale[1:-1]).unsqueeze(2).expand_as(found)
    geometry = (functional.smooth_l1_loss(found, known, reduction="none", beta=0.5) * usual).sum()
    geometry = geometry / (usual.sum().clamp(min=1.0) * members * found.shape[-1])
    wanted = feasible.unsqueeze(-1).expand(parts, rows, members).float()
    limit = functional.binary_cross_entropy_with_logits(output[..., -1], wanted)
    times = ((absolute + WITHIN_PART * relative) * w).sum() / total
    return times + CHOICE * regret + SHAPE * geometry + CHANCE * limit
