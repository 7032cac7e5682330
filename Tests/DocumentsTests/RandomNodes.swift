import RandomTesting

@testable import Documents

/// Texts that some reader or writer trips over.
enum NastyText {
  static let pieces = [
    "a", "b c", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", ":", ": ", " #", "#", "-", "- ", "?", "? ", ",", "[", "]",
    "{", "}", "&a", "*a", "!", "!!str", "|", ">", "'", "\"", "%", "@", "`", "\\", "\\n", "~", "=", "<<", "---", "...",
    "0", "1", "1_0", "_1", "0x1", "0o7", "0b1", "1e3", "1.5", ".5", ".inf", ".nan", "+", "12:30", "2001-01-01", "null",
    "yes", "No", "true", "y", "é", "e\u{301}", "日本", "👩‍👩‍👧", "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "$", "${x}", "{{y}}", "/", "<",
  ]

  static func random(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &generator)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
    }
  }
}

extension Node {
  /// A value of any shape, with tags where the format has them.
  static func random(depth: Int = 4, tags: Bool, using generator: inout SeededGenerator) -> Node {
    var node: Node
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
    case 0: node = .bare(["true", "false", "null"].randomElement(using: &generator) ?? "null")
    case 1: node = .bare(String(Int.random(in: Int.min...Int.max, using: &generator)))
    case 2: node = .bare(NumberText.of(Double(Int.random(in: -5000...5000, using: &generator)) / 16))
    case 3..<6: node = .string(NastyText.random(using: &generator))
    case 6..<8:
      node = Node(
        .sequence(
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            .random(depth: depth - 1, tags: tags, using: &generator)
          }))
    default:
      var keys: [[UInt8]: Node] = [:]
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        keys[Array(NastyText.random(using: &generator).utf8)] = .random(depth: depth - 1, tags: tags, using: &generator)
      }
      let sorted = keys.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      node = .mapping(sorted.map { (String(decoding: $0.key, as: UTF8.self), $0.value) })
    }
    if tags, Int.random(in: 0..<8, using: &generator) == 0 { node.tag = "!reset" }
    return node
  }
}
