"""`python -m videogen_mcp.engine serve --home DIR`: one engine process for a data folder.

Worker processes import this module too, so it stays empty until it is run.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

EXIT_REFUSED = 2


def main() -> int:
    """Runs the command line; returns the exit code (see `serving`)."""
    from .serving import serve
    from .settings import EngineSettings, default_home

    arguments = _parser().parse_args()
    try:
        settings = EngineSettings.from_environment(arguments.home or default_home())
    except ValueError as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED
    key = arguments.api_key or os.environ.get("VIDEOGEN_ENGINE_API_KEY") or None
    return serve(replace(settings, host=arguments.host, port=arguments.port, api_key=key))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m videogen_mcp.engine")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="serve the local engine until it is idle")
    serve.add_argument("--home", type=Path, help="data folder (default: VIDEOGEN_HOME)")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, help="default: the last one if free, else any")
    serve.add_argument("--api-key", help="one more accepted key (VIDEOGEN_ENGINE_API_KEY)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
