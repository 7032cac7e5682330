import Documents
import OrderedCollections
import Project
import Testing

@Suite struct ServiceEnvironmentTests {
  private func environment(_ service: String, _ files: [String: String] = [:]) throws -> ServiceEnvironment {
    let fixture = ProjectFixture(files.merging(["compose.yaml": "services: {s: \(service)}"]) { own, _ in own })
    return try #require(fixture.load(".", environment: ["CALLER": "me"]).services.first).environment
  }

  @Test func filesComeFirstAndTheDefinitionCountsMore() throws {
    let environment = try environment(
      "{env_file: [a.env, {path: b.env}], environment: {B: own, CALLER: , NONE: , OPEN: '${X}', MONEY: $$5}}",
      ["a.env": "A=1\nB=2\n", "b.env": "A=3\n"])
    #expect(
      environment.variables.mapValues(\.value) == [
        "A": "3", "B": "own", "CALLER": "me", "NONE": nil, "OPEN": nil, "MONEY": "$5",
      ])
    #expect(environment.isComplete)
    #expect(environment["A"]?.place.map { "\($0)" } == "b.env:1:1")
  }

  @Test func aMissingFileLeavesItOpen() throws {
    #expect(try !environment("{env_file: gone.env}").isComplete)
  }

  @Test(arguments: [
    ("A=b c # d", "b c"), ("A='b # c'", "b # c"), ("A=\"b\\nc\"", "b\nc"), ("A=", ""), ("export A = b", "b"),
    ("X=1\nA=$X-${Y:-2}", "1-2"), ("A='$X'", "$X"), ("A=\"x\ny\"", "x\ny"), ("# A=1\nA=b#c", "b#c"),
  ]) func linesReadAsComposeDoes(_ text: String, _ value: String) throws {
    #expect(try environment("{env_file: a.env}", ["a.env": text])["A"]?.value == value)
  }
}
