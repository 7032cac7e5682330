import Documents
import OrderedCollections
import Testing

@Suite struct TableTests {
  private func read(_ text: String, version: Version? = nil) -> Reading<Sample> {
    Reading<Sample>(Source(name: "s.yml", text: text), as: .yaml, version: version)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var sample = Sample()
    sample.name = "no"
    sample.tags = ["a b", "1e3", "12:30", "", "x: y", "line\nbreak\n", "\u{7}"]
    sample.limits.hard = 3
    sample.children = [Sample.Child(id: 1, label: "null")]
    sample.extensions["x-any"] = ["deep": [1, true, "yes"]]
    for format in [DocumentFormat.yaml, .json] {
      let reading = Reading<Sample>(Source(name: "s", bytes: sample.text(as: format)), as: format)
      #expect(reading.diagnostics == [])
      #expect(reading.document?.value == sample)
    }
  }

  @Test func everyErrorIsReportedInOneRun() {
    let reading = read(
      "nam: x\ninterval: soon\nkind: smal\nsoft: 4\nhard: 3\nchildren: [{id: 1}, {label: a}]\nzzz: 1\n")
    #expect(
      DiagnosticReport(reading.diagnostics).text == """
        s.yml:1:1: The key nam is not known here.
         1 | nam: x
           | ^
          = did you mean name?
        s.yml:2:11: Expected a whole number, found `soon`.
         2 | interval: soon
           |           ^
        s.yml:3:7: Expected one of small, large, found "smal".
         3 | kind: smal
           |       ^
          = did you mean small?
        s.yml:6:21: The key id is missing.
         6 | children: [{id: 1}, {label: a}]
           |                     ^
          = a number
        s.yml:7:1: The key zzz is not known here.
         7 | zzz: 1
           | ^
          = known here: name, interval, kind, tags, soft, hard, children, old, new

        """)
  }

  @Test func checksSeePlacesThroughInlinedDocuments() {
    let reading = read("name: x\nsoft: 4\nhard: 3\n")
    #expect(reading.diagnostics.map(\.description) == ["s.yml:2:7: soft is above hard."])
  }

  @Test func gatesHoldInBothDirections() {
    #expect(
      read("name: x\nnew: y\n", version: Version(1, 9)).diagnostics.map(\.message)
        == ["new is known from version 2.0.0 on; this is written for 1.9.0."])
    #expect(read("name: x\nold: y\n", version: Version(2)).diagnostics.map(\.help) == ["write new"])
    var sample = Sample()
    sample.name = "x"
    (sample.old, sample.new) = ("o", "m")
    #expect(
      String(decoding: sample.text(as: .yaml, version: Version(1)), as: UTF8.self) == "name: x\nkind: small\nold: o\n")
    #expect(
      String(decoding: sample.text(as: .yaml, version: Version(2)), as: UTF8.self) == "name: x\nkind: small\nnew: m\n")
  }
}
