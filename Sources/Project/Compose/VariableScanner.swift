/// Cuts a text into what Compose's interpolation sees in it.
struct VariableScanner {
  /// `${…}` taken apart.
  struct Substitution {
    enum Operation {
      case none
      /// `-`
      case fallback(String)
      /// `+`
      case alternative(String)
      /// `?`
      case required
    }

    let name: String
    let operation: Operation
    /// Whether a colon before the operator says that an empty value counts as none.
    let emptyIsUnset: Bool
    let written: String
  }

  enum Token {
    case literal(String)
    case escapedDollar
    case variable(name: String, written: String)
    case substitution(Substitution)
    case end
  }

  /// How deeply defaults may nest; nobody writes more, and each level is read again.
  private static let deepest = 20

  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  mutating func next() throws(InvalidVariable) -> Token {
    guard !rest.isEmpty else { return .end }
    let literal = rest.prefix { $0 != UInt8(ascii: "$") }
    guard literal.isEmpty else {
      rest = rest[literal.endIndex...]
      return .literal(String(Substring(literal)))
    }
    let start = rest
    rest = rest.dropFirst()
    switch rest.first {
    case UInt8(ascii: "$"):
      rest = rest.dropFirst()
      return .escapedDollar
    case UInt8(ascii: "{"):
      rest = rest.dropFirst()
      guard let inside = takeBraced(), let substitution = Self.substitution(inside, writtenAs: written(from: start))
      else { throw InvalidVariable(found: String(Substring(start))) }
      return .substitution(substitution)
    default:
      let name = takeName()
      guard !name.isEmpty else { throw InvalidVariable(found: String(Substring(start))) }
      return .variable(name: name, written: written(from: start))
    }
  }

  private func written(from start: Substring.UTF8View) -> String {
    String(Substring(start[..<rest.startIndex]))
  }

  private mutating func takeName() -> String {
    let name = Self.name(at: rest)
    rest = rest[name.endIndex...]
    return String(Substring(name))
  }

  /// A letter or `_`, then letters, digits and `_`.
  private static func name(at text: Substring.UTF8View) -> Substring.UTF8View {
    guard let first = text.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return text.prefix(0)
    }
    return text.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  /// What stands before the brace that closes the one just read; nil where none does, or too many are open.
  private mutating func takeBraced() -> Substring.UTF8View? {
    var depth = 1
    var index = rest.startIndex
    var previous: UInt8?
    while index < rest.endIndex {
      let byte = rest[index]
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") { depth += 1 }
      guard depth <= Self.deepest else { return nil }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 {
        let inside = rest[..<index]
        rest = rest[rest.index(after: index)...]
        return inside
      }
      previous = byte
      index = rest.index(after: index)
    }
    return nil
  }

  private static func substitution(_ inside: Substring.UTF8View, writtenAs written: String) -> Substitution? {
    let name = name(at: inside)
    guard !name.isEmpty else { return nil }
    var rest = inside[name.endIndex...]
    let emptyIsUnset = rest.first == UInt8(ascii: ":")
    if emptyIsUnset { rest = rest.dropFirst() }
    let argument = String(Substring(rest.dropFirst()))
    let operation: Substitution.Operation
    switch rest.first {
    case UInt8(ascii: "-"): operation = .fallback(argument)
    case UInt8(ascii: "+"): operation = .alternative(argument)
    case UInt8(ascii: "?"): operation = .required
    case nil where !emptyIsUnset: operation = .none
    default: return nil
    }
    return Substitution(
      name: String(Substring(name)), operation: operation, emptyIsUnset: emptyIsUnset, written: written)
  }
}
