"""An asynchronous client of any VideoGen: the hosted API or the local engine."""

from .client import DEFAULT_BASE_URL, VideoGenClient
from .polling import is_settled, pauses, watch
from .renditions import best_url, is_usable, needs_hydration
from .retry import RetryPolicy
from .webhooks import verify_webhook

__all__ = [
    "DEFAULT_BASE_URL",
    "RetryPolicy",
    "VideoGenClient",
    "best_url",
    "is_settled",
    "is_usable",
    "needs_hydration",
    "pauses",
    "verify_webhook",
    "watch",
]
