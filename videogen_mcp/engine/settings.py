"""What one engine process was told: its folder, its address and its limits."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

GIBIBYTE = 1024**3


def default_home(environ: Mapping[str, str] = os.environ) -> Path:
    """The data folder: `VIDEOGEN_HOME`, else the platform's user-data folder."""
    chosen = environ.get("VIDEOGEN_HOME")
    return Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("videogen-mcp"))


@dataclass(frozen=True)
class EngineSettings:
    """Settings of one engine process; sizes in bytes, times in seconds.

    `import_private_hosts` are hosts (`name` or `name:port`) that imports may fetch from although
    they are not public. `rate_limit_scale` multiplies the hosted API's limits per hour.
    `webhook_retry_seconds` is the first wait after a failed delivery; the others grow with it.
    `office` is LibreOffice's program, `none` never uses it; without it it is looked for.
    """

    home: Path
    host: str = "127.0.0.1"
    port: int | None = None
    api_key: str | None = None
    public_url: str | None = None
    database_url: str | None = None
    idle_seconds: float = 900.0
    workers: int = 2
    worker_memory: int = 4 * GIBIBYTE
    task_seconds: float = 1800.0
    upload_limit: int = 2 * GIBIBYTE
    cache_limit: int = 8 * GIBIBYTE
    free_disk: int = 256 * 1024**2
    url_seconds: int = 7 * 24 * 3600
    temporary_seconds: float = 24 * 3600.0
    import_private_hosts: frozenset[str] = frozenset()
    openai_base_url: str | None = None
    openai_api_key: str | None = field(default=None, repr=False)
    text_model: str | None = None
    pexels_base_url: str = "https://api.pexels.com"
    pexels_api_key: str | None = field(default=None, repr=False)
    rate_limit_scale: float = 1000.0
    webhook_retry_seconds: float = 5.0
    matting_model: Path | None = None
    office: str | None = None

    @classmethod
    def from_environment(
        cls, home: Path, environ: Mapping[str, str] = os.environ
    ) -> EngineSettings:
        """Settings for `home`, each limit overridable by its `VIDEOGEN_…` variable.

        Raises ValueError naming the variable when its value is not a number above zero.
        """

        def number(variable: str, default: float) -> float:
            value = environ.get(variable)
            return _positive(variable, value) if value else default

        return cls(
            home=home.expanduser().resolve(),
            public_url=environ.get("VIDEOGEN_PUBLIC_URL") or None,
            database_url=environ.get("VIDEOGEN_DATABASE_URL") or None,
            idle_seconds=number("VIDEOGEN_ENGINE_IDLE_SECONDS", cls.idle_seconds),
            workers=max(1, int(number("VIDEOGEN_ENGINE_WORKERS", os.cpu_count() or 2))),
            worker_memory=int(number("VIDEOGEN_WORKER_MEMORY_BYTES", cls.worker_memory)),
            matting_model=_file(environ.get("VIDEOGEN_MATTING_MODEL")),
            task_seconds=number("VIDEOGEN_TASK_SECONDS", cls.task_seconds),
            upload_limit=int(number("VIDEOGEN_UPLOAD_LIMIT_BYTES", cls.upload_limit)),
            cache_limit=int(number("VIDEOGEN_CACHE_LIMIT_BYTES", cls.cache_limit)),
            free_disk=int(number("VIDEOGEN_FREE_DISK_BYTES", cls.free_disk)),
            temporary_seconds=number("VIDEOGEN_TEMPORARY_SECONDS", cls.temporary_seconds),
            import_private_hosts=_names(environ.get("VIDEOGEN_IMPORT_PRIVATE_HOSTS")),
            openai_base_url=environ.get("VIDEOGEN_OPENAI_BASE_URL") or None,
            openai_api_key=environ.get("VIDEOGEN_OPENAI_API_KEY") or None,
            text_model=environ.get("VIDEOGEN_TEXT_MODEL") or None,
            pexels_base_url=environ.get("VIDEOGEN_PEXELS_BASE_URL") or cls.pexels_base_url,
            pexels_api_key=environ.get("VIDEOGEN_PEXELS_API_KEY") or None,
            office=environ.get("VIDEOGEN_OFFICE") or None,
            rate_limit_scale=number("VIDEOGEN_RATE_LIMIT_SCALE", cls.rate_limit_scale),
            webhook_retry_seconds=number(
                "VIDEOGEN_WEBHOOK_RETRY_SECONDS", cls.webhook_retry_seconds
            ),
        )

    def folder(self, *parts: str) -> Path:
        """A folder below the home, made on demand and private to the user."""
        path = self.home.joinpath(*parts)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path


def _names(value: str | None) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in (value or "").split(",") if name.strip())


def _file(value: str | None) -> Path | None:
    return Path(value).expanduser().absolute() if value else None


def _positive(variable: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        raise ValueError(f"{variable}={value!r} is not a number.") from None
    if not 0 < number < math.inf:
        raise ValueError(f"{variable}={value!r} must be above zero.")
    return number
