# Everything starts here. `make demo` and `make test` need only Python 3.11+, git and make.
PYTHON ?= python3
BIN := .venv/bin
SEED ?= 1
SIZE ?= full
# Where tests keep their files: in memory where there is some, for they wait for the disk with every commit.
MEMORY := $(shell test -w /dev/shm && echo /dev/shm || echo "$${TMPDIR:-/tmp}")

unexport PYTHONDONTWRITEBYTECODE # compiling everything anew in every process is a fifth of the tests

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check soak bench screenshots messages lock

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

setup: .venv/ready ## make .venv with every pinned dependency

.venv/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Havesay needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup ## a sample area with simulated phones in the browser; reaches nobody
	$(BIN)/havesay demo

run: setup ## serve with the settings in .env
	$(BIN)/havesay serve

test: setup ## every test, with a short slice of each long campaign
	PYTEST_DEBUG_TEMPROOT=$(MEMORY) $(BIN)/pytest -q -n $$(($$(nproc) + 1)) --dist worksteal # they also wait

check: setup ## ruff, mypy --strict and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

soak: setup ## the long campaigns: make soak SEED=7 SIZE=full
	HAVESAY_SOAK=$(SIZE) HAVESAY_SEED=$(SEED) $(BIN)/pytest -q -s -m soak

bench: setup ## print the tables of every measurement
	$(BIN)/pip install --quiet --disable-pip-version-check "huey>=2.5,<4" "procrastinate>=3,<4"
	@for file in bench/[a-z]*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

screenshots: setup ## take the README's pictures again, of the demo (needs Chromium)
	$(BIN)/python -m tests.browser.screenshots docs

messages: setup ## gather the wording into flows/locale
	$(BIN)/pybabel -q extract -k _ -k ngettext:1,2 --no-location --sort-output -o flows/locale/havesay.pot flows
	$(BIN)/pybabel -q update -N --no-wrap -D havesay -i flows/locale/havesay.pot -d flows/locale
	@sed -i '/^"POT-Creation-Date:/d' flows/locale/havesay.pot flows/locale/*/LC_MESSAGES/havesay.po # it only makes changes meet

lock: ## pin dependencies again, with hashes and without addresses (needs uv)
	uv pip compile -q --upgrade --generate-hashes --universal --no-emit-index-url --python-version 3.11 --group dev pyproject.toml -o requirements.lock
