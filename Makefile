# Landslide Bias: what a person types. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: $(shell sed -nE 's/^([a-z0-9-]+):.*##.*/\1/p' Makefile)
HERE := $(CURDIR)
BUILD := $(HERE)/.build
ENGINE := $(BUILD)/home/engine/bin/python
ENV := eval "$$(scripts/env.sh)"
DATA ?= ../shared/data

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/; s/[$$][$$]/$$/' | expand -t 14

setup: ## all environments: Debian packages where missing, tests, the engines of size train and cluster
	@scripts/setup.sh packages pages stac test train cluster

demo: ## set up what is needed, then find landslides in the embedded demo and compare its two regions
	@scripts/setup.sh packages detect
	@$(ENV) && /usr/bin/python3 scripts/demo.py demo

cluster: ## the demo on a Dask scheduler with two workers on this machine (docs/own_cluster.md)
	@scripts/setup.sh packages cluster
	@$(ENV) && /usr/bin/python3 scripts/cluster_demo.py demo

every-tile: ## what every land tile of Sentinel-2 would cost, from measured unit costs (docs/every_tile.md; half an hour)
	@scripts/setup.sh packages cluster
	@$(BUILD)/cluster/bin/python scripts/experiments/cluster.py --out scripts/experiments/results/cluster.json
	@$(BUILD)/cluster/bin/python scripts/experiments/every_tile.py --measured scripts/experiments/results/cluster.json \
		--scene $(DATA)/ordinary_land/Boadella_2020-01-13.tif --out scripts/experiments/results/every_tile.json

test: ## set up what is needed, then run all tests
	@scripts/setup.sh packages pages stac test train cluster
	@$(ENV) && scripts/test.sh

fuzz: ## drawn scenes and odd parameters until MINUTES (20) are over; SEED=n for the cases of a seed (docs/tests.md; a short part is in test)
	@scripts/setup.sh packages test train
	@$(ENV) && MINUTES="$(MINUTES)" SEED="$(SEED)" scripts/fuzz.sh $(ARGS)

test-qgis344: ## all tests on QGIS 3.44, in a chroot of Debian 13 that is made once; ARGS="-k name" goes to pytest (docs/tests.md; not in CI)
	@scripts/qgis344.sh $(ARGS)

lint: ## ruff, mypy --strict, the plugin site's own gate (bandit, detect-secrets, flake8), and the documentation built without a warning
	@scripts/setup.sh lint docs
	@scripts/lint.sh
	@$(ENV) && scripts/guide/build.sh --site-dir $(BUILD)/guide

mutants: ## do the tests bite? 300 changes of core, drawn by a seed, of which at most 30 may pass (scripts/mutants/survivors.json; half an hour; not in CI)
	@scripts/setup.sh packages mutants
	@nice -n 10 $(BUILD)/mutants/bin/python scripts/mutants/run.py $(ARGS)

bench: ## ratios of speed against the plain way of doing the same work, kept in scripts/bench/history.jsonl; says what fell by a fifth (SIDE=10980: a whole tile)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/bench/engine.py $(BUILD)/bench/engine.json
	@$(ENV) && /usr/bin/python3 scripts/bench/scenes.py $(BUILD)/bench/scenes.json
	@$(ENV) && /usr/bin/python3 scripts/bench/tile.py $(BUILD)/bench/tile.json $(SIDE)
	@/usr/bin/python3 scripts/bench/history.py $(BUILD)/bench/engine.json $(BUILD)/bench/scenes.json $(BUILD)/bench/tile.json

model: ## train the shipped classifier from DATA (two hours on two cores); what lies in .build/model is not trained again
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/recipe/make_model.py --data $(DATA) --out $(BUILD)/model
	@cp $(BUILD)/model/compact.onnx $(BUILD)/model/compact.keras $(BUILD)/model/compact.log $(BUILD)/model/compact.json resources/classifier/

points: ## measure the shipped model's operating points again, and write them into its card (a minute)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/recipe/points.py --data $(DATA) --classifier resources/classifier

share: ## calibrate the shipped model's third output, the landslide's share of each cell, and export it again (minutes)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/recipe/share.py --data $(DATA) --classifier resources/classifier

eight: ## make the shipped model's file of 8-bit integers, and hold it against the model on validation chips (minutes)
	@scripts/setup.sh packages train quantise
	@$(ENV) && $(BUILD)/quantise/bin/python scripts/recipe/quantise.py --data $(DATA) --model resources/classifier/compact.onnx --figures scripts/experiments/results/eight.json

networks: ## train the other networks on the same chips and hold all against the shipped one (scripts/experiments/results/networks.json; a night on two cores, in parts)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/compare_networks.py --data $(DATA) --work $(BUILD)/networks --out scripts/experiments/results/networks.json

trials: ## what was tried to call blocks better without training anew (scripts/experiments/results/trials.json; two minutes)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/trials.py --data $(DATA) --out scripts/experiments/results/trials.json

more: ## what more chips to learn from would be worth: half of the validation chips besides, measured on the other half (scripts/experiments/results/more_chips.json; two hours)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/more_chips.py --data $(DATA) --work $(BUILD)/more --out scripts/experiments/results/more_chips.json

grown: ## what a larger network that sees farther would be worth: the shipped one, grown and trained on (scripts/experiments/results/grown.json; an hour)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/grown.py --data $(DATA) --work $(BUILD)/grown --out scripts/experiments/results/grown.json

regions: ## what the classifier is worth in a region that it has never seen: the benchmark's regions left out in turn (scripts/experiments/results/regions.json; four hours)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/regions.py --data $(DATA) --work .build/regions --out scripts/experiments/results/regions.json
	@/usr/bin/python3 scripts/experiments/regions_table.py

shift: ## what a change of sensor costs the shipped model, and what matching wins back (scripts/experiments/results/sensor_shift.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/sensor_shift.py --chips $(DATA)/landslide4sense/validation --tool $(DATA)/../tools/make_scene.py \
		--city $(DATA)/ordinary_land/eurosat_overview/Industrial --out scripts/experiments/results/sensor_shift.json

recovery: ## does the bias factor's interval hold the truth, in cells of simulated regions and on scenes with known truth (scripts/experiments/results/{cells,recovery}.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/cells.py --out scripts/experiments/results/cells.json
	@$(ENV) && $(ENGINE) -I scripts/experiments/recovery.py --chips $(DATA)/landslide4sense/validation --tool $(DATA)/../tools/make_scene.py --out scripts/experiments/results/recovery.json

outlines: ## how well outlines by activation fit what people drew, on scenes with known truth (scripts/experiments/results/outlines.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/outlines.py --chips $(DATA)/landslide4sense --tool $(DATA)/../tools/make_scene.py --out scripts/experiments/results/outlines.json

landslides: ## how many landslides events hold, and where their outlines lie, on scenes with known truth (scripts/experiments/results/landslides.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/landslides.py --chips $(DATA)/landslide4sense --tool $(DATA)/../tools/make_scene.py --out scripts/experiments/results/landslides.json

dates: ## what share of what comparedates calls new is false, on simulated pairs (scripts/experiments/results/dates.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/dates.py --out scripts/experiments/results/dates.json

combined: ## what the median of several dates does to false blocks and to landslides (scripts/experiments/results/combined.json; minutes)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/combined.py --data $(DATA) --chips $(DATA)/landslide4sense/validation --tool $(DATA)/../tools/make_scene.py --out scripts/experiments/results/combined.json

alike: ## how often comparedistributions' interval holds 0.5 for pairs of one kind (scripts/experiments/results/likeness.json)
	@scripts/setup.sh packages train
	@$(ENV) && $(ENGINE) -I scripts/experiments/likeness.py --out scripts/experiments/results/likeness.json

many: ## what an engine's start and 50 scenes by detectmany cost, against the network alone (scripts/experiments/results/many.json; minutes)
	@scripts/setup.sh packages detect
	@$(ENV) && /usr/bin/python3 scripts/experiments/many.py --out scripts/experiments/results/many.json

soak: ## detectmany for MINUTES (30) with cancels, killed engines and a bad server: nothing lost, nothing twice, memory flat (scripts/experiments/results/soak.json)
	@scripts/setup.sh packages detect
	@$(ENV) && /usr/bin/python3 scripts/experiments/soak.py --minutes $(or $(MINUTES),30) --out scripts/experiments/results/soak.json

qt6: ## the plugin's own Qt code under PyQt6, with a stand-in for QGIS (docs/gate.md; seconds)
	@scripts/setup.sh qt6
	@.build/qt6/bin/python scripts/qt6.py

package: guide ## the plugin's zip, for plugins.qgis.org
	@/usr/bin/python3 scripts/package.py dist

release: ## zip, wheel, documentation and their checksums in dist; refuses changes, metadata that point nowhere, and a version that is not dated
	@! grep -q '^guide:' $(MAKEFILE_LIST) || $(MAKE) -s guide
	@/usr/bin/python3 scripts/release.py dist

platforms: ## on which systems and Pythons the locked libraries have wheels: docs/platforms.md (a minute; asks the index)
	@scripts/setup.sh packages platforms
	@$(ENV) && /usr/bin/python3 scripts/platforms.py

env: ## print what a shell needs: eval "$$(make -s env)"
	@scripts/env.sh

lock: ## renew the engine's locked requirements (needs uv)
	@cd core/engine && for size in detect train cluster; do uv pip compile -q --universal --generate-hashes --python-version 3.10 --no-annotate --no-header \
		--no-emit-package openvino-telemetry --upgrade -o requirements-$$size.txt requirements-$$size.in; done

docs: ## what is made from the provider (the README's table of algorithms, the help pages in resources/help), and the documentation in resources/guide
	@scripts/setup.sh packages
	@$(ENV) && /usr/bin/python3 scripts/docs.py
	@$(MAKE) -s guide

guide: ## the documentation as pages that need no network, from docs/ and resources/help, in resources/guide
	@scripts/setup.sh docs
	@$(ENV) && scripts/guide/build.sh && echo "Open resources/guide/index.html"

pictures: ## the documentation's pictures, from the walks of the desktop tests and from what the algorithms make (minutes)
	@scripts/setup.sh packages test detect
	@$(ENV) && scripts/guide/pictures.sh

languages: ## take up the sentences of the code in resources/translations/*.ts, and build what QGIS loads
	@/usr/bin/python3 scripts/languages.py $(ARGS)

styles: ## make the layer styles and the models again
	@$(ENV) && export QT_HASH_SEED=0 && /usr/bin/python3 scripts/make_styles.py && /usr/bin/python3 scripts/make_models.py

clean: ## remove what was built, environments included
	@! grep -sF ' $(BUILD)/' /proc/self/mounts || { echo "Unmount this first: its files would be removed too" >&2; exit 1; }
	rm -rf .build demo dist
