"""Webhooks: telling other programs how jobs and uploads ended.

An event is queued in the transaction that ends its job, once per endpoint that wants it, with its
body as it will be sent. The courier then posts it, signed as in Standard Webhooks, until it is
answered with a 2xx: at once, then after 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, 4 h, 8 h and
12 h, each a little lengthened by chance. Whatever was not answered yet is sent again after a
restart, so a receiver may see an event twice; `webhook-id` is then the same.

An endpoint is disabled when an event was given up and nothing else has been taken either for as
long as an event is tried (about 28 hours), or at once when it answers 410. Nothing is queued for
it then until it is enabled again.
"""

from .courier import run
from .events import Webhooks
from .schedule import pending_soon, prune_deliveries

__all__ = ["Webhooks", "pending_soon", "prune_deliveries", "run"]
