/// The names of metrics in a PromQL expression, found by its tokens.
enum PromQLNames {
  /// Identifiers that are neither followed by `(`, nor keywords, nor inside `{}`, `[]` or a grouping's list of labels.
  static func metrics(in expression: String) -> [String] {
    var names: [String] = []
    var rest = Array(expression.utf8)[...]
    var braces = 0
    var groupingDepth = 0
    var expectsGrouping = false
    while let byte = rest.first {
      if isNameStart(byte) || byte == UInt8(ascii: "$") {
        let name = String(
          decoding: rest.prefix { isNameStart($0) || isDigit($0) || $0 == UInt8(ascii: "$") }, as: UTF8.self)
        rest = rest.dropFirst(name.utf8.count)
        if name.hasSuffix("$"), rest.first == UInt8(ascii: "{") { skipVariable(&rest) }
        let next = rest.drop(while: isBlank)
        let isCall = next.first == UInt8(ascii: "(")
        if braces > 0 || groupingDepth > 0 || name.contains("$") { continue }
        if groupings.contains(name.lowercased()) {
          expectsGrouping = isCall
        } else if !isCall, !isGrouped(next), !keywords.contains(name.lowercased()) {
          names.append(name)
        }
        continue
      }
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): skipString(&rest, quote: byte)
      case UInt8(ascii: "#"): rest = rest.drop { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: "{"), UInt8(ascii: "["): braces += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): braces = max(0, braces - 1)
      case UInt8(ascii: "("):
        if expectsGrouping || groupingDepth > 0 { groupingDepth += 1 }
        expectsGrouping = false
      case UInt8(ascii: ")"): groupingDepth = max(0, groupingDepth - 1)
      case _ where isDigit(byte): rest = rest.drop { isDigit($0) || isNameStart($0) || $0 == UInt8(ascii: ".") }
      default: break
      }
    }
    return names
  }

  /// Whether a look at the names is worth it: a recorded one holds a colon, and the others end in `_sum` or `_count`.
  static func mayAllLackExemplars(in expression: String) -> Bool {
    let ends = ["sum".utf8, "count".utf8]
    return Array(expression.utf8).withUnsafeBufferPointer { bytes in
      bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: ":")
          || bytes[index] == UInt8(ascii: "_") && ends.contains { bytes[(index + 1)...].starts(with: $0) }
      }
    }
  }

  private static let groupings: Set<String> = ["by", "without", "on", "ignoring", "group_left", "group_right"]
  private static let keywords: Set<String> = [
    "and", "or", "unless", "bool", "offset", "inf", "nan", "start", "end", "atan2",
  ]

  /// Only an aggregation, such as `sum`, stands before `by` or `without`.
  private static func isGrouped(_ next: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: next.prefix { isNameStart($0) || isDigit($0) }, as: UTF8.self)
    return ["by", "without"].contains(word.lowercased())
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// `{name:format}` behind a `$`, and what is glued to it: which metric that names Grafana alone knows.
  private static func skipVariable(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop { $0 != UInt8(ascii: "}") }.dropFirst()
    rest = rest.drop { isNameStart($0) || isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func skipString(_ rest: inout ArraySlice<UInt8>, quote: UInt8) {
    while let byte = rest.popFirst(), byte != quote {
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "`") { rest = rest.dropFirst() }
    }
  }
}
