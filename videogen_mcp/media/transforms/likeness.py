"""How alike two pictures are."""

from __future__ import annotations

import cv2
import numpy as np

from .source import Grey

_SIGMA = 1.5
_STEADY_MEAN, _STEADY_SPREAD = 0.01**2, 0.03**2


def likeness(one: Grey, other: Grey) -> float:
    """The structural similarity (SSIM, Wang et al., 2004) of two greys: 1 is the same."""
    mean, mean_other = _soft(one), _soft(other)
    spread = _soft(one * one) - mean * mean
    spread_other = _soft(other * other) - mean_other * mean_other
    common = _soft(one * other) - mean * mean_other
    light = (2 * mean * mean_other + _STEADY_MEAN) / (mean**2 + mean_other**2 + _STEADY_MEAN)
    form = (2 * common + _STEADY_SPREAD) / (spread + spread_other + _STEADY_SPREAD)
    return float((light * form).mean())


def signal_to_noise(one: Grey, other: Grey) -> float:
    """The peak signal-to-noise ratio in decibels."""
    error = float(((one.astype(np.float64) - other) ** 2).mean())
    return 10 * float(np.log10(1 / max(error, 1e-10)))


def _soft(values: Grey) -> Grey:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), _SIGMA), np.float32)
