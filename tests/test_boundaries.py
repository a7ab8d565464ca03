"""Who may import what, and who may start processes: the table of docs/architecture.md, checked on every file."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cnc_training"
FILES = sorted(PACKAGE.rglob("*.py"))

FREECAD = {"FreeCAD", "FreeCADGui", "Part", "Mesh", "MeshPart", "Path", "PathScripts", "CAM", "PathSimulator", "area"}
PYSIDE = {"PySide", "PySide2", "PySide6", "shiboken2", "shiboken6"}
TORCH = {"torch", "onnxruntime", "onnx", "onnxscript", "pynvml"}
FOREIGN_NUMERICS = {"scipy", "shapely", "numba", "pandas", "trimesh", "cv2", "skimage"}

# Plain Python, whoever imports it: no FreeCAD, no Qt (not even through host and qt), no torch, no processes.
PLAIN = [
    "__init__", "contract", "errors", "paths", "settings", "wording", "machining", "jobs.job", "jobs.alive",
    "jobs.history", "jobs.history_export",
    "jobs.stream", "models.registry", "models.card", "models.gate", "models.datasets", "env.recipe",
    "env.archives", "env.computer", "env.interpreters", "env.gpu", "env.child_environment", "env.layout",
]  # fmt: skip
# Files that may start processes, and with what.
STARTERS = {
    "jobs.process": {"QProcess"},
    "env.command": {"subprocess"},
    "runtime.leash": {"subprocess", "sys.executable"},
    "runtime.verbs": {"sys.executable"},
    "runtime.process_tree": {"subprocess"},
}
# What each package may import of the others.
DIRECTION = {
    "machining": {"machining"},
    "env": {"env", "jobs", "host", "qt", "garbage"},
    "jobs": {"jobs", "env", "host", "qt"},
    "models": {"models", "jobs", "qt"},
    # cam asks the one application's predictor, and says durations as jobs do
    "cam": {"cam", "machining", "models", "host", "console", "qt", "garbage", "whats_this", "application", "jobs.job"},
    "runtime": {"runtime", "machining", "models", "env"},
    "gui": {
        "gui",
        "cam",
        "env",
        "jobs",
        "models",
        "machining",
        "host",
        "console",
        "qt",
        "whats_this",
        "application",
        "api",
    },
}
# Subclasses pickle.Unpickler to admit nothing but inert stand-ins; it calls no other part of pickle.
RESTRICTED_READER = "runtime.archive"
# Runs on whatever Python prepares the environment.
RUNTIME_ON_ANY_PYTHON = [
    "runtime.leash", "runtime.verbs", "runtime.report", "runtime.process_tree", "runtime.windows_job",
    "runtime.prepare_verb",
]  # fmt: skip
GROUND = {"__init__", "__version__", "contract", "errors", "paths", "settings", "wording"}


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def part_of(name: str, parts: list[str]) -> bool:
    return any(name == part or name.startswith(part + ".") for part in parts)


def imports(tree: ast.AST, name: str) -> set[str]:
    """Dotted names of all modules that the module cnc_training.<name> imports, late ones too."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ["cnc_training", *name.split(".")][: -node.level] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def for_typing_only(tree: ast.Module) -> list[ast.stmt]:
    """What stands under `if TYPE_CHECKING:` and never runs."""
    return [
        statement
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for statement in node.body
    ]


class Source:
    """One file: outside = top-level names of foreign imports; own = imported modules of cnc_training."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = module_name(path)
        self.tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        found = imports(self.tree, self.name)
        typing = imports(ast.Module(for_typing_only(self.tree), []), self.name)
        self.outside = {module.split(".")[0] for module in found} - {"cnc_training"}
        self.own = {module[len("cnc_training.") :] for module in found - typing if module.startswith("cnc_training.")}


SOURCES = [Source(path) for path in FILES]
quick = pytest.mark.quick


@quick
def test_torch_is_imported_in_the_runtime_only():
    for source in SOURCES:
        if not source.name.startswith("runtime."):
            assert not source.outside & TORCH, source.name


@quick
def test_freecad_is_imported_by_its_doors_only():
    for source in SOURCES:
        if source.name != "host" and not source.name.startswith("cam."):
            assert not source.outside & FREECAD, source.name


@quick
@pytest.mark.fault("F32", "one door to PySide")
def test_pyside_is_imported_through_qt_only():
    for source in SOURCES:
        assert not source.outside & PYSIDE, source.name
        if source.name.startswith(("runtime.", "machining.")) or part_of(source.name, PLAIN):
            assert not {module.split(".")[0] for module in source.own} & {"qt", "host"}, source.name


@quick
@pytest.mark.fault("F33", "no file uses Qt's network; what is fetched, a child process fetches")
def test_qt_network_is_not_used():
    for source in SOURCES:
        named = {n.attr for n in ast.walk(source.tree) if isinstance(n, ast.Attribute)}
        named |= {n.id for n in ast.walk(source.tree) if isinstance(n, ast.Name)}
        named |= {part for module in source.own | source.outside for part in module.split(".")}
        assert not {name for name in named if name.startswith(("QtNetwork", "QNetwork"))}, source.name


@quick
def test_the_kernel_needs_nothing_but_numpy():
    for source in SOURCES:
        assert not source.outside & FOREIGN_NUMERICS, source.name
        if source.name.startswith("machining."):
            assert source.outside <= set(sys.stdlib_module_names) | {"numpy"}, source.name


@quick
def test_packages_import_in_one_direction():
    for source in SOURCES:
        package = source.name.split(".")[0]
        allowed = DIRECTION.get(package)
        if allowed is not None:
            foreign = {module for module in source.own if not part_of(module, [*allowed, *GROUND])}
            assert not foreign, f"{source.name} imports {sorted(foreign)}"


def starters(tree: ast.Module) -> set[str]:
    """Ways of a file to start a process."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if node.attr == "QProcess":
            found.add("QProcess")
        elif owner == "sys" and node.attr in ("executable", "_base_executable"):
            found.add("sys.executable")
        elif owner == "os" and node.attr.startswith(("system", "popen", "startfile", "exec", "spawn", "posix_spawn")):
            found.add(f"os.{node.attr}")
        elif owner in ("multiprocessing", "concurrent"):
            found.add("workers")
    return found


@quick
@pytest.mark.fault("F12", "no sys.executable on the host's side")
@pytest.mark.fault("F25", "QProcess in one host file, no subprocess outside the listed ones")
def test_only_the_listed_files_start_processes():
    for source in SOURCES:
        used = starters(source.tree) | (source.outside & {"subprocess"})
        if source.outside & {"multiprocessing", "concurrent"}:
            used.add("workers")
        if source.name.startswith("runtime."):
            used.discard("workers")
        assert used <= STARTERS.get(source.name, set()), source.name


@quick
@pytest.mark.fault("F6", "no shell anywhere in the package")
def test_nothing_dangerous_is_called():
    for source in SOURCES:
        unpicklers = source.outside & {"pickle", "dill", "cloudpickle", "marshal", "shelve", "imp"}
        assert not unpicklers or source.name == RESTRICTED_READER, source.name
        for node in ast.walk(source.tree):
            if isinstance(node, ast.keyword) and node.arg in ("shell", "allow_pickle"):
                assert isinstance(node.value, ast.Constant), source.name
                assert node.value.value is False, f"{source.name}: {node.arg}"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile"), f"{source.name} calls {node.func.id}"


@quick
def test_no_event_of_freecads_window_runs_python():
    """PySide2 under Python 3.13 (FreeCAD 1.0) crashed now and then in a filter that saw every event of the window."""
    for source in SOURCES:
        named = {node.attr for node in ast.walk(source.tree) if isinstance(node, ast.Attribute)}
        assert "installEventFilter" not in named, source.name


@quick
def test_the_one_reader_of_pickles_is_a_restricted_one():
    (source,) = [source for source in SOURCES if source.name == RESTRICTED_READER]
    used = {
        node.attr
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "pickle"
    }
    assert used <= {"Unpickler", "UnpicklingError"}
    readers = [
        node for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "pickle.Unpickler" for base in node.bases)
    ]  # fmt: skip
    assert all("find_class" in {item.name for item in r.body if isinstance(item, ast.FunctionDef)} for r in readers)
    assert readers


@quick
@pytest.mark.fault("F41", "every host-side file parsed as Python 3.8")
def test_host_side_files_speak_python_3_8():
    modern = [s for s in SOURCES if s.name.startswith("runtime.") and not part_of(s.name, RUNTIME_ON_ANY_PYTHON)]
    for source in SOURCES:
        if source not in modern:
            ast.parse(source.path.read_text(encoding="utf-8"), source.name, feature_version=(3, 8))


@quick
def test_files_are_short_enough_to_be_read():
    too_long = {s.name: len(s.path.read_text(encoding="utf-8").splitlines()) for s in SOURCES}
    assert {name: lines for name, lines in too_long.items() if lines > 400} == {}


@quick
@pytest.mark.fault("F37", "plain modules imported without FreeCAD and Qt")
def test_plain_modules_load_nothing_of_the_host_or_of_torch():
    names = [
        module_name(path)
        for path in FILES
        if part_of(module_name(path), PLAIN) and not module_name(path).endswith("__init__")
    ]
    assert len(names) > 15
    banned = sorted(FREECAD | PYSIDE | TORCH | FOREIGN_NUMERICS | {"requests", "subprocess"})
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nimport numpy\nbefore = set(sys.modules)\nimport importlib\n"
        f"for name in {names!r}:\n"
        "    importlib.import_module('cnc_training.' + name)\n"
        f"loaded = [n for n in {banned!r} if n in sys.modules and n not in before]\n"
        "assert not loaded, loaded\n"
        "assert 'cnc_training.qt' not in sys.modules and 'cnc_training.host' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@quick
@pytest.mark.fault("F37", "import of the package in a bare interpreter")
def test_importing_the_package_costs_nothing():
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); before = set(sys.modules); import cnc_training;"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    assert set(ast.literal_eval(done.stdout)) <= {"cnc_training", "__future__"}


@quick
def test_the_command_line_does_without_qt():
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'tools')!r}]\n"
        f"sys.modules.update(dict.fromkeys({sorted(PYSIDE | {'FreeCAD'})!r}))\n"
        "from command_line import arguments, session\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@quick
def test_prepare_needs_nothing_but_the_standard_library():
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from cnc_training.runtime import verbs\nverbs.handler('prepare')\n"
        "outside = {n.split('.')[0] for n in sys.modules} - set(sys.stdlib_module_names)\n"
        "outside -= {'cnc_training', '__main__'}\n"
        "assert not outside, outside\n"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
