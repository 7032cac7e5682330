extension Node: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package static func string(_ text: String) -> Node { Node(.scalar(Scalar(text, style: .doubleQuoted))) }

  /// A number, a boolean or null, written as it stands.
  package static func bare(_ text: String) -> Node { Node(.scalar(Scalar(text, style: .bare))) }

  package static func mapping(_ entries: [(String, Node)]) -> Node {
    Node(.mapping(entries.map { Entry(key: .string($0.0), value: $0.1) }))
  }

  @usableFromInline
  package init(stringLiteral value: String) { self = .string(value) }

  @usableFromInline
  package init(integerLiteral value: Int) { self = .bare(String(value)) }

  @usableFromInline
  package init(booleanLiteral value: Bool) { self = .bare(value ? "true" : "false") }

  @usableFromInline
  package init(arrayLiteral elements: Node...) { self.init(.sequence(elements)) }

  @usableFromInline
  package init(dictionaryLiteral elements: (String, Node)...) { self = .mapping(elements) }
}
