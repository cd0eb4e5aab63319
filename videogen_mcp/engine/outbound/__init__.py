"""HTTP from the engine to the outside; nothing else in the engine connects to anything.

Whatever it connects to is looked up once, checked, and connected to by exactly the address that
was checked, while TLS is still verified against the name. The libraries are imported on first use.
"""

from .asking import ask_json, get_json
from .delivering import deliver
from .errors import Delivered, Fetched, OutboundError, Patience
from .fetching import check_url, fetch

__all__ = [
    "Delivered",
    "Fetched",
    "OutboundError",
    "Patience",
    "ask_json",
    "check_url",
    "deliver",
    "fetch",
    "get_json",
]
