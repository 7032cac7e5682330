import Documents

/// A choice that is read in any mixture of capitals and small letters.
package protocol CaseInsensitiveChoice: Choice {}

extension CaseInsensitiveChoice {
  package init(_ text: String) throws(InvalidValue) {
    let folded = text.lowercased()
    if let choice = Self.allCases.first(where: { $0.rawValue.lowercased() == folded }) {
      self = choice
      return
    }
    let words = Self.allCases.map(\.rawValue)
    throw InvalidValue(
      expected: "one of \(words.joined(separator: ", "))", found: "\"\(text)\"",
      help: words.nearest(to: text).map { "did you mean \($0)?" } ?? "")
  }
}
