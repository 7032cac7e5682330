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
    var random = SplitMix64(state: 1)
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

/// The same random numbers on every run.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
