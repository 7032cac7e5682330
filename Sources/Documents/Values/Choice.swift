/// A value that is one of a few words.
@usableFromInline
package protocol Choice: ScalarValue, CaseIterable, RawRepresentable<String> {
  /// The versions of the component that know the word.
  var gate: Gate { get }
}

extension Choice {
  @usableFromInline
  package var gate: Gate { .open }

  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let choice = decodeText(node, &decoding) else { return nil }
    decoding.check(choice.gate, of: choice.text, at: node.place)
    return choice
  }

  @inlinable
  package init(_ text: String) throws(InvalidValue) {
    guard let choice = Self(rawValue: text) else { throw Self.unknown(text) }
    self = choice
  }

  @usableFromInline
  static func unknown(_ text: String) -> InvalidValue {
    let words = allCases.map(\.rawValue)
    let nearest = words.nearest(to: text)
    return InvalidValue(
      expected: words.count == 1 ? words[0] : "one of \(words.joined(separator: ", "))", found: "\"\(text)\"",
      help: nearest.map { "did you mean \($0)?" } ?? "")
  }

  @inlinable
  package var text: String { rawValue }

  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(values: allCases.map(\.rawValue)) }
}
