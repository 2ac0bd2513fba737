"""Bash in which `qgis_process` is the QGIS of this process: it calls by a socket, and gets an exit code and words."""

import json
import os
import socket
import subprocess
import sys

CLIENT = """#!{python}
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as line:
    line.connect({path!r})
    line.sendall(json.dumps([os.getcwd(), *sys.argv[1:]]).encode() + b"\\n")
    code, out, err = json.loads(line.makefile().read())
sys.stdout.write(out)
sys.stderr.write(err)
sys.exit(code)
"""


class Called:
    """Runs bash, and what it calls as `qgis_process run` by `processing.run`, with the values as the text that was typed."""

    def __init__(self, folder):
        self._path = str(folder / "line")
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(self._path)
        self._server.listen()
        self._server.settimeout(0.05)
        for name in ("qgis_process", "qgis_process.bin"):
            client = folder / name
            client.write_text(CLIENT.format(python=sys.executable, path=self._path))
            client.chmod(0o755)
        self._env = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.close()

    def bash(self, text, folder):
        """Run a script in a folder and return how it ended."""
        process = subprocess.Popen(
            ["bash", "-c", text], cwd=folder, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        while process.poll() is None:
            try:
                call, _ = self._server.accept()
            except TimeoutError:
                continue
            with call, call.makefile() as heard:
                call.sendall(json.dumps(self._run(*json.loads(heard.readline()))).encode())
        out, err = process.communicate()
        return subprocess.CompletedProcess(text, process.returncode, out, err)

    def _run(self, folder, *words):
        words = [word for word in words if word != "--json"]
        if words[0] != "run" or words[2:3] != ["--"]:
            return 2, "", f"qgis_process: not understood: {words}"
        given = {}
        for word in words[3:]:
            name, equals, value = word.partition("=")
            if not equals:
                return 2, "", f"qgis_process: no value: {word}"
            given.setdefault(name, []).append(value)
        given = {name: values if len(values) > 1 else values[0] for name, values in given.items()}
        before = os.getcwd()
        os.chdir(folder)
        try:
            return _ran(words[1], given)  # its layers are closed there: GDAL writes their side files by relative names
        finally:
            os.chdir(before)


def _ran(name, given):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
    context.setFeedback(feedback)
    try:
        found = processing.run(name, given, feedback=feedback, context=context)
    except QgsProcessingException as error:
        return 1, "", f"{feedback.textLog()}\n{error}\n"
    return 0, "".join(f"{name}: {value}\n" for name, value in found.items()), ""
