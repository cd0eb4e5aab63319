"""An asynchronous client of any VideoGen: the hosted API or the local engine."""

from .client import DEFAULT_BASE_URL, VideoGenClient
from .polling import is_settled, pauses, watch
from .retry import RetryPolicy

__all__ = [
    "DEFAULT_BASE_URL",
    "RetryPolicy",
    "VideoGenClient",
    "is_settled",
    "pauses",
    "watch",
]
