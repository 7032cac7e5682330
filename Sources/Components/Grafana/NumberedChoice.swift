import Documents

extension Grafana {
  /// A value that is one of a few, written as its number.
  package protocol NumberedChoice: DocumentValue, Hashable, CaseIterable, RawRepresentable<Int> {}
}

extension Grafana.NumberedChoice {
  /// Old dashboards have booleans instead of 0 and 1, and hand-written ones put numbers in quotes.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    if let text = node.scalar?.text {
      let number = text == "true" ? 1 : text == "false" ? 0 : PlainScalar.integer(text)
      if let number, let choice = Self(rawValue: number) { return choice }
    }
    decoding.expected("one of \(allCases.map { String($0.rawValue) }.joined(separator: ", "))", at: node)
    return nil
  }

  package func encode(_ encoding: Encoding) { encoding.writer.bare(String(rawValue)) }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["enum": Node(.sequence(allCases.map { .bare(String($0.rawValue)) }))]
  }
}
