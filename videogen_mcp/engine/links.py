"""Signed, expiring URLs for file bytes, public addresses, and the links to project pages."""

from __future__ import annotations

import base64
import hmac
import time
from dataclasses import dataclass
from urllib.parse import quote

HOUR = 3600
THUMBNAIL = "thumbnail.jpg"
PREVIEW = "preview"
PLAYLIST = "index.m3u8"
SIGNATURE_BYTES = 18
"""144 bits: not to be guessed, and 24 characters long."""


@dataclass(frozen=True)
class Links:
    """Makes and checks the URLs of one engine."""

    base_url: str
    signing_key: str
    lifetime: int

    def until(self) -> int:
        """The Unix second at which URLs that are signed now stop working."""
        return int(time.time()) + self.lifetime

    def download(self, file_id: str, name: str, expires_at: int) -> str:
        """A URL for one rendition of a file, which its name tells."""
        signature = self._signature("GET", file_id, name, expires_at)
        return f"{self.base_url}/files/{file_id}/{quote(name)}?exp={expires_at}&sig={signature}"

    def stream(self, file_id: str, expires_at: int) -> str:
        """The URL of a playlist. Signed in its path, so that relative segment names work."""
        signature = self._signature("HLS", file_id, "", expires_at)
        return f"{self.base_url}/hls/{file_id}/{expires_at}-{signature}/{PLAYLIST}"

    def upload(self, file_id: str, lifetime: int = 24 * HOUR) -> str:
        """A URL that takes the bytes of one new file by PUT."""
        expires_at = int(time.time()) + lifetime
        signature = self._signature("PUT", file_id, "", expires_at)
        return f"{self.base_url}/uploads/{file_id}?exp={expires_at}&sig={signature}"

    def public(self, playback_id: str, name: str) -> str:
        """The address of something that everybody may see, for ever."""
        return f"{self.base_url}/public/{playback_id}/{quote(name)}"

    def project(self, project_id: str) -> str:
        """The page that plays a project."""
        return f"{self.base_url}/projects/{project_id}"

    def is_valid(
        self, method: str, file_id: str, name: str, expires_at: str, signature: str
    ) -> bool:
        """Whether a presented signature is ours for exactly this file, and not expired."""
        if not (expires_at.isascii() and expires_at.isdigit() and len(expires_at) < 12):
            return False
        moment = int(expires_at)
        expected = self._signature(method, file_id, name, moment)
        # Leading zeros would be another spelling of the same time.
        genuine = hmac.compare_digest(expected.encode(), signature.encode(errors="replace"))
        return genuine and str(moment) == expires_at and moment >= time.time()

    def _signature(self, method: str, file_id: str, name: str, expires_at: int) -> str:
        message = f"{method}\n{file_id}\n{name}\n{expires_at}".encode(errors="replace")
        digest = hmac.digest(self.signing_key.encode(), message, "sha256")
        return base64.urlsafe_b64encode(digest[:SIGNATURE_BYTES]).decode()
