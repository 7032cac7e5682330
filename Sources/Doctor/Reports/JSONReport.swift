import Documents

/// A report for programs; keys are added over time, never renamed.
package struct JSONReport {
  package let text: String

  package init(_ report: Report, masking: Masking = .nothing) {
    func string(_ text: String) -> Node { .string(masking.masked(text)) }
    func node(_ result: Report.Result) -> Node {
      var entries: [(String, Node)] = [("id", string(result.id.name))]
      if let application = result.id.application { entries.append(("application", string(application))) }
      entries.append(("title", string(result.title)))
      switch result.verdict {
      case .holds(let evidence):
        entries += [("status", "holds")] + Self.entries(evidence, string)
      case .broken(let evidence, let remedy):
        entries += [("status", "broken")] + Self.entries(evidence, string) + [("remedy", Self.node(remedy, string))]
      case .skipped(let reason):
        entries += [("status", "skipped"), ("because", string(reason.description))]
      }
      return .mapping(entries)
    }
    var root: [(String, Node)] = [
      ("status", string(report.status.rawValue)), ("checks", Node(.sequence(report.results.map(node)))),
    ]
    if let first = report.firstBroken?.result.id.description { root.append(("first_broken", string(first))) }
    if let example = report.example { root.append(("example", Self.node(example, string))) }
    text = JSONText.of(.mapping(root))
  }

  private static func entries(_ evidence: Evidence, _ string: (String) -> Node) -> [(String, Node)] {
    let notes: [(String, Node)] =
      evidence.notes.isEmpty ? [] : [("notes", Node(.sequence(evidence.notes.map(string))))]
    return [("asked", string(evidence.asked)), ("found", string(evidence.found))] + notes
  }

  private static func node(_ remedy: Remedy, _ string: (String) -> Node) -> Node {
    var entries: [(String, Node)] = [("text", string(remedy.text))]
    if let place = remedy.place {
      entries += [
        ("file", string(place.source.name)), ("line", .bare("\(place.line)")), ("column", .bare("\(place.column)")),
      ]
    }
    return .mapping(entries)
  }

  private static func node(_ example: TracedExample, _ string: (String) -> Node) -> Node {
    var entries: [(String, Node)] = [
      ("metric", string(example.metric)), ("value", .bare("\(example.value)")), ("label", string(example.label)),
      ("trace_id", string(example.traceID)),
    ]
    if let url = example.url { entries.append(("url", string(url))) }
    return .mapping(entries)
  }
}
