import Deployment
import Documents
import Generation
import Testing

@Suite struct DashboardTests {
  private func panels(_ panels: String) throws -> [Node] {
    let deployment = try Deployment(
      yaml: "name: a\ndashboards: [{title: T, uid: t, from: 90m, refresh: 1m30s, panels: [\(panels)]}]")
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    return rendered["grafana/dashboards/t.json"]["panels"].elements
  }

  /// A panel that names one datasource asks only that one.
  @Test func aPanelOfTwoDatasourcesIsMixed() throws {
    let panel = try #require(try panels("{queries: [{expr: up}, {traceql: '{}'}]}").first)
    #expect(panel["datasource"]?["uid"].text == "-- Mixed --")
    #expect(panel["targets"].elements.map { $0["datasource"]?["uid"].text } == ["prometheus", "tempo"])
  }

  @Test func aRowTakesTheWholeWidth() throws {
    let panels = try panels("{type: row, title: R, width: 12, height: 5}, {type: text, content: c, width: 12}")
    #expect(panels.map { $0["gridPos"]?["w"].text } == ["24", "12"])
    #expect(panels.map { $0["gridPos"]?["y"].text } == ["0", "1"])
  }

  @Test func theUnitOfAHeatmapIsThatOfItsBuckets() throws {
    let panel = try #require(try panels("{type: heatmap, unit: s, queries: [{expr: a_bucket}]}").first)
    #expect(panel["options"]?["yAxis"]?["unit"].text == "s")
    #expect(panel["fieldConfig"]?["defaults"]?["unit"] == nil)
    #expect(panel["targets"].elements.first?["format"].text == "heatmap")
  }

  /// Grafana reads `now-1h30m` as nothing, and `1m30s` as a minute.
  @Test func spansHaveOneUnit() throws {
    let deployment = try Deployment(
      yaml: "{name: a, prometheus: {scrape_interval: 61s}, dashboards: [{title: T, uid: t, from: 90m, refresh: 1m30s}]}"
    )
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    let dashboard = rendered["grafana/dashboards/t.json"]
    #expect(dashboard["time"]?["from"].text == "now-90m")
    #expect(dashboard["refresh"].text == "90s")
    #expect(rendered.datasources.first?["jsonData"]?["timeInterval"].text == "61s")
  }

  @Test(arguments: [("1s", "5s"), ("5s", "5s"), ("15s", "15s")])
  func anApplicationsDashboardIsDrawnNoFasterThanGrafanaAllows(_ interval: String, _ refresh: String) throws {
    let deployment = try Deployment(yaml: "{name: a, prometheus: {scrape_interval: \(interval)}}")
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    #expect(rendered["grafana/dashboards/http-server.json"]["refresh"].text == refresh)
  }

  @Test func theSamePanelsHaveTheSameNumbers() throws {
    let some = "{type: text, content: a}, {queries: [{expr: up}]}, {type: row}"
    #expect(try panels(some) == panels(some))
    #expect(try panels(some).map { $0["id"].text } == ["1", "2", "3"])
  }
}
