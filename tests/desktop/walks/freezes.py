"""Nothing freezes: a model, which QGIS 3.22 runs in the main thread, goes from its dialog while a watch looks at the event loop."""

import sys
import threading
import time
import traceback

import demo
import processing
from person import OUT, Watchdog, go, say


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
    done, found, main = [], [], threading.main_thread().ident
    dialog.algorithmFinished.connect(lambda *_: done.append(1))
    yield 1
    with Watchdog() as watch:

        def look():
            while not done:
                time.sleep(0.03)
                if time.monotonic() - watch._last > 0.1:
                    stack = traceback.format_stack(sys._current_frames()[main])
                    found.append(f"== {time.monotonic() - watch._last:.2f}\n" + "".join(stack[-7:]))

        threading.Thread(target=look, daemon=True).start()
        dialog.runAlgorithm()
        yield lambda: done
    say(f"longest stall: {watch.longest:.2f} s")
    for one in found:
        say(one)


go(walk)
