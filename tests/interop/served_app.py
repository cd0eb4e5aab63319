"""Our app over Streamable HTTP, by the settings of the environment, until stdin closes.

`python -m tests.interop.served_app` prints the URL when it is ready.
"""

from __future__ import annotations

import sys

from videogen_mcp.server.settings import ServerSettings

from ..server.test_transports import over_http

if __name__ == "__main__":
    with over_http(ServerSettings.from_env()) as url:
        print(url, flush=True)
        sys.stdin.read()
