"""What the environment may say."""

from __future__ import annotations

import pytest

from videogen_mcp.server.hosts import host_wait_seconds
from videogen_mcp.server.settings import ServerSettings, SettingsError


def test_nothing_said_is_the_local_engine_with_every_tool() -> None:
    settings = ServerSettings.from_env({})
    assert settings == ServerSettings()
    assert settings.api_key is None


def test_what_is_said_is_read() -> None:
    settings = ServerSettings.from_env(
        {
            "VIDEOGEN_API_KEY": " sk_1 ",
            "VIDEOGEN_BASE_URL": "https://api.example",
            "VIDEOGEN_MCP_WAIT_SECONDS": "120",
            "VIDEOGEN_MCP_TOOLSETS": "create, runs",
            "VIDEOGEN_MCP_READ_ONLY": "yes",
            "VIDEOGEN_MCP_AUTH": "bearer",
        }
    )
    assert settings.api_key == "sk_1"
    assert settings.wait_seconds == 120
    assert settings.toolsets == ("create", "runs")
    assert settings.read_only
    assert settings.auth == "bearer"


@pytest.mark.parametrize("value", ["", "  ", "${VIDEOGEN_API_KEY}"])
def test_an_empty_or_unfilled_key_is_no_key(value: str) -> None:
    assert ServerSettings.from_env({"VIDEOGEN_API_KEY": value}).api_key is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("VIDEOGEN_MCP_WAIT_SECONDS", "soon"),
        ("VIDEOGEN_MCP_WAIT_SECONDS", "-1"),
        ("VIDEOGEN_MCP_WAIT_SECONDS", "nan"),
        ("VIDEOGEN_MCP_WAIT_SECONDS", "99999"),
        ("VIDEOGEN_MCP_READ_ONLY", "perhaps"),
        ("VIDEOGEN_MCP_AUTH", "basic"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_value(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name} is '{value}'"):
        ServerSettings.from_env({name: value})


@pytest.mark.parametrize(
    ("env", "fix"),
    [
        ({"VIDEOGEN_MCP_AUTH": "token"}, "VIDEOGEN_MCP_TOKEN is not set"),
        ({"VIDEOGEN_MCP_TOKEN": "short"}, "at least 16 ASCII characters"),
        ({"VIDEOGEN_MCP_TOKEN": "ünicode-token-of-length"}, "at least 16 ASCII characters"),
        ({"VIDEOGEN_MCP_TOKEN": "t" * 32, "VIDEOGEN_MCP_AUTH": "none"}, "would protect nothing"),
        ({"VIDEOGEN_MCP_PUBLIC_URL": "http://video.example"}, "give https://HOST"),
        ({"VIDEOGEN_MCP_PUBLIC_URL": "video.example"}, "give https://HOST"),
        ({"VIDEOGEN_MCP_PUBLIC_URL": "https://video.example/mcp?a=b"}, "give https://HOST"),
        ({"VIDEOGEN_MCP_AUTHORIZATION_SERVERS": "https://a.example, ftp://b"}, "'ftp://b'"),
    ],
)
def test_settings_that_would_open_or_close_the_wrong_door_are_refused(
    env: dict[str, str], fix: str
) -> None:
    with pytest.raises(SettingsError, match=fix) as refused:
        ServerSettings.from_env(env)
    assert env.get("VIDEOGEN_MCP_TOKEN", "\0") not in str(refused.value)


def test_a_token_alone_means_that_it_has_to_be_brought() -> None:
    assert ServerSettings.from_env({"VIDEOGEN_MCP_TOKEN": "t" * 32}).auth == "token"
    both = {"VIDEOGEN_MCP_TOKEN": "t" * 32, "VIDEOGEN_MCP_AUTH": "bearer"}
    assert ServerSettings.from_env(both).auth == "bearer"


def test_where_others_find_the_server_is_read() -> None:
    settings = ServerSettings.from_env(
        {
            "VIDEOGEN_MCP_PUBLIC_URL": "https://video.example/mcp/",
            "VIDEOGEN_MCP_AUTHORIZATION_SERVERS": "https://a.example,http://127.0.0.1:9000/realm",
        }
    )
    assert settings.public_url == "https://video.example/mcp"
    assert settings.authorization_servers == ("https://a.example", "http://127.0.0.1:9000/realm")


def test_a_key_is_not_shown() -> None:
    assert "sk_1" not in repr(ServerSettings(api_key="sk_1"))
    assert "secret" not in repr(ServerSettings(token="secret"))


@pytest.mark.parametrize(
    ("name", "over_http", "has_progress", "seconds"),
    [
        (None, False, True, 45),
        ("someone", False, True, 45),
        ("claude-code", False, True, 1500),
        ("claude-code", True, True, 280),
        ("opencode", False, False, 45),
        ("opencode", False, True, 600),
    ],
)
def test_hosts_are_waited_for_as_long_as_they_bear(
    name: str | None, over_http: bool, has_progress: bool, seconds: float
) -> None:
    assert host_wait_seconds(name, over_http=over_http, has_progress=has_progress) == seconds
