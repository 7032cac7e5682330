import Testing

@testable import Documents

@Suite struct JSONWriterTests {
  private func json(_ node: Node) -> String { String(decoding: node.text(as: .json), as: UTF8.self) }

  @Test func collectionsAreIndentedByTwo() {
    #expect(
      json(["a": [1, "x", [:], []], "b": ["c": true]])
        == "{\n  \"a\": [\n    1,\n    \"x\",\n    {},\n    []\n  ],\n  \"b\": {\n    \"c\": true\n  }\n}\n")
  }

  @Test func whatMustBeEscapedIs() {
    #expect(json("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}é😀") == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é😀\"\n")
  }

  @Test func whatYAMLWroteOtherwiseIsJSON() throws {
    #expect(
      json(try nodes("[yes, ~, 0x10, 1_000, 1., .5, text, 'null', 017]")).split(separator: "\n").joined()
        == #"[  true,  null,  16,  1000,  1,  0.5,  "text",  "null",  15]"#)
  }

  /// JSON has no infinity, and no tags.
  @Test func whatJSONCannotSayIsLeftOut() throws {
    #expect(
      json(try nodes("[.inf, -.inf, .nan, 1e999]")).split(separator: "\n").joined() == "[  null,  null,  null,  null]")
    #expect(
      json(try nodes("[!x text, !x 12, !x '12', !x [1]]")).split(separator: "\n").joined()
        == #"[  "text",  12,  "12",  [    1  ]]"#)
  }

  @Test func numbersAreAsAPersonWritesThem() {
    #expect(
      [5, 0.999, -2.5, 1e15, 1e16, 0, -0.0, 1e-7].map(NumberText.of)
        == ["5", "0.999", "-2.5", "1000000000000000", "10000000000000000", "0", "0", "1.0e-07"])
  }
}
