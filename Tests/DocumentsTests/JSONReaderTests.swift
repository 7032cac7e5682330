import Testing

@testable import Documents

@Suite struct JSONReaderTests {
  @Test func everyKindOfValueIsRead() throws {
    #expect(
      try nodes(" { \"a\" : [ 1 , -0.5e+3, true, false, null, \"x\" ] ,\r\n\t\"b\":{} } ", as: .json)
        == ["a": [1, .bare("-0.5e+3"), true, false, .bare("null"), "x"], "b": [:]])
  }

  @Test(arguments: ["0", "-0", "12", "1.5", "-1.5E10", "1e-3", "0.1", "1E+2"]) func numbers(text: String) throws {
    #expect(try nodes(text, as: .json).scalar == Scalar(text, style: .bare))
  }

  @Test(arguments: [
    "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "1_0", "NaN", "Infinity", "-Infinity", "tru", "nul", "TRUE", "1a",
    "'a'", "a", "--1", "1.2.3", "True", "\u{A0}1", "é",
  ]) func nothingElseIsAValue(text: String) {
    let found = Marked("[1️⃣\(text)]").findings(as: .json)
    #expect(found == ["1️⃣ This is not JSON: expected a value or `]`, found `\(text)]`."])
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u65E5""#, "é日"), (#""\ud83d\ude00""#, "😀"),
    (#""\u0000""#, "\0"), (#""\uFFFF\ufeff""#, "\u{FFFF}\u{FEFF}"), ("\"\u{7F}\u{2028}é😀\"", "\u{7F}\u{2028}é😀"),
    ("\"\"", ""),
  ]) func strings(text: String, value: String) throws {
    #expect(try nodes(text, as: .json) == .string(value))
  }

  @Test(arguments: [
    #"\x41"#, #"\u12"#, #"\u12G4"#, #"\ud83d"#, #"\ude00"#, #"\ud83dx"#, #"\ud83d\n"#, #"\ud83d\ud83d"#, #"\a"#, #"\'"#,
    #"\U0041"#, #"\u+123"#, "\\é",
  ]) func otherEscapesAreNotKnown(escape: String) {
    #expect(Marked("[\"é1️⃣\(escape)\"]").findings(as: .json) == ["1️⃣ No such escape in JSON."])
  }

  @Test(arguments: [
    ("[1,1️⃣]", "This is not JSON: expected a value, found `]`."),
    ("{\"a\": 1,1️⃣}", "This is not JSON: expected a key in double quotes, found `}`."),
    ("[1 1️⃣2]", "This is not JSON: expected `,` or `]`, found `2]`."),
    ("{\"a\" 1️⃣1}", "Expected `:` behind the key, found `1}`."),
    ("{1️⃣a: 1}", "This is not JSON: expected a key in double quotes or `}`, found `a:`."),
    ("[1]\n1️⃣]", "More stands behind the end of the JSON value."),
    ("{}1️⃣{}", "More stands behind the end of the JSON value."),
    ("1️⃣// x\n1", "This is not JSON: expected a value, found `//`."),
    ("[1,\n1️⃣/* x */ 2]", "This is not JSON: expected a value, found `/*`."),
    ("{\"a\": [1, 21️⃣", "This is not JSON: expected `,` or `]`, found the end of the text."),
    ("{\"a\":1️⃣", "This is not JSON: expected a value, found the end of the text."),
    ("[1️⃣}", "This is not JSON: expected a value or `]`, found `}`."),
    ("{\"a\": 11️⃣]", "This is not JSON: expected `,` or `}`, found `]`."),
    ("[\"a1️⃣\n\"]", "A string may not hold a line break or control character."),
    ("[\"a1️⃣\t\"]", "A string may not hold a line break or control character."),
    ("[\"a1️⃣\u{1F}\"]", "A string may not hold a line break or control character."),
    ("[\"ab1️⃣", "The text ends inside a string."),
    ("[1️⃣\u{1}]", "This is not JSON: expected a value or `]`, found a control character."),
    ("[1️⃣日本語日本語日本語日本語日本語]", "This is not JSON: expected a value or `]`, found `日本語日本語日本語日本語`."),
  ]) func itsPlaceIsRight(marked: String, message: String) {
    #expect(Marked(marked).findings(as: .json) == ["1️⃣ \(message)"])
  }

  @Test func whatIsNotUTF8IsFoundWhereItStands() {
    let source = Source(name: "s", bytes: Array("{\"é\":\n \"é".utf8) + [0xC3, 0x28])
    #expect(
      throws: Diagnostic("This is not UTF-8.", help: "save the file as UTF-8", at: Place(source, line: 2, column: 4))
    ) {
      try JSONReader.read(source)
    }
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    #expect(Marked("\u{FEFF}[1,]").findings(as: .json).map { $0.prefix(4) } == ["1:4 "])
  }

  @Test(arguments: ["", " \n", "\u{FEFF}"]) func aTextWithoutAValueIsEmpty(text: String) throws {
    #expect(try JSONReader.read(Source(name: "s", text: text)).root == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineBreakCounts(lineBreak: String) throws {
    let root = try nodes("{\"a\":\(lineBreak)\(lineBreak) [\"x\"]}", as: .json)
    #expect(root["a"]?.place.map { [$0.line, $0.column] } == [3, 2])
  }

  /// Columns are counted once, not from the line's start for every value.
  @Test(.timeLimit(.minutes(10))) func aLongLineIsReadInOnePass() throws {
    let text = "[" + Array(repeating: "{\"a\": \"é\"}", count: 100_000).joined(separator: ",") + "]"
    let column = try nodes(text, as: .json).elements?.last?.place?.column
    #expect(column == 2 + 99_999 * 11)
  }
}
