import Documents
import OpenMetrics

/// One exemplar whose trace is there, and the address at which Grafana opens it.
package struct TracedExample: Hashable, Sendable {
  package let metric: String
  package let value: Double
  /// The label that carries the trace's ID.
  package let label: String
  /// 32 lower-case hex digits.
  package let traceID: String
  /// Nil where Grafana or its datasource is not known.
  package let url: String?

  /// The newest exemplar whose trace Tempo has.
  init?(_ answers: Answers) {
    let candidates = answers.chain.applications.flatMap { application in
      answers.traceSamples(of: application).flatMap(\.exemplars)
    }
    let found = candidates.filter { answers.lookup($0) == .found }
    guard let exemplar = found.max(by: { ($0.timestamp ?? 0) < ($1.timestamp ?? 0) }) else { return nil }
    metric = exemplar.metric
    value = exemplar.value
    label = exemplar.label.name
    traceID = exemplar.trace.padded
    let tempo = try? answers.datasources().tempo?.uid
    url = tempo.flatMap { uid in answers.chain.exploreURL(of: exemplar.trace.padded, datasource: uid) }
  }
}

extension Chain {
  /// Explore with one pane, as Grafana 10 and later write it in the address bar.
  fileprivate func exploreURL(of trace: String, datasource uid: String) -> String? {
    let query: Node = [
      "refId": "A", "datasource": ["type": "tempo", "uid": .string(uid)], "queryType": "traceql",
      "query": .string(trace),
    ]
    let pane: Node = [
      "datasource": .string(uid), "queries": [query], "range": ["from": "now-1h", "to": "now"],
    ]
    let panes = JSONText.compact(["trace": pane])
    return grafana.map {
      Question(.grafana, at: $0, "/explore", query: [("schemaVersion", "1"), ("panes", panes)], as: .text).url
    }
  }
}
