"""Hosts are told of us, and nothing else of theirs is touched."""

from __future__ import annotations

import base64
import json
import os
import stat
import sys
import tomllib
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from videogen_mcp.cli.hosts import HOSTS, Layout, launcher
from videogen_mcp.cli.hosts import entries as entries_module
from videogen_mcp.cli.hosts.claude_code import adding, removing
from videogen_mcp.cli.hosts.files import ChangedMeanwhile, HostFile

from .conftest import Type

COMMAND = launcher().command


def cursor_file(home: Path) -> Path:
    return home / ".cursor" / "mcp.json"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def test_a_host_without_settings_gets_them_and_a_command_that_is_there(
    home: Path, run: Type
) -> None:
    done = run("install", "cursor")
    assert done.exit_code == 0, done.output
    said = json.loads(cursor_file(home).read_text("utf-8"))
    entry = said["mcpServers"]["videogen"]
    assert Path(entry["command"]).is_absolute()
    assert os.access(entry["command"], os.X_OK)
    assert str(cursor_file(home)) in done.output
    assert "Cursor was not found here" in done.stderr
    assert "not found" not in run("install", "cursor").stderr


def test_everything_else_in_the_file_stays_and_the_former_file_is_kept(
    home: Path, run: Type
) -> None:
    before = '{\n    // mine\n    "mcpServers": {\n        "a": {"url": "http://x"},\n    },\n}\n'
    file = write(cursor_file(home), before)
    file.chmod(0o640)
    done = run("install", "cursor")
    assert done.exit_code == 0, done.output
    after = file.read_text("utf-8")
    assert "// mine" in after
    assert '"a": {"url": "http://x"},' in after
    assert '"videogen": {' in after
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    (backup,) = file.parent.glob("*.bak")
    assert backup.read_text("utf-8") == before
    assert sorted(file.parent.iterdir()) == sorted([file, backup])


def test_a_new_file_is_private_because_it_may_hold_a_key(home: Path, run: Type) -> None:
    assert run("install", "windsurf", "--api-key", "sk_videogen_live_1").exit_code == 0
    file = home / ".codeium/windsurf/mcp_config.json"
    assert "sk_videogen_live_1" in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("host", sorted(HOSTS))
def test_doing_it_twice_changes_nothing_and_removing_undoes_it(
    home: Path, run: Type, host: str
) -> None:
    file = HOSTS[host].place(Layout.of_this_machine())
    assert run("install", host, "--env", "VIDEOGEN_HOME=/data").exit_code == 0
    once = file.read_bytes()
    again = run("install", host)
    assert again.exit_code == 0
    assert "already" in again.output
    assert file.read_bytes() == once
    assert run("install", host, "--remove").exit_code == 0
    assert b"videogen" not in file.read_bytes()
    gone = run("install", host, "--remove")
    assert gone.exit_code == 0
    assert "no entry" in gone.output


@pytest.mark.parametrize("host", sorted(HOSTS))
def test_print_shows_the_entry_as_it_would_be_written_and_writes_nothing(
    home: Path, run: Type, host: str
) -> None:
    shown = run("install", host, "--print", "--env", "A=b").stdout
    assert list(home.rglob("*")) == []
    run("install", host, "--env", "A=b")
    file = HOSTS[host].place(Layout.of_this_machine())
    assert file.read_text("utf-8") == shown


def test_what_a_person_added_to_our_entry_stays(home: Path, run: Type) -> None:
    file = write(
        cursor_file(home),
        '{"mcpServers": {"videogen": {\n  "command": "/old/one", // moved\n  "args": [],\n'
        '  "env": {"A": "1"}, "disabled": true}}}',
    )
    assert "Changed 'videogen' in Cursor" in run("install", "cursor", "--env", "B=2").stdout
    text = file.read_text("utf-8")
    assert "// moved" in text
    assert "/old/one" not in text
    assert '"disabled": true' in text
    assert '"env": {"A": "1", "B": "2"}' in " ".join(text.split()).replace("{ ", "{").replace(
        " }", "}"
    )


def test_comments_and_tables_of_codex_stay(home: Path, run: Type) -> None:
    file = write(
        home / ".codex/config.toml",
        'model = "x"  # the best\n\n[mcp_servers.docs]\ncommand = "docs"\n\n[tui]\ndark = true\n',
    )
    assert run("install", "codex", "--env", "VIDEOGEN_HOME=/d").exit_code == 0
    text = file.read_text("utf-8")
    assert "# the best" in text
    said = tomllib.loads(text)
    assert said["mcp_servers"]["videogen"]["env"] == {"VIDEOGEN_HOME": "/d"}
    assert said["mcp_servers"]["docs"] == {"command": "docs"}
    assert said["tui"] == {"dark": True}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"mcpServers": {', "line 1, column 17"),
        ('{"mcpServers": []}', "no object"),
        ("[1, 2]", "no object"),
        ("{mcpServers: {}}", "line 1, column 2"),
    ],
)
def test_a_broken_file_is_one_clear_error_and_stays_as_it_is(
    home: Path, run: Type, text: str, names: str
) -> None:
    file = write(cursor_file(home), text)
    done = run("install", "cursor")
    assert done.exit_code == 1
    assert names in done.stderr
    assert str(file) in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert file.read_text("utf-8") == text
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_is_not_utf_8_is_left_alone(home: Path, run: Type) -> None:
    file = cursor_file(home)
    file.parent.mkdir()
    file.write_bytes(b'{"a": "\xff"}')
    done = run("install", "cursor")
    assert done.exit_code == 1
    assert "UTF-8" in done.stderr
    assert file.read_bytes() == b'{"a": "\xff"}'


def test_a_byte_order_mark_and_windows_line_ends_stay(home: Path, run: Type) -> None:
    file = write(cursor_file(home), '\ufeff{\r\n  "mcpServers": {\r\n  }\r\n}\r\n')
    assert run("install", "cursor").exit_code == 0
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf{\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_a_file_that_its_host_has_changed_meanwhile_is_not_overwritten(home: Path) -> None:
    file = HostFile(write(cursor_file(home), '{"new": 1}'))
    with pytest.raises(ChangedMeanwhile):
        file.replace("{}", '{"mcpServers": {}}')
    assert file.read() == '{"new": 1}'


def test_a_file_that_is_a_link_stays_one(home: Path, run: Type) -> None:
    real = write(home / "dotfiles/mcp.json", "{}")
    cursor_file(home).parent.mkdir()
    cursor_file(home).symlink_to(real)
    assert run("install", "cursor").exit_code == 0
    assert cursor_file(home).is_symlink()
    assert "videogen" in real.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs permissions")
def test_a_folder_that_cannot_be_written_is_a_clear_error(home: Path, run: Type) -> None:
    file = write(cursor_file(home), "{}")
    file.parent.chmod(0o500)
    done = run("install", "cursor")
    file.parent.chmod(0o700)
    assert done.exit_code == 1
    assert "Cannot write" in done.stderr
    assert file.read_text("utf-8") == "{}"


def test_a_project_gets_its_own_file(home: Path, run: Type, tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    done = run("install", "vscode", "--project", str(project), "--api-key", "k")
    assert done.exit_code == 0, done.output
    said = json.loads((project / ".vscode/mcp.json").read_text("utf-8"))
    assert said["servers"]["videogen"]["type"] == "stdio"
    assert "version control" in done.stderr
    assert list(home.iterdir()) == []


def test_a_host_without_projects_says_so(run: Type) -> None:
    done = run("install", "claude-desktop", "--project")
    assert done.exit_code == 2
    assert "--project" in done.stderr


def test_an_unknown_host_is_named_with_the_nearest(run: Type) -> None:
    done = run("install", "curser")
    assert done.exit_code == 2
    assert "Did you mean cursor?" in done.stderr
    assert run("install", "claude", "--print").exit_code == 0
    assert "Name a host: claude-code," in run("install").stderr


@pytest.mark.parametrize("wrong", ["secret", "1A=b", "=x"])
def test_a_variable_without_a_name_is_refused_and_not_repeated(run: Type, wrong: str) -> None:
    done = run("install", "cursor", "--env", wrong)
    assert done.exit_code == 2
    assert "KEY=VALUE" in done.stderr
    assert "secret" not in done.stderr


def test_a_name_that_hosts_would_choke_on_is_refused(home: Path, run: Type) -> None:
    assert run("install", "cursor", "--name", "my videos!").exit_code == 2
    assert run("install", "cursor", "--name", "films").exit_code == 0
    assert "films" in json.loads(cursor_file(home).read_text("utf-8"))["mcpServers"]


def test_the_key_is_asked_for_when_it_is_not_given(home: Path, run: Type) -> None:
    done = run("install", "cursor", "--api-key", input="sk_1\n")
    assert done.exit_code == 0, done.output
    assert "sk_1" not in done.output
    said = json.loads(cursor_file(home).read_text("utf-8"))
    assert said["mcpServers"]["videogen"]["env"] == {"VIDEOGEN_API_KEY": "sk_1"}


def test_variables_of_this_shell_that_the_host_will_not_see_are_named(
    run: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIDEOGEN_HOME", "/data/secret-place")
    done = run("install", "cursor")
    assert "VIDEOGEN_HOME of this shell" in done.stderr
    assert "secret-place" not in done.output
    assert "of this shell" not in run("install", "cursor", "--env", "VIDEOGEN_HOME=/d").stderr


def test_facts_in_json(home: Path, run: Type) -> None:
    said = json.loads(run("install", "cursor", "--json").stdout)
    assert said["path"] == str(cursor_file(home))
    assert said["changed"] is True
    assert json.loads(run("install", "cursor", "--json").stdout)["changed"] is False


def test_install_links_carry_the_command_and_no_secret(run: Type) -> None:
    said = json.loads(run("install", "cursor", "--print", "--json", "--api-key", "sk_9").stdout)
    query = parse_qs(urlsplit(said["link"]).query)
    assert query["name"] == ["videogen"]
    assert json.loads(base64.b64decode(query["config"][0]))["command"] == COMMAND
    link = json.loads(run("install", "vscode", "--print", "--json", "--api-key", "sk_9").stdout)
    config = json.loads(unquote(urlsplit(link["link"]).query))
    assert (config["name"], config["command"]) == ("videogen", COMMAND)
    assert "env" not in config


@pytest.mark.parametrize(
    ("host", "platform", "place"),
    [
        ("claude-desktop", "darwin", "Library/Application Support/Claude"),
        ("claude-desktop", "win32", "roaming/Claude"),
        ("claude-desktop", "linux", ".config/Claude"),
        ("vscode", "darwin", "Library/Application Support/Code/User"),
        ("vscode", "win32", "roaming/Code/User"),
        ("vscode", "linux", ".config/Code/User"),
        ("zed", "darwin", ".config/zed"),
        ("zed", "win32", "roaming/Zed"),
        ("opencode", "darwin", ".config/opencode"),
        ("cursor", "win32", ".cursor"),
        ("claude-code", "darwin", "."),
    ],
)
def test_files_are_where_each_platform_keeps_them(host: str, platform: str, place: str) -> None:
    home = Path("/h")
    layout = Layout(home, platform, {"APPDATA": "/h/roaming"} if platform == "win32" else {})
    assert HOSTS[host].place(layout).parent == home / place


def test_claude_desktop_as_a_windows_package_reads_a_file_of_its_own(tmp_path: Path) -> None:
    env = {"APPDATA": str(tmp_path / "Roaming"), "LOCALAPPDATA": str(tmp_path / "Local")}
    package = tmp_path / "Local/Packages/Claude_abc"
    package.mkdir(parents=True)
    place = HOSTS["claude-desktop"].place(Layout(tmp_path, "win32", env))
    assert place == package / "LocalCache/Roaming/Claude/claude_desktop_config.json"
    other = tmp_path / "Local/Packages/Claude_xyz/LocalCache/Roaming/Claude"
    file = write(other / "claude_desktop_config.json", "{}")
    assert HOSTS["claude-desktop"].place(Layout(tmp_path, "win32", env)) == file


def test_folders_that_were_moved_by_a_variable_are_found() -> None:
    env = {"XDG_CONFIG_HOME": "/x", "CODEX_HOME": "/c", "CLAUDE_CONFIG_DIR": "/cc"}
    layout = Layout(Path("/h"), "linux", env)
    assert HOSTS["vscode"].place(layout) == Path("/x/Code/User/mcp.json")
    assert HOSTS["codex"].place(layout) == Path("/c/config.toml")
    assert HOSTS["claude-code"].place(layout) == Path("/cc/.claude.json")


def fake_claude(tmp_path: Path, exit_code: int = 0) -> Path:
    """A `claude` that writes down how it was called."""
    calls = tmp_path / "calls.jsonl"
    program = write(
        tmp_path / "bin" / "claude",
        f"#!{sys.executable}\nimport json, sys\n"
        f"open({str(calls)!r}, 'a').write(json.dumps(sys.argv[1:]) + '\\n')\n"
        f"if {exit_code}: print('No such scope', file=sys.stderr)\nsys.exit({exit_code})\n",
    )
    program.chmod(0o755)
    return calls


@pytest.mark.skipif(sys.platform == "win32", reason="the fake is a script with a first line")
def test_claude_code_is_set_up_by_its_own_command(home: Path, run: Type, tmp_path: Path) -> None:
    calls = fake_claude(tmp_path)
    done = run("install", "claude-code", "--env", "A=b")
    assert done.exit_code == 0, done.output
    (call,) = (json.loads(line) for line in calls.read_text("utf-8").splitlines())
    assert call == adding("videogen", launcher({"A": "b"}), "user")
    assert call[-4:-1] == ["user", "videogen", "--"]
    assert not (home / ".claude.json").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the fake is a script with a first line")
def test_what_claude_code_would_lose_of_an_entry_is_kept(
    home: Path, run: Type, tmp_path: Path
) -> None:
    calls = fake_claude(tmp_path)
    entry = {"type": "stdio", "command": "/old", "args": [], "timeout": 900000}
    file = write(home / ".claude.json", json.dumps({"mcpServers": {"videogen": entry}}))
    assert run("install", "claude-code").exit_code == 0
    said = json.loads(file.read_text("utf-8"))["mcpServers"]["videogen"]
    assert said == {**entry, "command": COMMAND, "args": list(launcher().args)}
    assert not calls.exists()
    run("install", "claude-code", "--remove")
    assert json.loads(calls.read_text("utf-8")) == removing("videogen", "user")


@pytest.mark.skipif(sys.platform == "win32", reason="the fake is a script with a first line")
def test_when_claude_refuses_its_reason_is_told(home: Path, run: Type, tmp_path: Path) -> None:
    fake_claude(tmp_path, exit_code=1)
    done = run("install", "claude-code")
    assert done.exit_code == 1
    assert "No such scope" in done.stderr


def test_from_uvx_the_host_is_told_uvx_because_its_cache_is_cleaned(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uvx = write(tmp_path / "bin" / "uvx", "#!/bin/sh\n")
    uvx.chmod(0o755)
    monkeypatch.setenv("PATH", str(uvx.parent))
    monkeypatch.setattr(entries_module.sys, "prefix", "/u/.cache/uv/archive-v0/abc")
    assert (launcher().command, launcher().args) == (str(uvx), ("videogen-mcp",))
