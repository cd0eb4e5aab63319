"""Signed, expiring URLs for file bytes, and the links to project pages."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from dataclasses import dataclass
from urllib.parse import quote

HOUR = 3600
THUMBNAIL = "thumbnail.jpg"


@dataclass(frozen=True)
class SignedUrl:
    """A URL and the Unix second at which it stops working."""

    url: str
    expires_at: int


@dataclass(frozen=True)
class Links:
    """Makes and checks the URLs of one engine."""

    base_url: str
    signing_key: str
    lifetime: int

    def download(self, file_id: str, name: str) -> SignedUrl:
        """A URL for the bytes of a file; equal within an hour, so that callers see one URL."""
        now = int(time.time())
        expires_at = now - now % HOUR + HOUR + self.lifetime
        signature = self._signature("GET", file_id, name, expires_at)
        path = f"/files/{file_id}/{quote(name)}"
        return SignedUrl(f"{self.base_url}{path}?exp={expires_at}&sig={signature}", expires_at)

    def upload(self, file_id: str, lifetime: int = 24 * HOUR) -> str:
        """A URL that takes the bytes of one new file by PUT."""
        expires_at = int(time.time()) + lifetime
        signature = self._signature("PUT", file_id, "", expires_at)
        return f"{self.base_url}/uploads/{file_id}?exp={expires_at}&sig={signature}"

    def project(self, project_id: str) -> str:
        """The page that plays a project."""
        return f"{self.base_url}/projects/{project_id}"

    def is_valid(
        self, method: str, file_id: str, name: str, expires_at: str, signature: str
    ) -> bool:
        """Whether a presented signature is ours for exactly this file, and not expired."""
        if not (expires_at.isascii() and expires_at.isdigit() and len(expires_at) < 12):
            return False
        expected = self._signature(method, file_id, name, int(expires_at))
        genuine = hmac.compare_digest(expected.encode(), signature.encode())
        return genuine and int(expires_at) >= time.time()

    def _signature(self, method: str, file_id: str, name: str, expires_at: int) -> str:
        message = "\n".join((method, file_id, name, str(expires_at)))
        digest = hmac.new(self.signing_key.encode(), message.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
