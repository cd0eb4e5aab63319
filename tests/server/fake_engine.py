"""An engine as far as starting and finding it goes: `python fake_engine.py HOME [VERSION] [ERROR]`.

Every start is noted in HOME/starts. With an ERROR it prints that and ends.
"""

from __future__ import annotations

import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from filelock import FileLock

TOKEN = "engine-token"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/health":
            self._answer({"status": "ok", "version": "x", "home_id": "h", "runs_active": 0})
        elif self.headers["Authorization"] != f"Bearer {TOKEN}":
            self._answer({"message": "Unauthorized"}, 401)
        else:
            pid = str(os.getpid())
            self._answer(
                {"apiKeyId": pid, "apiKeyNickname": "engine", "email": "e@localhost", "teamId": "t"}
            )

    def do_POST(self) -> None:
        self._answer({})
        Thread(target=self.server.shutdown).start()

    def _answer(self, body: dict[str, object], status: int = 200) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def main(home: Path, version: str = "99.0", error: str = "") -> None:
    with (home / "starts").open("a") as starts:
        starts.write(f"{os.getpid()}\n")
    if error:
        sys.exit(error)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    url = f"http://127.0.0.1:{server.server_port}"
    said = {"url": url, "token": TOKEN, "pid": os.getpid(), "version": version, "home_id": "h"}
    with FileLock(home / "engine.lock"):
        (home / "engine.json").write_text(json.dumps(said))
        server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
