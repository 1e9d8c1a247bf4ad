"""The house rules that no ready-made tool holds; CONTRIBUTING.md says them in words."""

import ast
import doctest
import graphlib
import importlib
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "dateline"
CORE = ("release", "guidelines", "record", "trace", "press", "verify")

LONGEST_FUNCTION = 60
LONGEST_FILE = 450
ANNOTATED = 0.95

CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "localtime"},
    "timezone": {"now", "localtime", "localdate"},
    "os": {"environ", "environb", "getenv", "getenvb", "urandom", "getcwd"},
}
STOPWATCHES = {("time", "process_time"), ("time", "perf_counter"), ("time", "thread_time")}
CHANCE = {"random", "secrets", "uuid"}
DRAWERS = {"utils", "util", "common", "helpers", "helper", "misc"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _python(*folders: Path) -> tuple[Path, ...]:
    found = (path for folder in folders for path in sorted(folder.rglob("*.py")))
    return tuple(path for path in found if "migrations" not in path.parts)


def _core() -> tuple[Path, ...]:
    return _python(*(SOURCE / room for room in CORE))


def _shipped() -> tuple[Path, ...]:
    return _python(SOURCE, ROOT / "scripts", ROOT / "bench")


def _functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, Function):
            yield node


def _public(path: Path) -> Iterator[Function]:
    """The functions and methods that another module may call."""
    scopes: list[ast.Module | ast.ClassDef] = [_tree(path)]
    for scope in scopes:
        for node in scope.body:
            if isinstance(node, ast.ClassDef):
                scopes.append(node)
            elif isinstance(node, Function) and not node.name.startswith("_"):
                yield node


def _place(path: Path, node: ast.AST | None = None) -> str:
    line = getattr(node, "lineno", 1)
    return f"{path.relative_to(ROOT)}:{line}"


def _imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Every dotted name that is imported; ``from a import b`` gives ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


@cache
def _tracked() -> tuple[Path, ...]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False
    ).stdout.decode()
    paths = [ROOT / name for name in listed.split("\0") if name]
    if not paths:
        pytest.skip("not a git work tree: what is tracked can't be known")
    return tuple(path for path in paths if path.is_file() and path.name != "LICENSE")


def _text(path: Path) -> str:
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", errors="replace")


class TestTheCore:
    def test_imports_no_framework(self) -> None:
        found = [
            f"{_place(path, node)} imports {name}"
            for path in _core()
            for node, name in _imports(_tree(path))
            if name.split(".")[0] in {"django", "jinja2_django", "gunicorn", "whitenoise"}
        ]
        assert found == []

    def test_reads_no_clock_and_no_environment(self) -> None:
        found = [
            f"{_place(path, node)} reads {node.value.id}.{node.attr}"
            for path in _core()
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.attr in CLOCKS.get(node.value.id, ())
        ]
        named = [
            f"{_place(path, node)} imports {name}"
            for path in _core()
            for node, name in _imports(_tree(path))
            for module, _, member in [name.rpartition(".")]
            if member in CLOCKS.get(module, ())
        ]
        assert found + named == []

    def test_draws_no_chance(self) -> None:
        found = [
            f"{_place(path, node)} imports {name}"
            for path in _core()
            for node, name in _imports(_tree(path))
            if name.split(".")[0] in CHANCE
        ]
        assert found == []

    def test_opens_no_file(self) -> None:
        found = [
            _place(path, node)
            for path in _core()
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "open"
        ]
        assert found == []


class TestVerdicts:
    def test_no_test_measures_time(self) -> None:
        """A busy machine would decide then; figures are made in ``bench``."""
        found = [
            f"{_place(path, node)} reads {node.value.id}.{node.attr}"
            for path in _python(ROOT / "tests")
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id, node.attr) in STOPWATCHES
        ]
        assert found == []


class TestSignatures:
    def test_no_public_one_speaks_of_a_dict_of_anything(self) -> None:
        found = [
            f"{_place(path, function)} {function.name}"
            for path in _python(SOURCE)
            for function in _public(path)
            for annotation in _annotations(function)
            if re.search(r"\b[Dd]ict\[str, (typing\.)?Any\]", ast.unparse(annotation))
        ]
        assert found == []

    def test_nearly_every_function_says_what_it_returns(self) -> None:
        functions = [function for path in _shipped() for function in _functions(path)]
        annotated = sum(function.returns is not None for function in functions)
        assert annotated >= ANNOTATED * len(functions)


def _annotations(function: Function) -> Iterator[ast.expr]:
    arguments = function.args
    every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    for argument in (*every, arguments.vararg, arguments.kwarg):
        if argument is not None and argument.annotation is not None:
            yield argument.annotation
    if function.returns is not None:
        yield function.returns


class TestSize:
    def test_no_function_is_over_sixty_lines(self) -> None:
        found = [
            f"{_place(path, function)} {function.name}: {length} lines"
            for path in _shipped()
            for function in _functions(path)
            if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
        ]
        assert found == []

    def test_no_file_holds_two_ideas(self) -> None:
        found = [
            f"{_place(path)} {length} lines"
            for path in _shipped()
            if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
        ]
        assert found == []

    def test_no_file_is_a_drawer(self) -> None:
        found = [
            _place(path)
            for path in _python(SOURCE, ROOT / "scripts", ROOT / "bench", ROOT / "tests")
            if DRAWERS & {path.stem, path.parent.name}
        ]
        assert found == []


class TestImports:
    def test_none_of_our_own_stands_inside_a_function(self) -> None:
        found = [
            f"{_place(path, node)} imports {name}"
            for path in _shipped()
            for function in _functions(path)
            for node, name in _imports(function)
            if name.split(".")[0] == "dateline"
        ]
        assert found == []

    def test_none_is_relative(self) -> None:
        found = [
            _place(path, node)
            for path in _python(SOURCE)
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.ImportFrom) and node.level
        ]
        assert found == []

    def test_make_no_cycle(self) -> None:
        modules = {_module(path): path for path in _python(SOURCE)}
        graph = {
            module: {
                imported
                for _, name in _imports(_tree(path))
                if (imported := _owner(name, modules)) and imported != module
            }
            for module, path in modules.items()
        }
        try:
            graphlib.TopologicalSorter(graph).prepare()
        except graphlib.CycleError as error:
            pytest.fail(" imports ".join(reversed(error.args[1])))


def _module(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _owner(name: str, modules: dict[str, Path]) -> str | None:
    """The module of ours that an imported name stands in."""
    if name in modules:
        return name
    parent = name.rpartition(".")[0]
    return parent if parent in modules else None


class TestRefusals:
    def test_name_a_sentence_and_write_none(self) -> None:
        """The words stand in `dateline.wire.words`, in each language; `test_told` holds those."""
        told = {"RefusedError", "NotYoursError", "NotFoundError", "UnreachedError", "ClockError"}
        found = [
            _place(path, node)
            for path in _python(SOURCE / "wire", SOURCE / "cli")
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in told
            and not _is_key(node.args[0])
        ]
        assert found == []


def _is_key(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Constant):
        return bool(re.fullmatch("[a-z_]+", str(argument.value)))
    return not isinstance(argument, ast.JoinedStr)


class TestTrackedFiles:
    """Hosts and folders are put together from parts, so that this file passes its own test."""

    def test_name_no_download_address(self) -> None:
        hosts = "|".join(
            rf"{name}\.{domain}"
            for name, domain in (
                ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
                ("proxy.golang", "org"), ("crates", "io"), ("deb.debian", "org"),
                ("rubygems", "org"), ("jsdelivr", "net"), ("unpkg", "com"),
                ("fonts.googleapis", "com"), ("fonts.gstatic", "com"), ("docker", "io"),
            )
        )  # fmt: skip
        files = r"https?://\S+\.(whl|tar\.gz|tgz|zip|deb|rpm|woff2?|ttf|otf|jar|exe)\b"
        options = r"--(extra-)?index-url|--find-links"
        address = re.compile(rf"\b({hosts})\b|{files}|{options}")
        found = [
            f"{path.relative_to(ROOT)}: {match[0]}"
            for path in _tracked()
            if path != Path(__file__)
            for match in address.finditer(_text(path))
        ]
        assert found == []

    def test_name_no_folder_of_one_machine(self) -> None:
        folders = re.compile(r"(?<![\w.>/])/(work|home|root|Users)/\w")
        found = [
            f"{path.relative_to(ROOT)}: {match[0]}"
            for path in _tracked()
            for match in folders.finditer(_text(path))
        ]
        assert found == []

    def test_hold_no_key_and_no_font(self) -> None:
        kept = {".pem", ".key", ".ttf", ".otf", ".woff", ".woff2", ".sqlite3"}
        assert [path.name for path in _tracked() if path.suffix in kept] == []


DOCTESTED = [path for path in _python(SOURCE) if ">>> " in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", DOCTESTED, ids=_module)
def test_the_examples_in_docstrings_run(path: Path) -> None:
    module = importlib.import_module(_module(path))
    outcome = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert outcome.attempted > 0
    assert outcome.failed == 0


@pytest.mark.parametrize("room", CORE)
def test_every_room_of_the_core_opens_with_an_example_that_runs(room: str) -> None:
    assert SOURCE / room / "__init__.py" in DOCTESTED
