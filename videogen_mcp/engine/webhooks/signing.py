"""Secrets and signatures of Standard Webhooks."""

from __future__ import annotations

import base64
import secrets
from datetime import UTC, datetime

from ..version import version

PREFIX = "whsec_"
SECRET_BYTES = 32


def new_secret() -> str:
    """A fresh signing secret."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def headers(secret: str, message_id: str, body: str) -> dict[str, str]:
    """The headers of one attempt, signed for this moment."""
    from standardwebhooks.webhooks import Webhook

    moment = datetime.now(UTC).replace(microsecond=0)
    return {
        "content-type": "application/json",
        "user-agent": f"VideoGen-Webhooks/{version()}",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(secret).sign(message_id, moment, body),
    }
