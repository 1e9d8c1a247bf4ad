# Every verb of the project; `make help` lists them.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format bench accuracy lock

help: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.base: requirements/base.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Dateline …"
	@$(PIP) install --require-hashes -r requirements/base.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.base requirements/dev.txt
	@echo "Installing what the tests need …"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

setup: $(VENV)/.dev ## install everything into .venv, from locked hashes

demo: $(VENV)/.base ## a wire with sample sources and releases, served (PORT=8000)
	@$(BIN)/dateline demo --port $(PORT)

test: $(VENV)/.dev lint ## lint, then every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(VENV)/.dev ## ruff, mypy, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(VENV)/.dev ## let ruff set the code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/.dev ## every measurement of docs/benchmarks.md (QUICK=1: a few minutes)
	@$(BIN)/python bench/all.py $(if $(QUICK),--quick)

accuracy: $(VENV)/.dev ## how right readers and guidelines are on real releases: both tables (a few minutes)
	@$(BIN)/python bench/accuracy/tables.py

lock: $(VENV)/.dev ## write the locks anew (needs uv)
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 pyproject.toml --group build -o requirements/base.txt
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 pyproject.toml --group dev -o requirements/dev.txt
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 --group bench -o requirements/bench.txt
