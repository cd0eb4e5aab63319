"""HTTP as the engine speaks it: what is no HTTP is refused with the same body as all else."""

from __future__ import annotations

import json
import secrets

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .errors import EngineError


class EngineProtocol(HttpToolsProtocol):
    """uvicorn's protocol, whose answer to a malformed request is an `ApiError`."""

    def send_400_response(self, msg: str) -> None:
        body = json.dumps(EngineError(msg).to_wire()).encode()
        lines = [
            "HTTP/1.1 400 Bad Request",
            "content-type: application/json",
            f"content-length: {len(body)}",
            f"x-request-id: {secrets.token_hex(12)}",
            "connection: close",
        ]
        self.transport.write("\r\n".join([*lines, "", ""]).encode() + body)
        self.transport.close()
