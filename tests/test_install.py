"""The wheel carries all it needs: installed into an empty environment, `kg` works from another folder."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ARTICLE = "Jeanne Martin, présidente de la société Aérolys, a rencontré Paul Roumieux à Lyon."

pytestmark = pytest.mark.install


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={"PATH": ""}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel of the checkout, built by hatchling of this environment, or else by a fresh one."""
    folder = tmp_path_factory.mktemp("wheel")
    isolation = ["--no-isolation"] if importlib.util.find_spec("hatchling") else []
    command = [sys.executable, "-m", "build", "--wheel", *isolation, "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory) -> Path:
    """The `bin` folder of an environment that holds the wheel alone; its dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)
    packages = next((folder / "lib").glob("python*/site-packages"))
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "bin"


def data_files(folder: str, inside: str) -> set[str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"{inside}/{path.relative_to(ROOT / folder).as_posix()}" for path in files}


def test_wheel_holds_every_file(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    assert data_files("kg", "kg") - packed == set()
    assert data_files("ontology", "kg/ontology") - packed == set()
    assert [name for name in packed if name.startswith("tests/")] == []


def test_installed_package_is_the_one_that_runs(installed: Path, tmp_path: Path):
    place = run(installed / "python", "-c", "import kg; print(kg.__file__)", cwd=tmp_path)
    assert Path(place.strip()).is_relative_to(installed.parent)


def test_installed_command_builds_a_graph_elsewhere(installed: Path, tmp_path: Path):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    said = run(installed / "kg", "build", "article.txt", "--date", "2023-05-12", cwd=tmp_path)
    assert "output/graph.ttl" in said
    assert "Jeanne Martin" in (tmp_path / "output" / "graph.ttl").read_text(encoding="utf-8")
    assert (tmp_path / "output" / "graph.html").stat().st_size > 10_000


def test_installed_command_finds_queries_and_shapes(installed: Path, tmp_path: Path):
    assert "who-leads-what" in run(installed / "kg", "query", "--list", cwd=tmp_path)
    (tmp_path / "empty.ttl").write_text("", encoding="utf-8")
    run(installed / "kg", "validate", "empty.ttl", cwd=tmp_path)
