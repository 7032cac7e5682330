import RandomTesting
import Testing

@testable import Documents

/// The longest list of a long text is read in runs; nobody can tell from what comes of it.
@Suite struct YAMLRunsTests {
  private static let elements = 40

  /// What reading gives, with each node's style and place, or the diagnostics.
  private static func reading(of text: String, budget: Budget, leastCut: Int) -> String {
    do throws(Diagnostic) {
      let result = try YAMLReader.read(Source(name: "s", text: text), budget: budget, leastCut: leastCut)
      return "\(result.diagnostics) \(result.holdsMerges) \(result.root.map(shown) ?? "")"
    } catch {
      return "\(error)"
    }
  }

  private static func shown(_ node: Node) -> String {
    let place = node.place.map { "\($0.line):\($0.column)" } ?? ""
    let content =
      switch node.content {
      case .scalar(let scalar): "\(scalar.style) \(scalar.text.debugDescription)"
      case .sequence(let elements): "\(elements.map(shown))"
      case .mapping(let entries): "\(entries.map { "\(shown($0.key)): \(shown($0.value))" })"
      }
    return "\(place)\(node.tag ?? "") \(content)"
  }

  private static func isReadInRuns(_ text: String) -> Bool {
    let source = Source(name: "s", text: text)
    guard let cut = YAMLCut(source.bytes) else { return false }
    return YAMLReader.read(source, cutBy: cut, budget: .standard) != nil
  }

  private static func expectSame(
    _ text: String, budget: Budget = .standard, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let inRuns = reading(of: text, budget: budget, leastCut: 0)
    let whole = reading(of: text, budget: budget, leastCut: .max)
    #expect(inRuns == whole, "\(text)", sourceLocation: sourceLocation)
  }

  /// The elements of a list, an odd one among them if not all are.
  private static func list(_ odd: String, indentation: Int = 2, all: Bool = false) -> String {
    let margin = String(repeating: " ", count: indentation)
    return (0..<elements).map { index in
      let element = all || index == 21 ? odd : "{id: \(index)}"
      return element.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        margin + (number == 0 ? "- " : line.isEmpty ? "" : "  ") + line
      }.joined(separator: "\n") + "\n"
    }.joined()
  }

  @Test(arguments: [
    "a", "", "~", "- a\n- - b\n  - c", "a: |\n  - x\n\n  - y", "|+\n  a\n\n", ">2\n   a", "'a\n  b'", "\"a \\\n  b\"",
    "{a: 1,\n b: [2,\n 3]}", "a: # comment\n  b", "a:\n- b\n- c", "&a {x: 1}\n", "a: &b x\nc: *b", "? a\n: b",
    "<<: {a: 1}", "!!str 1", "!reset {}", "a\nb\nc", "é: 日本\n👩‍👩‍👧: \"\\u2028\"", "# only a comment\na",
  ])
  func everyKindOfElementIsReadInRuns(_ odd: String) {
    for before in ["", "# first\n", "%YAML 1.1\n---\n", "--- # first\n", "first: {a: [b]}\nsecond: |\n  - x\n\n"] {
      for indentation in [0, 1, 2, 4] {
        for behind in [
          "", "\n\n", "# last\n", "last:\n  - a\n  - b\n\n# end\n", "last: [a,\n b]", "l: 1\nm:\n- 2\n...\n",
        ] {
          let text = "\(before)list:\n\(Self.list(odd, indentation: indentation))\(behind)"
          #expect(Self.isReadInRuns(text), "\(text)")
          Self.expectSame(text)
        }
      }
    }
  }

  @Test(arguments: [
    "\"open", "'open", "[open", "{open: ", "*nowhere", "*here", "{a: *list}", "a: 1\na: 2", "? a", "- - ? a", "a: b: c",
    "@", "\t- a", "!e!x a", "%", "a\u{7}", "a\u{85}b", "a\u{2028}b", "a\rb", "|\n  a\u{85}  b", "- [", "a\n---\nb",
    "a\n...\nb",
  ])
  func whatCannotBeReadInRunsIsReadAsAWhole(_ odd: String) {
    for before in ["list:\n", "here: &here x\nlist: &list\n", "list:\n  - a\nlist:\n"] {
      for behind in [
        "", "last: 1\n", "list: 1\n", "last: *here\n", "? last\n", "last\n", "\"last\": 1\n", "---\nlast: 1\n",
      ] {
        for all in [false, true] { Self.expectSame("\(before)\(Self.list(odd, all: all))\(behind)") }
      }
    }
  }

  @Test(arguments: [
    "list: a\n", "list: |\n", "list: \"\n", "list: [\n", "list: !tag\n", "list: &anchor\n", "list: # comment\n",
    "list: -\n", "list:\n  a: 1\n", "list:\n  a:\n", "- list:\n", "  list:\n", "? list\n:\n", "{list:\n",
    "\u{FEFF}list:\n", "---\n---\nlist:\n", "%YAML 1.1\n%YAML 1.1\n---\nlist:\n", "\0list:\n", "list:\r",
    "\r\nlist:\r\n",
    "a: [\"\nlist:\n  - \(String(repeating: "b", count: 999))\"]\n",
  ])
  func whateverLooksLikeTheFieldOfTheList(_ before: String) {
    for indentation in [0, 1, 2, 4] { Self.expectSame(before + Self.list("a", indentation: indentation)) }
  }

  @Test func linesMayEndAsOnWindows() {
    let text = "a: 1\n\nlist:\n\(Self.list("a: b\nc: |\n  x\n\n  y\n"))\nlast: 1\n".replacing("\n", with: "\r\n")
    #expect(Self.isReadInRuns(text))
    Self.expectSame(text)
  }

  @Test func nothingIsReadInRunsThatIsNotWorthIt() {
    #expect(!Self.isReadInRuns("list:\n  - a\n"))
    #expect(!Self.isReadInRuns(Self.list("a")))
    #expect(!Self.isReadInRuns(""))
  }

  @Test(arguments: [1, 2, 3, 4, 120, 121, 122, 123, 124]) func theBudgetIsThatOfTheWhole(_ limit: Int) {
    // Four levels at the odd element, and 122 values.
    let text = "list:\n\(Self.list("{id: []}"))"
    var budget = Budget()
    budget.nodes = limit
    Self.expectSame(text, budget: budget)
    budget = Budget()
    budget.depth = limit
    Self.expectSame(text, budget: budget)
  }

  /// Signs that mean something in YAML, at places where nobody would write them.
  @Test(arguments: 0..<500 as Range<UInt64>) func damagedTextsReadTheSame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = Array("a: 1\nlist:\n\(Self.list("a: |\n  - b\nc: 'd'\ne: [1]", indentation: Int(seed % 3)))z: {y: x}\n")
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...text.count, using: &generator)
      let piece = NastyText.pieces.randomElement(using: &generator) ?? ""
      text.replaceSubrange(place..<min(text.count, place + Int(seed % 2)), with: piece)
    }
    Self.expectSame(String(text))
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func whateverIsWrittenIsReadInRuns(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let elements = (0..<20).map { _ in Node.random(depth: 3, tags: true, using: &generator) }
    let text = Node.mapping([("a", .string("b")), ("list", Node(.sequence(elements))), ("z", .bare("1"))]).text(
      as: .yaml)
    Self.expectSame(String(decoding: text, as: UTF8.self))
  }
}
