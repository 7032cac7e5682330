import OpenMetrics
import Testing

/// A text that a parser must refuse, with the place of its error marked in it.
struct RejectedText: CustomTestStringConvertible {
  private static let mark: Character = "📍"

  let testDescription: String
  private let marked: String
  private let message: String

  /// - Parameters:
  ///   - name: What is wrong, in words.
  ///   - marked: The text, with 📍 where the error is reported.
  ///   - message: What the error says after its place.
  init(_ name: String, _ marked: String, _ message: String) {
    testDescription = name
    self.marked = marked
    self.message = message
  }

  /// Expects that the parser refuses the text at the mark, in these words.
  func check(
    as format: ExpositionFormat,
    strictness: ParsingStrictness = .standard,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = marked.split(separator: Self.mark, omittingEmptySubsequences: false)
    let line = parts[0].count { $0.isNewline } + 1
    let column = parts[0].split(separator: "\n", omittingEmptySubsequences: false).last?.unicodeScalars.count ?? 0
    let expected = "line \(line), column \(column + 1): \(message)"
    do {
      let families = try MetricFamily.parse(parts.joined(), as: format, strictness: strictness)
      Issue.record("read as \(families)", sourceLocation: sourceLocation)
    } catch {
      #expect(error.description == expected, sourceLocation: sourceLocation)
    }
  }
}
