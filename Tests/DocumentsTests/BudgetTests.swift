import Testing

@testable import Documents

@Suite struct BudgetTests {
  @Test(arguments: [DocumentFormat.yaml, .json]) func twoHundredLevelsAreRead(format: DocumentFormat) throws {
    let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    _ = try nodes(text, as: format)
    #expect(
      Marked(String(repeating: "[", count: 200) + "1️⃣[" + String(repeating: "]", count: 201)).findings(as: format)
        == ["1️⃣ Nested more than 200 levels deep."])
  }

  @Test(arguments: ["[", "{\"a\":", "- ", "? ", "- - ", "[{a: "]) func deepNestingIsRefusedSoon(unit: String) {
    let found = Marked(String(repeating: unit, count: 100_000)).findings()
    #expect(found.count == 1 && found[0].hasSuffix(" Nested more than 200 levels deep."), "\(found)")
  }

  @Test func deepIndentationIsRefusedSoon() {
    let text = (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Marked(text).findings().map { $0.drop { $0 != " " } } == [" Nested more than 200 levels deep."])
  }

  @Test func deepJSONIsRefusedSoon() {
    #expect(
      Marked(String(repeating: "[", count: 1_000_000)).findings(as: .json) == [
        "1:201 Nested more than 200 levels deep."
      ])
  }

  @Test func depthCountsThroughAliases() {
    var text = "a0: &a0 [x]\n"
    for level in 1...198 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(Marked(text).findings() == [])
    #expect(Marked(text + "a: [1️⃣*a198]\n").findings() == ["1️⃣ Nested more than 200 levels deep."])
  }

  @Test func aBillionLaughsAreRefused() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, before) in zip("bcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy") {
      text += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 10).joined(separator: ", ") + "]\n"
    }
    let found = Marked(text).findings()
    #expect(
      found.map { $0.hasSuffix("More than 2000000 values, counting aliases as often as they are used.") } == [true])
  }

  @Test func nodesAreCountedOverAllLevels() {
    var budget = Budget()
    budget.nodes = 10
    // Each open list holds few; together they hold many.
    let text = "[a, a, a, [b, b, b, [1️⃣c, c, c]]]"
    #expect(
      Marked(text).findings(budget: budget).first?.hasSuffix(
        "More than 10 values, counting aliases as often as they are used.") == true)
    budget.nodes = 12
    #expect(Marked("[a, a, a, [b, b, b, [c, c, c]]]").findings(budget: budget) == [])
    budget.nodes = 11
    #expect(Marked("[a, a, a, [b, b, b, [c, c, 1️⃣c]]]").findings(budget: budget).first?.hasPrefix("1️⃣") == true)
  }

  @Test func aLargeFileIsRefusedUnread() {
    var budget = Budget()
    budget.bytes = 3 << 20
    let source = Source(name: "s", bytes: Array(repeating: 0x20, count: 5 << 20))
    for format in [DocumentFormat.yaml, .json] {
      do throws(Diagnostic) {
        _ = try format.read(source, budget: budget)
        Issue.record("It was read.")
      } catch {
        let found = error.description
        #expect(found == "s:1:1: The file has 5 MiB; at most 3 MiB are read.")
      }
    }
  }

  @Test func veryLongKeysAndValuesAreRead() throws {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try nodes("a: \(long)\n")["a"] == .string(long))
    #expect(try nodes("? \(long)\n: b\n")[long] == "b")
    #expect(try nodes("{\"\(long)\": \"\(long)\"}", as: .json)[long] == .string(long))
  }

  /// A million tag directives keep libyaml busy for hours, in one step that nothing can interrupt.
  @Test func tagDirectivesAreFew() {
    let text = (0..<200).map { "%TAG !a\($0)! tag:x,2000:\n" }.joined() + "--- a\n"
    #expect(Marked(text).findings().map { $0.drop { $0 != " " } } == [" More than 100 directives."])
  }
}
