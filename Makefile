# make demo | test | lint | clean: each makes the virtual environment it needs in .venv first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := output/demo
AXE := axe-core@4.14.1

.PHONY: demo test lint browser clean
.DELETE_ON_ERROR:

demo: $(VENV)/.installed
	@echo '$$ kg build examples/panne-de-x.txt --date 2025-05-26 --output $(DEMO)'
	@$(BIN)/kg build examples/panne-de-x.txt --date 2025-05-26 --output $(DEMO)
	@echo
	@echo '$$ kg query $(DEMO)/graph.ttl who-leads-what'
	@$(BIN)/kg query $(DEMO)/graph.ttl who-leads-what
	@echo
	@echo 'The graph is $(DEMO)/graph.ttl; open $(DEMO)/graph.html in a browser to see it.'

test: $(VENV)/.tested browser $(VENV)/.axe
	$(BIN)/python -m pytest

lint: $(VENV)/.linted
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The tests of the page need a Chromium; without one they are skipped.
browser:
	@if command -v chromium chromium-browser google-chrome >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	else echo 'No Chromium found: the tests of the page are skipped. Install one (Debian: apt install chromium).'; fi

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'kg needs Python 3.11 or later; name one: make PYTHON=/path/to/python3.11'; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo 'No venv module; on Debian: apt install python3-venv'; exit 1; }

$(VENV)/.installed: pyproject.toml $(VENV)/bin/python
	@echo 'Installing kg into $(VENV) (some minutes the first time) ...'
	@$(BIN)/python -m pip install -qq --editable .
	@touch $@

$(VENV)/.tested: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install -qq --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV)/.linted: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install -qq --editable '.[test,dev]'
	@touch $@ $(VENV)/.installed $(VENV)/.tested

# What checks the accessibility of the page; without npm those tests are skipped.
$(VENV)/.axe: Makefile $(VENV)/bin/python
	@if ! command -v npm >/dev/null; then \
	  echo 'No npm found: the accessibility of the page is NOT checked. Install one (Debian: apt install npm).'; \
	elif npm install --silent --no-save --no-package-lock --ignore-scripts --prefix $(VENV)/axe $(AXE); then touch $@; \
	else echo 'npm could not get $(AXE): the accessibility of the page is NOT checked.'; fi

clean:
	rm -rf $(VENV) $(DEMO) build dist
