/// Diagnostics as a person reads them: the place and the message, the source line, a caret, and what to do.
package struct DiagnosticReport: Sendable {
  /// More than anyone reads, and few enough to print.
  private static let limit = 100

  private let diagnostics: [Diagnostic]

  /// Sorted by place, those without one first; the same finding is said once.
  package init(_ diagnostics: [Diagnostic]) {
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  package var text: String {
    var text = ""
    var lines: [ObjectIdentifier: SourceLines] = [:]
    for diagnostic in diagnostics.prefix(Self.limit) {
      text += diagnostic.description + "\n"
      if let place = diagnostic.place, !diagnostic.hidesLine {
        let source = lines[ObjectIdentifier(place.source)] ?? SourceLines(place.source)
        lines[ObjectIdentifier(place.source)] = source
        text += source.excerpt(at: place)?.text ?? ""
      }
      if !diagnostic.help.isEmpty { text += "  = \(diagnostic.help.printable)\n" }
    }
    if diagnostics.count > Self.limit { text += "… and \(diagnostics.count - Self.limit) more\n" }
    return text
  }
}
