import Testing

@testable import Documents

@Suite struct YAMLScalarTests {
  @Test func stylesAreKept() throws {
    let root = try nodes("a: x\nb: 'x'\nc: \"x\"\nd: |-\n  x\ne: >-\n  x\n")
    #expect(
      root.entries?.map(\.value.scalar?.style) == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
  }

  @Test func tagsAreKeptInFull() throws {
    let root = try nodes("a: !reset null\nb: !override [1]\nc: !<tag:example.net,2000:x> {d: e}\n")
    #expect(root.entries?.map(\.value.tag) == ["!reset", "!override", "tag:example.net,2000:x"])
  }

  @Test(arguments: ["!!str 12", "! 12", "'12'", "\"12\"", "|-\n 12"])
  func aTagOrQuotesMakeAString(text: String) throws {
    let node = try nodes(text)
    #expect(node.scalar?.meansString == true)
    #expect(node == "12")
  }

  @Test(arguments: ["~", "null", "Null", "NULL", ""]) func nothingIsNothing(text: String) throws {
    #expect(try nodes("a: \(text)\n")["a"]?.isNull == true)
    #expect(try nodes("a: '\(text)'\n")["a"]?.isNull == false)
  }

  @Test(arguments: [
    ("12", 12), ("-3", -3), ("+4", 4), ("0x1F", 31), ("0o17", 15), ("0b101", 5), ("1_000", 1000), ("0", 0),
    ("0444", 292), ("-017", -15), ("0X1f", 31),
  ]) func wholeNumbers(text: String, value: Int) {
    #expect(PlainScalar.integer(text) == value)
    #expect(PlainScalar.isAmbiguous(text))
  }

  @Test(arguments: ["", "-", "+", "--1", "+-1", "_1", "0x", "1.0", "1e3", "abc", "0xg", "089", "9223372036854775808"])
  func notWholeNumbers(text: String) {
    #expect(PlainScalar.integer(text) == nil)
  }

  @Test(arguments: [
    ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("-1e3", -1000), ("+1E-2", 0.01), ("089", 89), (".inf", .infinity),
    ("-.INF", -.infinity), ("+.Inf", .infinity),
  ]) func numbers(text: String, value: Double) {
    #expect(PlainScalar.number(text) == value)
  }

  @Test(arguments: ["inf", "nan", "infinity", "0x1p3", ".", "e5", "1e", "1.2.3", "_1", "_.5", "1 2", ""])
  func notNumbers(text: String) {
    #expect(PlainScalar.number(text) == nil)
  }

  @Test func booleansAreThoseOfGoReaders() {
    #expect(["true", "Yes", "ON"].map(PlainScalar.boolean) == [true, true, true])
    #expect(["false", "No", "off"].map(PlainScalar.boolean) == [false, false, false])
    #expect(["y", "n", "tRUE", "1", ""].map(PlainScalar.boolean) == [nil, nil, nil, nil, nil])
  }
}
