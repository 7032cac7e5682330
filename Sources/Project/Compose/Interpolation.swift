/// Puts variables into texts as Compose does: `$NAME`, `${NAME}`, `${NAME:-default}` and its kin, `$$` for a dollar sign.
///
/// What comes out is such a text again: values are written with `$$` for each dollar sign of theirs, and a variable that
/// nobody set and that has no default stays as it is, so that whoever reads the text sees that it is not known.
package struct Interpolation: Sendable {
  package let environment: [String: String]

  package init(_ environment: [String: String]) { self.environment = environment }

  /// Throws where a dollar sign begins nothing that Compose reads.
  package func expanded(_ text: String) throws(InvalidVariable) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var scanner = VariableScanner(text)
    var result = ""
    while true {
      switch try scanner.next() {
      case .literal(let text): result += text
      case .escapedDollar: result += "$$"
      case .variable(let name, let written): result += environment[name].map(escaped) ?? written
      case .substitution(let substitution): result += try value(of: substitution)
      case .end: return result
      }
    }
  }

  private func value(of substitution: VariableScanner.Substitution) throws(InvalidVariable) -> String {
    let value = environment[substitution.name]
    let isSet = substitution.emptyIsUnset ? value?.isEmpty == false : value != nil
    switch substitution.operation {
    case .none, .required: return isSet ? escaped(value ?? "") : substitution.written
    case .fallback(let other): return isSet ? escaped(value ?? "") : try expanded(other)
    case .alternative(let other): return isSet ? try expanded(other) : ""
    }
  }

  private func escaped(_ value: String) -> String { value.replacing("$", with: "$$") }
}

/// A dollar sign that begins no variable.
package struct InvalidVariable: Error, Hashable, Sendable {
  /// What stands there, from the dollar sign on.
  package let found: String
}
