import Documents

/// A value, or a text of which only the surroundings of the program know what it comes to.
///
/// Compose and Grafana's provisioning put variables into any text before they look what type it has: a variable may
/// stand where a number does, quotes around a number or a boolean do not count, and the empty text counts as not set.
package enum Resolvable<Value: Sendable>: Sendable {
  case known(Value)
  /// With a variable in it, or empty.
  case open(String)

  /// The value, where it stands in the file.
  package var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}

// What a value must be is asked here rather than of the type: there it would be looked up at start, for each of a
// hundred kinds of values.
extension Resolvable: DocumentValue where Value: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Resolvable<Value>? {
    guard let scalar = node.scalar else { return Value.decode(node, &decoding).map(Resolvable.known) }
    if scalar.isString && scalar.text.isEmpty || VariableText.hasVariable(scalar.text) { return .open(scalar.text) }
    var unquoted = node
    if scalar.isString { unquoted.content = .scalar(Scalar(scalar.text, style: .plain)) }
    return Value.decode(unquoted, &decoding).map(Resolvable.known)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .known(let value): value.encode(encoding)
    case .open(let text): encoding.writer.string(text)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [Value.schema(&schemas), ["type": "string", "pattern": #"^$|\$"#]]]
  }
}

extension Resolvable: Equatable where Value: Equatable {}
extension Resolvable: Hashable where Value: Hashable {}

extension Resolvable: ExpressibleByBooleanLiteral where Value == Bool {
  package init(booleanLiteral value: Bool) { self = .known(value) }
}

extension Resolvable: ExpressibleByIntegerLiteral where Value == Int {
  package init(integerLiteral value: Int) { self = .known(value) }
}

extension Resolvable: ExpressibleByFloatLiteral where Value == Double {
  package init(floatLiteral value: Double) { self = .known(value) }
}
