import Testing

@testable import Documents

@Suite struct YAMLPlaceTests {
  /// The mark at the value under each key, for a mapping of which every value is marked.
  private func marks(_ marked: String) throws -> [String?] {
    let fixture = Marked(marked)
    let root = try #require(try DocumentFormat.yaml.read(fixture.source).root)
    return root.entries?.map { fixture.mark(at: $0.value.place) } ?? []
  }

  @Test func columnsCountCodePoints() throws {
    #expect(try marks("é: 1️⃣a\n日本: 2️⃣b\n\"👩‍👩‍👧\": 3️⃣c\n") == ["1️⃣", "2️⃣", "3️⃣"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineBreakCounts(lineBreak: String) throws {
    let text = ["a: 1", "b:", "  - x", "c: [d]"].joined(separator: lineBreak)
    let root = try nodes(text)
    #expect(root["c"]?.place.map { [$0.line, $0.column] } == [4, 4])
  }

  @Test func aByteOrderMarkTakesNoColumn() throws {
    let root = try nodes("\u{FEFF}a: b\n")
    #expect(root["a"]?.place.map { [$0.line, $0.column] } == [1, 4])
  }

  @Test func anAliasStandsWhereItIsUsedAndACollectionWhereItWasWritten() throws {
    #expect(try marks("a: 1️⃣&s x\nb: 2️⃣*s\n") == ["1️⃣", "2️⃣"])
    let fixture = Marked("a: 1️⃣&s [x]\nb: *s\n")
    let root = try #require(try DocumentFormat.yaml.read(fixture.source).root)
    #expect(root.entries?.map { fixture.mark(at: $0.value.place) } == ["1️⃣", "1️⃣"])
  }

  @Test func blocksAndQuotesBeginAtTheirFirstSign() throws {
    #expect(
      try marks("a: 1️⃣|\n  x\nb: 2️⃣>-\n  y\nc: 3️⃣'z'\nd: 4️⃣{e: f}\ng:\n  5️⃣- h\ni:\n  6️⃣j: k\n")
        == ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"])
  }
}
