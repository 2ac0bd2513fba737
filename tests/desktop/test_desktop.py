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


STALL = 1.0  # seconds, on a machine that does other things too; without work beside the main thread it is all of the model, five seconds and more


def test_a_model_does_not_freeze_the_desktop(walk):
    done, stall = walk("freezes")
    assert done == "done: [True]" and float(stall.split()[2]) < STALL, stall


def test_the_language_is_switched(walk):
    nb = "\u00a0"
    assert walk("languages") == [
        "Engine einrichten…, Szenen finden…, Abrufen…",
        "Schritt 7, Verzerrungsfaktor: wartet auf andere. Zuerst Detektionen, ein Katalog und Regionen.",
        "Hangrutschungen erkennen: Szene",
        "Hangrutschungen in here sind 2,6- bis 19,3-mal stärker untererfasst als in there (Γ = 6,67).",
        "cut: []",
        "Instalar el motor…, Buscar escenas…, Obtener…",
        "Paso 7, Factor de sesgo: espera a otros. Primero detecciones, un catálogo y regiones.",
        "Detectar deslizamientos: Escena",
        "Los deslizamientos en here están entre 2,6 y 19,3 veces más subregistrados que en there (Γ = 6,67).",
        "cut: []",
        "Installer le moteur…, Chercher des scènes…, Récupérer…",
        f"Étape 7, Facteur de biais{nb}: en attend d'autres. D'abord des détections, un catalogue et des régions.",
        "Détecter des glissements de terrain: Scène",
        "Les glissements dans here sont entre 2,6 et 19,3 fois plus sous-répertoriés que dans there (Γ = 6,67).",
        "cut: []",
    ]
