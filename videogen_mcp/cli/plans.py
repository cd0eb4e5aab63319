"""A change of a host's file, worked out before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .hosts import HOSTS, Entry, Host, Layout, documents
from .hosts.files import HostFile, split_bom


@dataclass(frozen=True)
class Plan:
    """One change of one host's file, worked out and not yet made."""

    host_name: str
    host: Host
    file: HostFile
    before: str
    after: str
    server: str
    entry: Entry
    project: Path | None

    @property
    def changes(self) -> bool:
        return self.before != self.after

    @property
    def written(self) -> dict[str, Any]:
        return self.host.written(self.entry)

    @property
    def snippet(self) -> str:
        return documents.alone(self.host.format, self.host.key, self.server, self.written)

    @property
    def knows_us(self) -> bool:
        """Whether the file has an entry of that name already."""
        _, text = split_bom(self.before)
        return documents.entry_in(self.host.format, text, self.host.key, self.server) is not None

    @property
    def scope(self) -> str:
        return "user" if self.project is None else "project"


def planned(host_name: str, name: str, entry: Entry, project: Path | None, *, remove: bool) -> Plan:
    """The change for a host; click's errors name what stands in its way."""
    host = HOSTS[host_name]
    path = host.file(Layout.of_this_machine(), project)
    if path is None:
        raise click.UsageError(f"{host.title} has no settings for projects; leave out --project.")
    if project is not None and not project.is_dir():
        raise click.ClickException(f"The project folder {project} is not there.")
    file = HostFile(path)
    try:
        before = file.read()
        mark, text = split_bom(before)
        if remove:
            after = documents.without_entry(host.format, text, host.key, name)
        else:
            after = documents.with_entry(host.format, text, host.key, name, host.written(entry))
    except OSError as error:
        raise click.ClickException(f"Cannot read {path}: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise click.ClickException(
            f"{path} is not text in UTF-8; it was left as it is. Save it as UTF-8."
        ) from None
    except documents.BrokenDocument as error:
        raise click.ClickException(
            f"{path} cannot be changed safely: {error}. It was left as it is. Mend it, or add by "
            f"hand what `videogen-mcp install {host_name} --print` shows."
        ) from None
    return Plan(host_name, host, file, before, mark + after, name, entry, project)
