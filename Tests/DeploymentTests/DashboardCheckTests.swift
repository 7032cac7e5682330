import Testing

@testable import Deployment

@Suite struct DashboardCheckTests {
  private func panel(_ text: String) -> [String] { findings("dashboards: [{title: a, uid: a, panels: [\(text)]}]") }

  private func query(_ text: String) -> [String] { panel("{title: p, queries: [\(text)]}") }

  @Test func dashboardsHaveATitleAndATime() {
    #expect(findings("dashboards: [{title: 1️⃣'', uid: a}]") == ["1️⃣ The dashboard has no title."])
    #expect(findings("dashboards: [{title: a, uid: a, from: 1️⃣0s}]") == ["1️⃣ A dashboard of no time shows nothing."])
  }

  @Test func panelsFitTheGrid() {
    for (key, most) in [("width", 24), ("height", 50)] {
      for wrong in [0, most + 1, -1] {
        #expect(
          panel("{title: p, \(key): 1️⃣\(wrong), queries: [{expr: up}]}")
            == ["1️⃣ \(key) must be from 1 to \(most), found \(wrong)."])
      }
      #expect(panel("{title: p, \(key): \(most), queries: [{expr: up}]}") == [])
    }
  }

  @Test func panelsHaveWhatTheirKindDraws() {
    #expect(panel("1️⃣{title: p}") == ["1️⃣ A timeseries panel needs at least one query."])
    #expect(panel("1️⃣{title: p, type: stat, queries: []}") == ["1️⃣ A stat panel needs at least one query."])
    #expect(panel("{title: p, type: row, queries: 1️⃣[{expr: up}]}") == ["1️⃣ A row panel has no queries."])
    #expect(panel("{title: p, content: 1️⃣x, queries: [{expr: up}]}") == ["1️⃣ Only a text panel has content."])
    #expect(panel("{title: p, type: text, content: x}, {type: row, title: r}") == [])
  }

  @Test func queriesAskOneThing() {
    #expect(query("1️⃣{legend: x}") == ["1️⃣ A query has either expr or traceql."])
    #expect(query("1️⃣{expr: up, traceql: '{}'}") == ["1️⃣ A query has either expr or traceql."])
    #expect(query("{expr: up}, {traceql: '{}'}") == [])
  }

  @Test func exemplarsComeFromBuckets() {
    #expect(query("{traceql: '{}', exemplars: 1️⃣true}") == ["1️⃣ Only PromQL has exemplars."])
    #expect(query("{expr: a_bucket, exemplars: true, instant: 1️⃣true}") == ["1️⃣ An instant query has no exemplars."])
    #expect(
      query("{expr: 'job:a:rate5m', exemplars: 1️⃣true}") == ["1️⃣ What a recording rule makes carries no exemplars."])
    #expect(
      query("{expr: 'rate(a_sum[5m])', exemplars: 1️⃣true}") == ["1️⃣ The _sum of a histogram carries no exemplars."])
    #expect(query("{expr: 'rate(a_sum[5m])/rate(a_count[5m])', exemplars: true}") == [])
    #expect(query("{expr: 'rate(a_bucket[5m])', exemplars: true}") == [])
    #expect(query("{expr: a_total, exemplars: true}") == [])
    #expect(
      panel("{title: p, type: stat, queries: [{expr: a_bucket, exemplars: 1️⃣true}]}")
        == ["1️⃣ A stat panel draws no exemplars."])
  }

  @Test func theFirstQueryOfAMetricAsksForThem() {
    #expect(
      query("{expr: 'rate(a_bucket[1m])'}, {expr: 'rate(a_bucket[5m])', exemplars: 1️⃣true}") == [
        "1️⃣ Grafana asks for a metric's exemplars once, for the first query that names it, and query 1 has none."
      ])
    #expect(query("{expr: 'rate(b_bucket[1m])'}, {expr: 'rate(a_bucket[5m])', exemplars: true}") == [])
    #expect(query("{expr: a_bucket, exemplars: true}, {expr: a_bucket}") == [])
  }
}
