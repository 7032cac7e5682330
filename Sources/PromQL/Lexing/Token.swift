/// A word or a sign of a PromQL expression.
struct Token {
  enum Kind: Hashable {
    /// Of a metric, a label or a function, or a keyword.
    case name
    /// A name, or a part of one, that a variable of Grafana's stands in.
    case openName
    /// A number or a duration.
    case number
    /// A text in quotes of any kind, with them.
    case string
    /// `+`, `==`, `=~` and the like.
    case operation
    /// One of `( ) { } [ ] , @`.
    case sign(UInt8)
    /// What stands in no expression, such as `é` outside quotes.
    case unknown
  }

  let kind: Kind

  /// Bytes from the beginning of the expression.
  let range: Range<Int>
}

extension Token {
  /// Whether it is a sign, written as one ASCII character.
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign(UInt8(ascii: sign)) }
}
