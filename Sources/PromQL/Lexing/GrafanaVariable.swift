/// Grafana's variables, which it replaces before Prometheus sees the expression: `$x`, `${x:csv}` and `[[x]]`.
package enum GrafanaVariable {
  /// Whether one stands anywhere in a text.
  package static func stands(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { end(in: bytes, at: $0) != nil }
  }

  /// Where the variable ends that begins at an offset; nil where none does.
  static func end(in bytes: [UInt8], at offset: Int) -> Int? {
    func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "$") where byte(1) == UInt8(ascii: "{") && byte(2).isWord:
      return closing([UInt8(ascii: "}")], in: bytes, from: offset + 2)
    case UInt8(ascii: "$") where byte(1).isWord && !byte(1).isDigit:
      return bytes[(offset + 1)...].firstIndex { !$0.isWord } ?? bytes.count
    case UInt8(ascii: "[") where byte(1) == UInt8(ascii: "[") && byte(2).isWord && !byte(2).isDigit:
      return closing([UInt8(ascii: "]"), UInt8(ascii: "]")], in: bytes, from: offset + 2)
    default: return nil
    }
  }

  /// Behind the closing brackets; nil where something comes before that stands in no variable.
  private static func closing(_ brackets: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let end = bytes[start...].firstIndex(where: { !$0.isWord && !":.-".utf8.contains($0) }),
      bytes[end...].starts(with: brackets)
    else { return nil }
    return end + brackets.count
  }
}
