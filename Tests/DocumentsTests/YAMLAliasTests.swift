import Testing

@testable import Documents

@Suite struct YAMLAliasTests {
  @Test func anAliasMeansItsAnchor() throws {
    #expect(try nodes("a: &x {k: [1, z]}\nb: *x\nc: [*x]\n")["c"] == [["k": [1, "z"]]])
  }

  @Test func theLastAnchorOfANameCounts() throws {
    #expect(try nodes("[&x one, *x, &x two, *x]") == ["one", "one", "two", "two"])
  }

  @Test func anAliasMayBeAKey() throws {
    #expect(try nodes("{&x a: b, c: d, *x : e}".replacing("*x : e", with: "f: *x")) == ["a": "b", "c": "d", "f": "a"])
  }

  @Test func anAliasWithoutAnAnchorIsAnError() {
    #expect(Marked("a: 1️⃣*x\n").findings() == ["1️⃣ The alias *x names no anchor above it."])
  }

  @Test(arguments: ["&a [1️⃣*a]", "&a {k: 1️⃣*a}", "&a [[[{k: 1️⃣*a}]]]", "[&a 1, &a [1️⃣*a]]"])
  func anAliasInsideItsOwnAnchorIsAnError(marked: String) {
    #expect(Marked(marked).findings() == ["1️⃣ The alias *a stands inside what it names."])
  }

  @Test func aMergeAddsWhatIsNotThere() throws {
    let text = "base: &base {a: 1, b: 2}\nx:\n  b: 3\n  <<: *base\n  c: 4\n"
    #expect(try merged(text)["x"] == ["b": 3, "c": 4, "a": 1])
  }

  @Test func ofSeveralSourcesTheFirstWins() throws {
    let text = "a: &a {k: 1, l: 1}\nb: &b {k: 2, m: 2}\nx: {<<: [*a, *b]}\ny: {<<: [*b, *a]}\n"
    let root = try merged(text)
    #expect(root["x"] == ["k": 1, "l": 1, "m": 2])
    #expect(root["y"] == ["k": 2, "m": 2, "l": 1])
  }

  @Test func aMergeInsideAnAliasIsFollowed() throws {
    let text = "a: &a {k: 1}\nb: &b {<<: *a, l: 2}\nx: [{<<: *b, k: 3}]\ny: *b\n"
    let root = try merged(text)
    #expect(root["x"] == [["k": 3, "l": 2]])
    #expect(root["y"] == ["l": 2, "k": 1])
  }

  @Test func quotesMakeItAnOrdinaryKey() throws {
    #expect(try merged("\"<<\": {a: 1}\n") == ["<<": ["a": 1]])
  }

  @Test(arguments: [("1", "`1`"), ("", "nothing"), ("text", "`text`")])
  func onlyMappingsMerge(value: String, found: String) {
    let fixture = Marked("name: x\n<<: 1️⃣\(value)\n")
    #expect(
      fixture.findings(in: Sample.self)
        == ["\(value.isEmpty ? "2:4" : "1️⃣") Expected a mapping, or a list of mappings, to merge, found \(found)."])
  }

  @Test func aMergedKeyIsWrongWhereItWasWritten() {
    let fixture = Marked("x-base: &base\n  1️⃣nme: x\nname: a\n<<: *base\n")
    #expect(fixture.findings(in: Sample.self) == ["1️⃣ The key nme is not known here."])
  }

  private func merged(_ text: String) throws -> Node {
    var decoding = Decoding()
    let node = MergeKeys.merged(try nodes(text), &decoding)
    #expect(decoding.diagnostics == [])
    return node
  }
}
