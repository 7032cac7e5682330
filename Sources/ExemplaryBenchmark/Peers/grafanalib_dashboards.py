"""Writes dashboards of 20 timeseries panels with one exemplar query each through grafanalib.

usage: grafanalib_dashboards.py NUMBER FOLDER
"""
import json
import pathlib
import sys

from grafanalib.core import Dashboard, GridPos, Target, TimeSeries
from grafanalib._gen import DashboardEncoder

number, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for index in range(number):
    panels = []
    for panel in range(20):
        expr = f"histogram_quantile(0.95, sum by (le) (rate(latency_{panel}_seconds_bucket[$__rate_interval])))"
        panels.append(
            TimeSeries(
                title=f"Panel {panel}",
                unit="s",
                targets=[Target(expr=expr, legendFormat="p95", refId="A")],
                gridPos=GridPos(h=8, w=12, x=panel % 2 * 12, y=panel // 2 * 8),
            )
        )
    board = Dashboard(title=f"Dashboard {index}", uid=f"dashboard-{index}", panels=panels).auto_panel_ids()
    text = json.dumps(board.to_json_data(), sort_keys=True, indent=2, cls=DashboardEncoder)
    (folder / f"dashboard-{index}.json").write_text(text)
