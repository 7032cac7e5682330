import Components
import Documents
import OrderedCollections
import Testing
import Values

@Suite struct DashboardTests {
  private func read(_ text: String) -> Reading<Grafana.Dashboard> {
    Reading<Grafana.Dashboard>(Source(name: "d.json", text: text), as: .json)
  }

  private func panel(_ text: String) -> Reading<Grafana.Panel> {
    Reading<Grafana.Panel>(Source(name: "d.json", text: text), as: .json)
  }

  @Test func aDashboardIsWrittenAsGrafanaExportsIt() {
    var dashboard = Grafana.Dashboard()
    dashboard.title = "Demo"
    dashboard.uid = .known(GrafanaUID(known: "demo"))
    dashboard.schemaVersion = 42
    dashboard.time = Grafana.TimeRange(from: "now-1h")
    dashboard.cursorSync = .crosshair
    var options = Grafana.TimeSeriesOptions()
    options.legend = Grafana.Legend(.list, .bottom)
    var panel = Grafana.Panel("Latency", .timeSeries(options), at: .init(x: 0, y: 0, width: 12, height: 8))
    panel.datasource = Grafana.DatasourceRef(GrafanaUID(known: "prometheus"), type: .prometheus)
    var target = Grafana.Target.prometheus("up")
    target.exemplar = true
    panel.targets = [target]
    var defaults = Grafana.FieldDefaults()
    defaults.unit = "s"
    defaults.thresholds = Grafana.Thresholds([.init("green"), .init("red", from: 0.5)])
    panel.fieldConfig = Grafana.FieldConfig(defaults)
    dashboard.panels = [panel]
    #expect(
      String(decoding: dashboard.text(as: .json), as: UTF8.self) == """
        {
          "annotations": {
            "list": []
          },
          "graphTooltip": 1,
          "panels": [
            {
              "datasource": {
                "type": "prometheus",
                "uid": "prometheus"
              },
              "fieldConfig": {
                "defaults": {
                  "thresholds": {
                    "mode": "absolute",
                    "steps": [
                      {
                        "color": "green",
                        "value": null
                      },
                      {
                        "color": "red",
                        "value": 0.5
                      }
                    ]
                  },
                  "unit": "s"
                },
                "overrides": []
              },
              "gridPos": {
                "h": 8,
                "w": 12,
                "x": 0,
                "y": 0
              },
              "options": {
                "legend": {
                  "calcs": [],
                  "displayMode": "list",
                  "placement": "bottom",
                  "showLegend": true
                }
              },
              "targets": [
                {
                  "editorMode": "code",
                  "exemplar": true,
                  "expr": "up",
                  "refId": "A"
                }
              ],
              "title": "Latency",
              "type": "timeseries"
            }
          ],
          "schemaVersion": 42,
          "templating": {
            "list": []
          },
          "time": {
            "from": "now-1h",
            "to": "now"
          },
          "title": "Demo",
          "uid": "demo"
        }

        """)
    #expect(read(String(decoding: dashboard.text(as: .json), as: UTF8.self)).document?.value == dashboard)
  }

  @Test func optionsAreReadByTheTypeBehindThem() throws {
    let reading = panel(#"{"options": {"calculate": true, "mine": 1}, "type": "heatmap"}"#)
    #expect(reading.diagnostics == [])
    guard case .heatmap(let options) = reading.document?.value.options else {
      Issue.record("no heatmap's options")
      return
    }
    #expect(options.calculate == true)
    #expect(options.rest == ["mine": 1])
    #expect(panel(#"{"options": {"legend": 1}, "type": "piechart"}"#).document?.value.options == .other(["legend": 1]))
    #expect(
      panel(#"{"options": {"legend": {"displayMode": "lst"}}, "type": "timeseries"}"#).diagnostics.map(\.description)
        == ["d.json:1:40: Expected one of list, table, hidden, found \"lst\"."])
  }

  @Test func unknownKeysAreKept() throws {
    let text = """
      {"title": "T", "style": "dark", "panels": [{"type": "graph", "aliasColors": {}, "fieldConfig": {"defaults":
      {"links": [], "mine": 1}, "overrides": []}, "targets": [{"expr": "up", "step": 10}]}]}
      """
    let reading = read(text)
    #expect(reading.diagnostics == [])
    let dashboard = try #require(reading.document?.value)
    #expect(dashboard.rest == ["style": "dark"])
    #expect(dashboard.panels[0].rest == ["aliasColors": [:]])
    #expect(dashboard.panels[0].fieldConfig?.defaults.rest == ["mine": 1])
    #expect(dashboard.panels[0].targets[0].rest == ["step": 10])
    #expect(read(String(decoding: dashboard.text(as: .json), as: UTF8.self)).document?.value == dashboard)
  }

  @Test func queriesOfOtherPluginsAreLeftAlone() throws {
    let reading = panel(
      """
      {"type": "table", "datasource": {"type": "mine", "uid": "m"}, "targets": [
        {"refId": "A", "hide": true, "query": {"deep": 1}, "format": 0},
        {"refId": "B", "datasource": {"type": "tempo", "uid": "t"}, "query": "{}", "limit": 20},
        {"refId": "C", "datasource": {"type": "tempo", "uid": "t"}, "limit": "many"}]}
      """)
    #expect(reading.diagnostics.map(\.description) == ["d.json:4:72: Expected a whole number, found \"many\"."])
    let targets = try #require(reading.document?.value.targets)
    #expect(targets[0].refID == "A")
    #expect(targets[0].isHidden == true)
    #expect(targets[0].rest == ["query": ["deep": 1], "format": 0])
    #expect(targets[1].query == "{}")
    #expect(targets[1].limit == 20)
  }

  @Test func datasourcesAreNamedInTwoWays() {
    #expect(panel(#"{"datasource": "$datasource"}"#).document?.value.datasource == .named("$datasource"))
    #expect(panel(#"{"datasource": {"uid": "x"}}"#).document?.value.datasource?.uid == "x")
    #expect(panel(#"{"datasource": null}"#).document?.value.datasource == nil)
    #expect(
      panel(#"{"datasource": [1]}"#).diagnostics.map(\.description) == [
        "d.json:1:16: Expected a datasource's type and uid, or its name, found a list."
      ])
  }

  @Test func whatOlderDashboardsHaveIsRead() throws {
    let reading = read(
      """
      {"title": "T", "refresh": false, "graphTooltip": true, "gnetId": 1860, "templating": {"list": [
        {"name": "n", "type": "query", "refresh": true, "hide": "2", "current": {"text": ["All"], "value": 10}}]},
        "rows": [{"title": "R", "panels": [{"type": "row"}]}],
        "panels": [{"type": "stat", "fieldConfig": {"defaults": {"mappings": [{"id": 0, "op": "=", "type": 1}]}}}]}
      """)
    #expect(reading.diagnostics == [])
    let dashboard = try #require(reading.document?.value)
    #expect(dashboard.refresh == .never)
    #expect(dashboard.cursorSync == .crosshair)
    let variable = try #require(dashboard.templating.list?.first)
    #expect(variable.refresh == .onLoad)
    #expect(variable.hide == .everything)
    #expect(variable.current?.value == .one("10"))
    #expect(dashboard.rows[0].panels[0].type == .row)
    #expect(
      dashboard.panels[0].fieldConfig?.defaults.mappings == [.other(["id": 0, "op": "=", "type": 1])])
  }

  @Test func valueMappingsAreReadByTheirType() throws {
    var result = Grafana.MappingResult()
    result.text = "up"
    var range = Grafana.RangeMapping()
    range.from = .value(1)
    range.result = result
    var special = Grafana.SpecialMapping()
    special.match = .nullOrNaN
    var defaults = Grafana.FieldDefaults()
    defaults.mappings = [.value(["1": result]), .range(range), .special(special)]
    let reading = Reading<Grafana.FieldDefaults>(Source(name: "f", bytes: defaults.text(as: .json)), as: .json)
    #expect(reading.diagnostics == [])
    #expect(reading.document?.value == defaults)
  }
}
