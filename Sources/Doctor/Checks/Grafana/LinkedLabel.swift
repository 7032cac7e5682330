import Documents
import OpenMetrics

extension Check {
  /// Grafana compares labels exactly: `TraceID`, `traceID` and `trace_id` are three.
  static func linkedLabel(_ application: Chain.Application) -> Check {
    Check(
      id: ID("grafana.label", of: application.name),
      title: "\(application.name)'s exemplars carry the label that Grafana links",
      requires: [ID("grafana.link"), ID("application.labels", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let live = try answers.datasources()
        let linked = live.prometheus?.destinations.map(\.name) ?? []
        guard !linked.isEmpty else { throw .unknown("no linked label is known") }
        let exemplars = answers.labelSets(of: application)
        guard !exemplars.isEmpty else { throw .unknown("no exemplar of \(application.name) is known") }
        let names = linked.map { "\"\($0)\"" }.joined(separator: ", ")
        guard let odd = exemplars.first(where: { labels in !labels.contains { linked.contains($0.name) } }) else {
          return Evidence(live.question, "\(names), and so do the exemplars")
        }
        let label = TraceLabel.find(in: odd)?.name
        throw .broken(
          Evidence(
            live.question,
            "\(names), where an exemplar has \(ExemplarText.labels(odd))"),
          remedy: Remedy(
            label.map { "write name: \($0) in exemplarTraceIdDestinations, or let the application use \(linked[0])" }
              ?? "let the application label its exemplars with \(linked[0])",
            at: answers.chain.files.exemplarLink))
      })
  }
}

extension Answers {
  /// The labels of an application's exemplars: as they are stored, or where none are stored as they are exposed.
  fileprivate func labelSets(of application: Chain.Application) -> [[Label]] {
    let stored = stored(of: application)
    guard stored.isEmpty else { return stored.map(\.labels) }
    guard let question = application.question, let exposition = try? exposition(question) else { return [] }
    return exposition.exemplars.map(\.exemplar.labels)
  }
}
