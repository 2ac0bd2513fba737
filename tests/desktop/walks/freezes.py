"""Nothing freezes: a model, which QGIS 3.22 runs in the main thread, goes from its dialog while a watch looks at the event loop."""

import demo
import processing
from person import OUT, Watchdog, go, picture, say
from processing.gui import AlgorithmDialog


def walk():
    demo.write_inputs(OUT)
    parameters = {
        "scene_1": str(OUT / "scene_Quietland.tif"),
        "scene_2": str(OUT / "scene_Newsland.tif"),
        "catalog": str(OUT / "catalog.csv"),
        "regions": str(OUT / "regions.geojson"),
        "mask": str(OUT / "mask.tif"),
    }
    dialog = processing.createAlgorithmDialog("landslidebias:bias_of_two_scenes", parameters)
    dialog.show()
    done = []
    dialog.algorithmFinished.connect(lambda ok, _: done.append(ok))
    yield 1
    with Watchdog() as watch:
        AlgorithmDialog.handleAlgorithmResults = watch.aside(AlgorithmDialog.handleAlgorithmResults)  # loads layers
        dialog.runAlgorithm()
        yield lambda: done
    say(f"done: {done}")
    say(f"longest stall: {watch.longest:.2f} s")
    picture("model", dialog)


go(walk)
