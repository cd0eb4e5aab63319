"""Ids as the hosted API mints them: a prefix and 128 random bits in base62."""

from __future__ import annotations

import uuid

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LENGTH = 22

WORKFLOW_RUN = "vg_work_"
PROJECT = "vg_proj_"
EXPORT = "vg_expo_"
REMIX_ACTION = "vg_rmix_"
FILE = "vg_file_"
FILE_JOB = "vg_fjob_"
FILE_IMPORT = "vg_fimp_"
TOOL_EXECUTION = "vg_tool_"
INTERCHANGE = "vg_inte_"
ENTITY = "vg_enti_"
ASSISTANT = "vg_asst_"
MESSAGE = "vg_mesg_"
ACTION = "vg_actn_"
WEBHOOK_ENDPOINT = "ep_"


def new_id(prefix: str) -> str:
    """A fresh id: `prefix` and 22 base62 characters, the first of them 0 to 7."""
    return prefix + base62(uuid.uuid4().int)


def base62(number: int) -> str:
    """`number` (below 2**128) as exactly 22 base62 digits."""
    digits = []
    for _ in range(LENGTH):
        number, digit = divmod(number, len(DIGITS))
        digits.append(DIGITS[digit])
    return "".join(reversed(digits))
