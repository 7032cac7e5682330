import Testing

@testable import Documents

/// Long lists are decoded and written on every core; nobody can tell from what comes of it.
@Suite struct LongListTests {
  /// Enough for several runs, the last of them shorter than the others.
  private static let count = 301

  private func reading(_ element: (Int) -> String) -> Reading<Sample> {
    let children = (0..<Self.count).map { "  - \(element($0))\n" }.joined()
    return Reading(Source(name: "long.yml", text: "name: long\nchildren:\n\(children)"), as: .yaml)
  }

  @Test func valuesKeepTheirOrder() {
    let reading = reading { "{id: \($0)}" }
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.document?.value.children.map(\.id) == Array(0..<Self.count))
  }

  @Test(arguments: [1, 2, 7, 40, 100, 300])
  func badElementsAreLeftOutAndReportedInOrder(every step: Int) throws {
    let bad = stride(from: 0, to: Self.count, by: step)
    let reading = reading { $0 % step == 0 ? "{id: none}" : "{id: \($0)}" }
    #expect(reading.diagnostics.compactMap(\.place?.line) == bad.map { $0 + 3 })
    #expect(reading.diagnostics.map(\.path) == bad.map { "children[\($0)].id" })
    let document = try #require(reading.document)
    let good = (0..<Self.count).filter { $0 % step != 0 }
    #expect(document.value.children.map(\.id) == good)
    #expect(document.children.elements().compactMap(\.place?.line) == good.map { $0 + 3 })
    #expect(!document.children.isWhole())
  }

  @Test func noMoreErrorsAreKeptThanAnyoneReads() {
    let reading = reading { _ in "{a: 1, b: 2, c: 3, d: 4, id: 1}" }
    #expect(reading.diagnostics.count == Diagnostic.mostErrors)
    let lines = reading.diagnostics.compactMap(\.place?.line)
    #expect(lines == lines.sorted())
    #expect(lines.last == 3 + Diagnostic.mostErrors / 4 - 1)
  }

  @Test func secretsInAllRunsAreHidden() {
    let lines = (0..<Self.count).map { "  - {user: u\($0), password: [secret]}\n" }.joined()
    let reading = Reading<Vault>(Source(name: "long.yml", text: "entries:\n\(lines)"), as: .yaml)
    #expect(reading.diagnostics.count == Self.count)
    #expect(!reading.diagnostics.contains { !$0.hidesLine })
  }

  /// Of each text the lines are those that it has in a short list, in their order.
  @Test(arguments: ["plain", "a: b", "", "two\nlines", "two\nlines\n", "an end\n\n", "é\u{2028}"])
  func elementsAreWrittenAsInAShortList(_ odd: String) throws {
    for places in [[0], [1], [37, 38, 39, 75], [Self.count - 1], Array(0..<Self.count)] {
      var vault = Vault()
      vault.entries = (0..<Self.count).map { Vault.Entry(user: places.contains($0) ? odd : "u\($0)") }
      let alone = vault.entries.map { entry in
        var short = Vault()
        short.entries = [entry]
        return text(of: short).dropFirst("entries:\n".count)
      }
      #expect(text(of: vault) == "entries:\n" + alone.joined())
    }
  }

  @Test func whatStandsAroundALongListIsKept() {
    let around = Around(before: "b\n", list: (0..<Self.count).map { Vault.Entry(user: "u\($0)\n") }, after: "a")
    let list = (0..<Self.count).map { "- user: |\n    u\($0)\n" }.joined()
    #expect(text(of: around) == "before: |\n  b\nlist:\n\(list)after: a\n")
    #expect(text(of: [around]).hasPrefix("- before: |\n    b\n  list:\n  - user: |\n      u0\n"))
  }

  @Test func onlyListsInFieldsOfTheDocumentAreWrittenInRuns() {
    func isWritten(_ begin: (YAMLWriter) -> Void) -> Bool {
      let writer = YAMLWriter()
      begin(writer)
      return writer.sequence(inRuns: [0..<2, 2..<4]) { run, writer in
        for element in run { writer.bare(String(element)) }
      }
    }
    func field(_ writer: YAMLWriter) {
      writer.beginMapping()
      writer.key("a")
    }
    #expect(isWritten(field))
    #expect(!isWritten { _ in })
    #expect(!isWritten { $0.beginSequence() })
    #expect(
      !isWritten { writer in
        field(writer)
        field(writer)
      })
  }

  private func text(of value: some DocumentValue) -> String {
    String(decoding: value.text(as: .yaml), as: UTF8.self)
  }

  private struct Around: Document {
    var before = ""
    var list: [Vault.Entry] = []
    var after = ""
    static let fields: Fields<Self> = [
      optional("before", \.before), optional("list", \.list), optional("after", \.after),
    ]
  }

  private struct Vault: Document {
    var entries: [Entry] = []
    static let fields: Fields<Self> = [optional("entries", \.entries)]

    struct Entry: Document {
      var user = ""
      var password: Secret?
      static let fields: Fields<Self> = [optional("user", \.user), optional("password", \.password)]
    }
  }
}
