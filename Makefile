# Landslide Bias: what a person types. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench model networks shift recovery outlines package env lock styles clean
HERE := $(CURDIR)
BUILD := $(HERE)/.build
ENGINE := $(BUILD)/home/engine/bin/python
ENV := eval "$$(scripts/env.sh)"
DATA ?= ../shared/data

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/; s/[$$][$$]/$$/' | expand -t 12

setup: ## all environments: Debian packages where missing, tests, the engine of size train
	@scripts/setup.sh packages test train

demo: ## set up what is needed, then find landslides in the embedded demo and compare its two regions
	@scripts/setup.sh packages detect
	@$(ENV) && /usr/bin/python3 scripts/demo.py demo

test: ## set up what is needed, then run all tests
	@scripts/setup.sh packages test train
	@$(ENV) && scripts/test.sh

lint: ## ruff, and the plugin site's own gate: bandit, detect-secrets, flake8
	@scripts/setup.sh lint
	@scripts/lint.sh

bench: ## ratios of speed against the plain way of doing the same work, in one run
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/bench.py
	@$(ENV) && /usr/bin/python3 scripts/bench_scenes.py

model: ## train the shipped classifier from DATA (two hours on two cores); what lies in .build/model is not trained again
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/make_model.py --data $(DATA) --out $(BUILD)/model
	@cp $(BUILD)/model/compact.onnx $(BUILD)/model/compact.keras $(BUILD)/model/compact.log $(BUILD)/model/compact.json resources/classifier/

networks: ## train the other networks on the same chips and hold all against the shipped one (docs/networks.json; an hour)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/compare_networks.py --data $(DATA) --out docs/networks.json

shift: ## what a change of sensor costs the shipped model, and what matching wins back (docs/sensor_shift.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/sensor_shift.py --chips $(DATA)/landslide4sense/validation --tool $(DATA)/../tools/make_scene.py \
		--city $(DATA)/ordinary_land/eurosat_overview/Industrial --out docs/sensor_shift.json

recovery: ## does the bias factor's interval hold the truth, on simulated counts and on scenes with known truth (docs/recovery.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/recovery.py --chips $(DATA)/landslide4sense/validation --tool $(DATA)/../tools/make_scene.py --out docs/recovery.json

outlines: ## how well outlines by activation fit what people drew, on scenes with known truth (docs/outlines.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/outlines.py --chips $(DATA)/landslide4sense --tool $(DATA)/../tools/make_scene.py --out docs/outlines.json

package: ## the plugin's zip, for plugins.qgis.org
	@/usr/bin/python3 scripts/package.py dist

env: ## print what a shell needs: eval "$$(make -s env)"
	@scripts/env.sh

lock: ## renew the engine's locked requirements (needs uv)
	@cd core/engine && for size in detect train; do uv pip compile -q --universal --python-version 3.10 --no-annotate --no-header \
		--no-emit-package openvino-telemetry --upgrade -o requirements-$$size.txt requirements-$$size.in; done

styles: ## make the layer styles and the models again
	@$(ENV) && /usr/bin/python3 scripts/make_styles.py && /usr/bin/python3 scripts/make_models.py

clean: ## remove what was built, environments included
	rm -rf .build demo dist
