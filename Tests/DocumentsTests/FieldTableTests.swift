import OrderedCollections
import Testing

@testable import Documents

@Suite struct FieldTableTests {
  private func findings(_ marked: String, version: Version? = nil) -> [String] {
    Marked(marked).findings(in: Sample.self, version: version)
  }

  private func value(_ text: String) -> Sample? {
    Reading<Sample>(Source(name: "s", text: text), as: .yaml).document?.value
  }

  @Test func whatIsLeftOutOrEmptyHasItsDefault() {
    var sample = Sample()
    sample.name = "x"
    #expect(value("name: x") == sample)
    #expect(value("name: x\ninterval:\nkind: ~\ntags: null\nsoft:\nchildren:\nnew:\n") == sample)
  }

  @Test func aRequiredKeyMustBeThere() {
    #expect(findings("1️⃣kind: small") == ["1️⃣ The key name is missing."])
    #expect(findings("name:1️⃣") == ["1️⃣ Expected text, found nothing."])
    #expect(value("kind: small") == nil)
    #expect(value("name: []") == nil)
  }

  @Test func anUnknownKeyNearAMissingOneIsOneFinding() {
    #expect(findings("1️⃣nmae: x") == ["1️⃣ The key nmae is not known here."])
    #expect(
      findings("1️⃣naem: x\n2️⃣nmae: y") == ["1️⃣ The key naem is not known here.", "2️⃣ The key nmae is not known here."])
  }

  @Test func theWholeMustBeAMapping() {
    for (text, found) in [("[]", "a list"), ("x", "`x`"), ("'x'", "\"x\""), ("5", "`5`")] {
      #expect(findings("1️⃣\(text)") == ["1️⃣ Expected a mapping, found \(found)."])
    }
  }

  @Test func keysMustBeNamed() {
    #expect(findings("name: x\n? 1️⃣[a]\n: b\n") == ["1️⃣ A key must be text, found a list."])
    #expect(findings("name: x\n1️⃣'': b\n") == ["1️⃣ A key without a name is not known here."])
  }

  @Test func longTextsAreClipped() {
    let long = String(repeating: "é", count: 5_000)
    #expect(findings("name: x\n1️⃣? \(long)\n: y\n").first?.unicodeScalars.count ?? .max < 150)
    #expect(findings("name: x\nkind: 1️⃣\(long)\n").first?.unicodeScalars.count ?? .max < 150)
    #expect(findings("name: x\ninterval: 1️⃣\(long)\n").first?.unicodeScalars.count ?? .max < 150)
  }

  @Test func theRestIsKeptInOrder() {
    #expect(value("x-b: 1\nname: x\nx-a: {c: d}\n")?.extensions == ["x-b": 1, "x-a": ["c": "d"]])
    #expect(findings("name: x\n1️⃣y-b: 1\n") == ["1️⃣ The key y-b is not known here."])
  }

  @Test func badElementsAreLeftOutAndTheOthersKept() {
    let text = "name: x\nchildren:\n- id: 1\n- id: 1️⃣a\n- id: 3\n- 2️⃣b\n- id: 5\n"
    #expect(findings(text) == ["1️⃣ Expected a whole number, found `a`.", "2️⃣ Expected a mapping, found `b`."])
    #expect(value(text.replacing("1️⃣", with: "").replacing("2️⃣", with: ""))?.children.map(\.id) == [1, 3, 5])
  }

  @Test func keysOfOtherVersionsAreReportedAtTheKey() {
    #expect(
      findings("name: x\n1️⃣old: y\n", version: Version(2, 1))
        == ["1️⃣ old was removed in version 2.0.0; this is written for 2.1.0."])
    #expect(findings("name: x\nold: y\n", version: Version(1, 99)) == [])
    #expect(findings("name: x\nold: y\nnew: z\n") == [])
  }

  @Test func onlyKeysOfTheVersionAreSuggested() {
    let reading = Reading<Sample>(Source(name: "s", text: "name: x\nnow: y"), as: .yaml, version: Version(1))
    #expect(reading.diagnostics.map(\.help) == ["known here: name, interval, kind, tags, soft, hard, children, old"])
  }

  @Test func theSchemaSaysWhatTheTableSays() throws {
    let schema = Schemas.schema(of: Sample.self, title: "T", description: "D")
    let definition = try #require(schema["$defs"]?["Sample"])
    #expect(schema["$ref"] == "#/$defs/Sample")
    #expect(definition["required"] == ["name"])
    #expect(definition["additionalProperties"] == nil, "x- keys may stand there")
    #expect(
      definition["properties"]?["kind"] == [
        "type": "string", "enum": ["small", "large"], "description": "how big", "default": "small",
      ])
    #expect(definition["properties"]?["hard"] == ["type": "integer"])
    #expect(definition["properties"]?["children"] == ["type": "array", "items": ["$ref": "#/$defs/Sample.Child"]])
    #expect(schema["$defs"]?["Sample.Child"]?["additionalProperties"] == false)
  }
}
