/// A single value as it was written, before anyone decides what type it is.
@usableFromInline
package struct Scalar: Hashable, Sendable {
  /// How a scalar is written.
  package enum Style: UInt8, Sendable {
    /// Without quotes, in YAML: `true`, `5s`, `http-server`.
    case plain
    case singleQuoted
    case doubleQuoted
    /// `|`
    case literal
    /// `>`
    case folded
    /// A number, `true`, `false` or `null` of JSON, which no string field takes.
    case bare
  }

  package var text: String
  package var style: Style

  package init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether quotes or a block say that this is a string, whatever it looks like.
  package var isString: Bool { style != .plain && style != .bare }

  /// Whether it is a string by its quotes or because it looks like nothing else.
  package var meansString: Bool {
    isString || !isNull && PlainScalar.boolean(text) == nil && PlainScalar.number(text) == nil
  }

  package var isNull: Bool {
    guard !isString else { return false }
    return switch text.utf8.count {
    case 0: true
    case 1: text == "~"
    case 4: text == "null" || text == "Null" || text == "NULL"
    default: false
    }
  }
}
