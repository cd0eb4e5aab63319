"""What the README says is so."""

from __future__ import annotations

import re

import pytest

from .tool_table import README, table, written

ROOT = README.parent
TEXT = README.read_text("utf-8")
SOURCES = [path.read_text("utf-8") for path in (ROOT / "videogen_mcp").rglob("*.py")]


def test_the_table_of_tools_is_that_of_the_server() -> None:
    _, within, _ = written(TEXT)
    assert within == table(), "run `python -m tests.tool_table`"


@pytest.mark.parametrize("variable", sorted(set(re.findall(r"`(VIDEOGEN_\w+)", TEXT))))
def test_a_variable_that_is_promised_is_read_somewhere(variable: str) -> None:
    assert any(variable in source for source in SOURCES)


@pytest.mark.parametrize("target", re.findall(r"\]\(((?!http)[^)#]+)\)", TEXT))
def test_a_file_that_is_linked_is_there(target: str) -> None:
    assert (ROOT / target).is_file()


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z-]+)", TEXT))))
def test_an_option_that_is_named_exists(option: str) -> None:
    cli = [path.read_text("utf-8") for path in (ROOT / "videogen_mcp/cli").glob("*.py")]
    assert any(f'"{option}"' in source for source in cli)


@pytest.mark.parametrize("block", ["make", "test"])
def test_the_commands_that_ci_runs_are_there(block: str) -> None:
    assert re.search(rf"^```sh {block}\n.+\n```$", TEXT, re.MULTILINE)


def test_agents_md_names_only_places_that_exist() -> None:
    text = (ROOT / "AGENTS.md").read_text("utf-8")
    for place in re.findall(r"`((?:tests|examples|\.ci)/[\w/.-]+)`", text):
        assert (ROOT / place).exists(), place


def test_nothing_in_the_repository_knows_of_a_registry_or_a_personal_path() -> None:
    forbidden = re.compile(r"(?:^|[\s\"'(=])/(?:home|root|work)/|index-url|registry\.\w+\.\w+")
    for path in [*ROOT.glob("*.md"), ROOT / "pyproject.toml", *(ROOT / ".ci").iterdir()]:
        assert not forbidden.search(path.read_text("utf-8")), path.name
