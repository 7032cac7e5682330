/// A value that is one of a few words.
package protocol Choice: ScalarValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
  package init(_ text: String) throws(InvalidValue) {
    if let choice = Self(rawValue: text) {
      self = choice
      return
    }
    let words = Self.allCases.map(\.rawValue)
    let nearest = words.nearest(to: text)
    throw InvalidValue(
      expected: words.count == 1 ? words[0] : "one of \(words.joined(separator: ", "))", found: "\"\(text)\"",
      help: nearest.map { "did you mean \($0)?" } ?? "")
  }

  package var text: String { rawValue }

  package static var scalarSchema: ScalarSchema { ScalarSchema(values: allCases.map(\.rawValue)) }
}
