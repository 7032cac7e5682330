"""Writes dashboards of 20 timeseries panels with one exemplar query each through grafana-foundation-sdk.

usage: foundation_sdk.py NUMBER FOLDER
"""
import pathlib
import sys

from grafana_foundation_sdk.builders import dashboard, prometheus, timeseries
from grafana_foundation_sdk.cog.encoder import JSONEncoder

number, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for index in range(number):
    board = dashboard.Dashboard(f"Dashboard {index}").uid(f"dashboard-{index}")
    for panel in range(20):
        expr = f"histogram_quantile(0.95, sum by (le) (rate(latency_{panel}_seconds_bucket[$__rate_interval])))"
        query = prometheus.Dataquery().expr(expr).legend_format("p95").exemplar(True)
        board.with_panel(timeseries.Panel().title(f"Panel {panel}").unit("s").with_target(query))
    text = JSONEncoder(sort_keys=True, indent=2).encode(board.build())
    (folder / f"dashboard-{index}.json").write_text(text)
