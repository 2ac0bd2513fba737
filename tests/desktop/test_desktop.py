"""The desktop under Xvfb: the plugin loads from its zip, an algorithm runs from its dialog, its layers load styled, the options page opens."""


def test_an_analyst_runs_the_main_job(walk):
    said = walk("main_job")
    assert said == [
        "provider loaded",
        "Landslide probability singlebandpseudocolor",
        "Detections graduatedSymbol",
        "options page In use",
        "preparesentinel2: Mask of valid pixels paletted, Red, green and blue multibandcolor",
        "matchdistribution: Matched scene multibandcolor",
        "blockgrid: Blocks singleSymbol",
        "gradcam: Activation singlebandpseudocolor",
        "comparedates: New landslides singleSymbol",
        "unloaded",
    ], "\n".join(said)


STALL = 3.0  # seconds, on a machine that does other things too; without work beside the main thread it is all of the model, five seconds and more


def test_a_model_does_not_freeze_the_desktop(walk):
    done, stall = walk("freezes")
    assert done == "done: [True]" and float(stall.split()[2]) < STALL, stall


def test_a_german_reads_german(walk):
    said = walk("german", ini="[locale]\noverrideFlag=true\nuserLocale=de_DE\n")
    assert said == ["de", "Engine einrichten…, Szenen finden…, Abrufen…", "Hangrutschungen erkennen", "Szene"]
