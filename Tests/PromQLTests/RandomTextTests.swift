import RandomTesting
import Testing

@testable import PromQL

/// No text is refused, and what is found stands in it.
@Suite struct RandomTextTests {
  private static let pieces = [
    "a", "a_bucket", "sum", "by", "on", "offset", "and", "bool", "(", ")", "{", "}", "[", "]", ",", "=", "=~", "!=",
    "!~",
    "\"", "'", "`", "\\", "$", "$x", "${y:raw}", "[[z]]", "5m", "1e3", "0x", "@", "+", "#", "\n", " ", ":", "é",
    "\u{FF}",
  ]

  @Test func everyTextHasAReading() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      for selector in Expression(text).selectors {
        #expect((0..<text.utf8.count).contains(selector.offset), "\(text)")
        #expect(selector.name?.isEmpty != true || text.contains("__name__") || text.contains("{"), "\(text)")
      }
    }
  }
}
