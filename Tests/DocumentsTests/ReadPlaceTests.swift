import Testing

@testable import Documents

@Suite struct ReadPlaceTests {
  private func read(_ fixture: Marked) throws -> Read<Sample> {
    try #require(Reading<Sample>(fixture.source, as: .yaml).document)
  }

  @Test func aMemberStandsWhereItsValueDoes() throws {
    let fixture = Marked("1️⃣name: 2️⃣x\nhard: 3️⃣3\nx-a: 1\n")
    let sample = try read(fixture)
    #expect(fixture.mark(at: sample.place) == "1️⃣")
    #expect(fixture.mark(at: sample.name.place) == "2️⃣")
    #expect(fixture.mark(at: sample.limits.hard.place) == "3️⃣")
  }

  @Test func whatIsNotThereStandsWhereItWould() throws {
    let fixture = Marked("1️⃣name: x\nchildren:\n- 2️⃣id: 1\n")
    let sample = try read(fixture)
    #expect(fixture.mark(at: sample.interval.place) == "1️⃣")
    #expect(fixture.mark(at: sample.children.elements()[0].label.place) == "2️⃣")
  }

  @Test func droppedElementsMoveNoPlaceAndNoPath() throws {
    let fixture = Marked("name: x\nchildren:\n- bad\n- id: 1️⃣1\n- id: bad\n- 2️⃣{id: 3}\n- []\n- id: 3️⃣4\n")
    let children = try read(fixture).children.elements()
    #expect(children.map { fixture.mark(at: $0.id.place) } == ["1️⃣", nil, "3️⃣"])
    #expect(children.map { fixture.mark(at: $0.place) } == [nil, "2️⃣", nil])
    #expect(children.map(\.id.path) == ["children[1].id", "children[3].id", "children[5].id"])
  }

  /// One element used twice through an alias is dropped where it is wrong only.
  @Test func aliasesOfOneElementAreToldApart() throws {
    let fixture = Marked("name: x\nx-a: &a {id: b}\nchildren: [*a, {id: 1️⃣1}, *a, {id: 2️⃣2}]\n")
    #expect(try read(fixture).children.elements().map { fixture.mark(at: $0.id.place) } == ["1️⃣", "2️⃣"])
  }

  @Test func whatCouldNotBeReadIsKnownToBe() throws {
    let sample = try read(Marked("name: x\ninterval: soon\nhard: 1\nchildren: [{id: 1}, 2]\ntags: x\n"))
    #expect(sample.interval.isUnread)
    #expect(!sample.kind.isUnread)
    #expect(!sample.limits.hard.isUnread)
    #expect(!sample.children.isWhole())
    #expect(!sample.tags.isWhole())
    #expect(try read(Marked("name: x\nchildren: [{id: 1}]\n")).children.isWhole())
  }

  @Test func aValueMadeInCodeHasAPath() throws {
    var sample = Sample()
    sample.name = "x"
    sample.limits = Sample.Limits(soft: 4, hard: 3)
    sample.children = [Sample.Child(id: 1), Sample.Child(id: 2, label: "y")]
    let reading = Reading<Sample>(NodeWriter.node(of: sample))
    #expect(reading.diagnostics.map(\.description) == ["soft: soft is above hard."])
    let label = try #require(reading.document?.children.elements()[1].label)
    #expect(label.path == "children[1].label")
    #expect(label.place == nil)
  }

  /// A part is read where it stands in the whole, which it keeps.
  @Test func aPartOutlivesTheReadItCameFrom() throws {
    func label() throws -> Read<String?> {
      try read(Marked("name: x\nchildren:\n- {id: 1, label: a label longer than fifteen bytes}\n")).children
        .elements()[0].label
    }
    let label = try label()
    let others = try (0..<100).map { try read(Marked("name: other \($0) that is longer than fifteen bytes\n")) }
    #expect(label.value == "a label longer than fifteen bytes")
    #expect(label.path == "children[0].label")
    #expect(others.count == 100)
  }
}
