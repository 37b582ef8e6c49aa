"""The files the page is made of, and the policy that lets the browser run these and nothing else.

vis-network is taken from the pyvis package, with its licence comment.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from kg.errors import GraphError

VIS = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")
# Order matters: each file may use what stands before it.
SCRIPTS = (
    *("dom", "data", "words", "state", "filters", "groups", "shapes", "place", "graphview", "labels", "sentence"),
    *("facts", "panel", "search", "path", "filterpanel", "timeline", "table", "article", "turtle", "selection"),
    *("picture", "keyboard", "main"),
)


def template(name: str) -> str:
    """Return a file of `kg/export/templates/`."""
    return _read(files("kg.export") / "templates" / name)


def interface() -> dict[str, Any]:
    """Return the words of the interface, by language and key."""
    return tomllib.loads(template("interface.toml"))


def bare_relations() -> dict[str, dict[str, str]]:
    """Return what relations are called that have not happened, by language and property."""
    return tomllib.loads(template("relations.toml"))


@cache
def vis_network() -> str:
    """Return vis-network as pyvis ships it, without the note that makes developer tools ask for a source map.

    Raises:
        GraphError: if this pyvis does not ship it.
    """
    code = _read(files("pyvis").joinpath(*VIS))
    return _checked("vis-network", re.sub(r"\n//# sourceMappingURL=\S*\s*$", "\n", code))


@cache
def application() -> str:
    """Return our own scripts as one, in a scope of its own."""
    parts = [template(f"app/{name}.js") for name in SCRIPTS]
    return _checked("app", '(() => {\n"use strict";\n' + "\n".join(parts) + "})();\n")


def json_block(value: object) -> str:
    """Return a value as JSON that is safe inside a script element and as a JavaScript literal.

    Nothing in it can end the element or begin a comment (HTML, "Restrictions for contents of script elements").
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text = re.sub("[<>&\u2028\u2029\ufeff\x7f]", lambda match: f"\\u{ord(match[0]):04x}", text)
    # A lone half of a surrogate pair cannot be written as UTF-8, but JSON can name it.
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)


def policy(scripts: list[str], styles: list[str]) -> str:
    """Return a Content-Security-Policy that allows these inline scripts and styles, and no request to anywhere.

    Args:
        scripts: contents of the script elements.
        styles: contents of the style elements.
    """
    allowed = {"script-src": scripts, "style-src": styles}
    parts = [f"{name} {' '.join(map(_source, texts))}" for name, texts in allowed.items()]
    return "; ".join(["default-src 'none'", *parts, "base-uri 'none'", "form-action 'none'", TRUSTED])


TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'"


def _source(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _read(file: Traversable) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise GraphError(f"The page needs {file}, which is missing; install kg-news again, with pyvis 0.3.2.") from None


def _checked(name: str, code: str) -> str:
    """Code that could end its script element early must not enter the page."""
    if re.search(r"</script|<!--", code, re.IGNORECASE):
        raise GraphError(f"The script {name} contains '</script' or '<!--' and cannot stand inside a page.")
    return code
