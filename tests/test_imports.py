"""Who may import whom: the house stands only while its walls do."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "videogen_mcp"

MAY_IMPORT = {
    "wire": {"wire"},
    "errors": {"wire"},
    "media": {"media"},
    "client": {"client", "wire", "errors"},
    "server": {"server", "client", "wire", "errors"},
    "engine": {"engine", "media", "wire", "errors"},
    "cli": {"cli", "server", "client", "engine", "media", "wire", "errors"},
    "__main__": {"cli"},
    "__init__": set(),
}


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    """The rooms of ours that a module names in any import statement, wherever it stands."""
    package = ("videogen_mcp", *path.relative_to(PACKAGE).parts[:-1])
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join((*base, *filter(None, [node.module])))
            found.update(f"{start}.{alias.name}" for alias in node.names)
    return {name.split(".")[1] for name in found if name.startswith("videogen_mcp.")}


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_a_module_imports_only_what_its_room_may_import(path: Path) -> None:
    assert imported_rooms(path) <= MAY_IMPORT[room(path)]


def test_every_room_of_the_house_has_a_rule() -> None:
    rooms = {room(path) for path in PACKAGE.rglob("*.py")}
    assert rooms == MAY_IMPORT.keys()


def test_http_is_spoken_in_one_place_of_the_client_and_one_of_the_engine() -> None:
    def names(path: Path) -> set[str]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found

    users = {
        path.relative_to(PACKAGE)
        for path in PACKAGE.rglob("*.py")
        if {"httpx", "httpcore"} & names(path)
    }
    # client.py only for a type
    client = {Path("client/transport.py"), Path("client/client.py")}
    assert {path for path in users if path.parts[:2] != ("engine", "outbound")} <= client


def test_starting_the_server_imports_nothing_heavy() -> None:
    heavy = {"numpy", "av", "cv2", "dbos", "sqlalchemy", "httpx", "rich", "tenacity", "tomlkit"}
    code = (
        "import sys; import videogen_mcp.cli, videogen_mcp.server.app; "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
