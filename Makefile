# Everything a person does with this repository. `make help` lists it. Needs Python 3.11 or later and make, nothing else.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
PY := .venv/bin/python
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"

.PHONY: help
help: ## List what make can do
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | while IFS=$$'\t' read -r name says; do \
		printf '  make %-10s %s\n' "$$name" "$$says"; done

.PHONY: run
run: .venv/run ## Start Chung Tay on this machine (web chat at the address it prints)
	@exec $(PY) -m bot run $(ARGS)

.PHONY: doctor
doctor: .venv/run ## Look whether this installation is healthy
	@exec $(PY) -m bot doctor

.PHONY: setup
setup: .venv/dev ## Get everything for working on the code into .venv

.PHONY: test
test: .venv/dev browser ## Run every test, with coverage (ARGS=tests/domain runs a part)
	@rm -f .coverage .coverage.*
ifdef ARGS
	@$(PY) -m pytest -n 2 --dist worksteal $(ARGS)
else
	@$(PY) -m pytest -n 2 --dist worksteal --cov --cov-report=term
	@$(PY) -m coverage report --include='domain/*' --fail-under=100
endif

.PHONY: check
check: .venv/dev ## Check format, lint, types and floors
	@.venv/bin/ruff format --check --quiet . || { echo 'Not formatted: run make format.' >&2; exit 1; }
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo

.PHONY: format
format: .venv/dev ## Format the code and mend what can be mended
	@.venv/bin/ruff check --fix-only --quiet .
	@.venv/bin/ruff format --quiet .

.PHONY: proof
proof: .venv/dev ## The slow proofs in full: kills, floods (minutes; `make test` runs them short)
	@CHUNGTAY_PROOF=full $(PY) -m pytest -m slow $(ARGS)

.PHONY: messages
messages: .venv/dev ## Bring new texts from the code into locales/*/LC_MESSAGES/messages.po (ARGS=km begins a language)
ifdef ARGS
	@mkdir -p locales/$(ARGS)/LC_MESSAGES && touch locales/$(ARGS)/LC_MESSAGES/messages.po
endif
	@.venv/bin/pybabel --quiet extract -F pyproject.toml --no-default-keywords -k say -k N_ \
		--no-location --sort-output --omit-header --no-wrap -o .venv/messages.pot .
	@.venv/bin/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --omit-header --no-wrap \
		-i .venv/messages.pot -d locales

.PHONY: lock
lock: .venv/uv ## Write requirements/*.txt anew from pyproject.toml (ARGS=--upgrade takes newer versions)
	@$(LOCK) $(ARGS) --group dev --extra postgres pyproject.toml -o requirements/dev.txt
	@$(LOCK) --extra postgres pyproject.toml -c requirements/dev.txt -o requirements/run.txt

.PHONY: browser
browser: ## Get a browser for the tests of the web pages, where this machine lets us
	@if command -v chromium chromium-browser google-chrome > /dev/null; then exit 0; fi; \
	root=; if [ "$$(id -u)" != 0 ]; then root='sudo -n'; fi; \
	if command -v apt-get > /dev/null && $$root true 2> /dev/null; then \
		echo 'Getting chromium for the browser tests (once) …'; \
		{ $$root apt-get update && DEBIAN_FRONTEND=noninteractive $$root apt-get install --yes --no-install-recommends chromium; } \
			> /dev/null 2>&1 || true; \
	fi; \
	command -v chromium > /dev/null || echo 'No chromium on this machine: the browser tests are skipped (in CI they fail).' >&2

.PHONY: clean
clean: ## Remove .venv and what tools left; data/ stays
	@rm -rf .venv .coverage .coverage.* htmlcov .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# Stamps: a second `make run` has nothing to do. `dev` holds all that `run` does, in the same versions.

.venv/uv: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null \
		|| { echo 'Chung Tay needs Python 3.11 or later as $(PYTHON): install it, or say make PYTHON=python3.12 ….' >&2; exit 1; }
	@$(PY) -c '' 2> /dev/null || { rm -rf .venv; $(PYTHON) -m venv .venv > /dev/null 2>&1; } \
		|| { rm -rf .venv; echo 'This Python cannot make a .venv: install its venv package (Debian: apt-get install python3-venv).' >&2; exit 1; }
	@$(PY) -m pip install --quiet --quiet --no-deps --require-hashes -r $<
	@touch $@

.venv/run: requirements/run.txt .venv/uv
	@echo 'Getting what Chung Tay needs (once) …'
	@.venv/bin/uv pip install --quiet --python $(PY) --require-hashes -r $< \
		|| $(PY) -m pip install --quiet --quiet --require-hashes -r $<
	@touch $@

.venv/dev: requirements/dev.txt .venv/run
	@echo 'Getting what working on it needs (once) …'
	@.venv/bin/uv pip sync --quiet --python $(PY) --require-hashes $< \
		|| $(PY) -m pip install --quiet --quiet --require-hashes -r $<
	@touch $@
