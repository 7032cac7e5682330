import Components
import Documents
import Testing
import Values

@Suite struct TargetFileTests {
  @Test func aListOfTargetsIsAFile() throws {
    let port = try Port(8080)
    let file = TargetFile(groups: [
      StaticConfig(targets: [TargetAddress(host: "web", port: port)]),
      StaticConfig(targets: [TargetAddress(host: "db", port: port)]),
    ])
    #expect(
      String(decoding: file.text(as: .yaml), as: UTF8.self) == """
        - targets:
          - web:8080
        - targets:
          - db:8080

        """)
    for format in [DocumentFormat.yaml, .json] {
      let reading = Reading<TargetFile>(Source(name: "t", bytes: file.text(as: format)), as: format)
      #expect(reading.diagnostics == [])
      #expect(reading.document?.value == file)
    }
  }

  @Test func itsErrorsHaveTheirPlaces() {
    #expect(
      findings(TargetFile.self, "- targets: [a:1]\n- target: [b:1]\n-\n") == [
        "p.yml:2:3: The key target is not known here. (did you mean targets?)",
        "p.yml:3:2: Expected a mapping, found nothing.",
      ])
    #expect(
      findings(TargetFile.self, "targets: [a:1]\n") == [
        "p.yml:1:1: Expected a list, found a mapping. (begin each element with -, as in `- targets: …`)"
      ])
  }

  @Test func itsGroupsAreReadBesideTheirNodes() {
    let reading = Reading<TargetFile>(Source(name: "t", text: "- targets: [a:1]\n- targets: [b:1]\n"), as: .yaml)
    #expect(reading.document?.groups.elements().map(\.place?.line) == [1, 2])
  }
}
