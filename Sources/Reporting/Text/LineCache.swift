import Documents

/// The lines of the source that was asked for last; findings come sorted by file.
struct LineCache {
  private var source: Source?
  private var lines: SourceLines?

  /// The line of a finding with a caret; nil where there is none to be shown.
  mutating func excerpt(for diagnostic: Diagnostic) -> Excerpt? {
    guard let place = diagnostic.place, !diagnostic.hidesLine else { return nil }
    return lines(of: place.source).excerpt(at: place)
  }

  /// The whole line of a finding; nil where it is long or not to be shown.
  mutating func text(for diagnostic: Diagnostic) -> String? {
    guard let place = diagnostic.place, !diagnostic.hidesLine else { return nil }
    return lines(of: place.source).text(of: place.line)
  }

  private mutating func lines(of source: Source) -> SourceLines {
    if let lines, self.source === source { return lines }
    let lines = SourceLines(source)
    self.source = source
    self.lines = lines
    return lines
  }
}
