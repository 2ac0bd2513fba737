"""The engine's end of the line: what QGIS writes is read as it was written."""

import json
import os
import subprocess
import sys
from pathlib import Path

PLUGINS = Path(__file__).resolve().parents[3] / ".build" / "plugins"
READS = """
import io, sys
sys.stdin = io.TextIOWrapper(sys.stdin.detach(), encoding="cp1252")  # as on Windows
from landslidebias.core.engine.serve.channel import Channel
channel = Channel()
channel.info(next(channel.jobs()))
"""


def test_the_file_of_a_job_may_be_called_anything():
    path = "C:/Users/Jörg Łęcki/job.json"
    command, env = [sys.executable, "-c", READS], {**os.environ, "PYTHONPATH": str(PLUGINS)}
    done = subprocess.run(command, input=f"{path}\n".encode(), stdout=subprocess.PIPE, env=env, check=True, timeout=30)
    assert json.loads(done.stdout)["text"] == path
