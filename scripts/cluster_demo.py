"""Runs the demo on a scheduler and two workers of this machine: cluster_demo.py OUT. Run by `make cluster` in QGIS's Python."""

import os

import demo
from local_cluster import PYTHON, LocalCluster


def main():
    with LocalCluster() as cluster:
        print(f"A scheduler at {cluster.address} with two workers of one thread each", flush=True)
        os.environ["LANDSLIDEBIAS_ENGINE"] = str(PYTHON)
        demo.main(SCHEDULER=cluster.address)


if __name__ == "__main__":
    main()
