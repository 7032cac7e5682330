import Documents

/// A report for people: a line a check, the remedy for the first that is broken, and an example that is whole.
package struct TextReport {
  /// What is shown of a request's address.
  private static let mostAsked = 160

  package let text: String

  package init(_ report: Report, masking: Masking = .nothing) {
    let lines = report.results.flatMap(Self.lines) + [""] + Self.conclusion(report)
    text = lines.map { masking.masked($0).printable + "\n" }.joined()
  }

  private static func lines(_ result: Report.Result) -> [String] {
    switch result.verdict {
    case .holds(let evidence):
      ["✓ \(result.title): \(story(evidence))"] + evidence.notes.map { "  note: \($0)" }
    case .broken(let evidence, _):
      ["✗ \(result.title): \(story(evidence))"] + evidence.notes.map { "  note: \($0)" }
    case .skipped(let reason):
      ["– \(result.title): skipped, \(reason)"]
    }
  }

  private static func story(_ evidence: Evidence) -> String {
    let asked = evidence.asked.unicodeScalars
    let shown = asked.count > mostAsked ? "\(String(asked.prefix(mostAsked)))…" : evidence.asked
    return "\(shown) → \(evidence.found)"
  }

  private static func conclusion(_ report: Report) -> [String] {
    let example = report.example.map(lines) ?? []
    switch report.status {
    case .unreachable: return ["Nothing could be reached. Is the stack running, and are these its addresses?"]
    case .broken:
      guard let (result, _, remedy) = report.firstBroken else { return example }
      let place = remedy.place.map { "\($0): " } ?? ""
      return ["The first broken link: \(result.title) (\(result.id)).", place + remedy.text] + example
    case .early: return ["Not to be seen yet; ask again with --wait 60s."] + example
    case .holds:
      let skipped = report.results.count { if case .skipped = $0.verdict { true } else { false } }
      guard skipped > 0 else { return ["The chain holds."] + example }
      return ["The chain holds as far as it was followed; skipped: \(Figure.count(skipped, "check"))."] + example
    }
  }

  private static func lines(_ example: TracedExample) -> [String] {
    [
      "",
      "\(example.metric) has a request of \(Figure.number(example.value)) with \(example.label)=\"\(example.traceID)\""
        + (example.url == nil ? ", whose trace Tempo has." : "; its trace:"),
    ] + [example.url].compactMap { $0 }
  }
}
