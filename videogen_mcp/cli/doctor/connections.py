"""Who is connected: the local engine, and the hosts that start us."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from ..hosts import HOSTS, Host, Layout
from ..hosts.documents import BrokenDocument, servers_in
from ..hosts.entries import SCRIPT
from ..hosts.files import HostFile, split_bom
from .findings import Finding, better, broken, ok


def engine() -> Iterator[Finding]:
    from videogen_mcp.server.engine_process import find
    from videogen_mcp.server.settings import ServerSettings, SettingsError

    try:
        home = ServerSettings.from_env().home_folder()
    except SettingsError:
        return  # told of by the data folder
    found = find(home)
    ours = metadata.version("videogen-mcp")
    if found is None:
        yield ok("Local engine", "not running; it starts by itself when it is needed")
    elif found.version != ours:
        says = f"version {found.version} runs at {found.url}, and this is {ours}"
        yield better("Local engine", says, "videogen-mcp engine stop")
    else:
        yield ok("Local engine", f"version {ours} runs at {found.url} (pid {found.pid})")


def hosts() -> Iterator[Finding]:
    layout = Layout.of_this_machine()
    found = [(name, host, list(_examined(name, host, layout))) for name, host in HOSTS.items()]
    for _, _, findings in found:
        yield from findings
    there = [name for name, host, findings in found if not findings and host.is_here(layout)]
    if there:
        says = f"{', '.join(HOSTS[name].title for name in there)}: here, and not connected"
        yield better("Hosts", says, f"videogen-mcp install {there[0]}")
    elif not any(findings for _, _, findings in found):
        fix = "videogen-mcp install HOST; `videogen-mcp install --help` lists the hosts."
        yield better("Hosts", "no assistant is connected", fix)


def _examined(name: str, host: Host, layout: Layout) -> Iterator[Finding]:
    """What the host's file says of us; nothing when it does not know us."""
    file = HostFile(host.place(layout))
    try:
        _, text = split_bom(file.read())
        servers = servers_in(host.format, text, host.key)
    except (BrokenDocument, OSError, UnicodeDecodeError) as error:
        fix = "Mend the file; the host itself may not be able to read it."
        yield better(host.title, f"{file.path} cannot be read: {error}", fix)
        return
    for server, entry in servers.items():
        command = _command(entry)
        if not _is_ours(entry):
            continue
        if shutil.which(command) is None:
            says = f"{server!r} starts {command}, which is not there"
            fix = f"videogen-mcp install {name} --name {server}"
            yield broken(host.title, says, fix)
        else:
            yield ok(host.title, f"connected as {server!r} ({file.path})")


def _words(entry: Any) -> list[str]:
    """The command line of an entry, however the host writes it."""
    if not isinstance(entry, dict):
        return []
    command, args = entry.get("command"), entry.get("args")
    words = command if isinstance(command, list) else [command]
    return [str(word) for word in [*words, *(args if isinstance(args, list) else [])] if word]


def _command(entry: Any) -> str:
    return (_words(entry) or [""])[0]


def _is_ours(entry: Any) -> bool:
    names = {Path(word.replace("\\", "/")).name.removesuffix(".exe") for word in _words(entry)}
    return bool(names & {SCRIPT, "videogen_mcp"})
