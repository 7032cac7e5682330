import Documents
import Templates
import Testing

@testable import ExemplaryCLI

@Suite struct SchemaTests {
  private let schema: JSONSchema

  init() throws {
    let terminal = Terminal()
    #expect(terminal.run("schema") == .done)
    #expect(terminal.messages == "")
    let result = try DocumentFormat.json.read(Source(name: "schema.json", text: terminal.output))
    schema = JSONSchema(try #require(result.root))
  }

  @Test(arguments: [Template.demoDeployment, .minimalDeployment, .productionDeployment])
  func acceptsTheStarters(_ starter: Template) throws {
    let result = try DocumentFormat.yaml.read(Source(name: "starter.yml", text: starter.text))
    #expect(schema.departures(of: try #require(result.root)) == [])
  }

  @Test(arguments: [
    ("{}", "$: no name"), ("name: 1.5", "$.name: not a string"), ("{name: a, nme: b}", "$: unknown nme"),
    ("{name: a, bind_address: []}", "$.bind_address: not a string"),
    ("{name: a, grafana: {access: none}}", "$.grafana.access: not one of anonymous, admin"),
    ("{name: a, tempo: {port: 70000}}", "$.tempo.port: above 65535"),
    (
      "{name: a, applications: [{name: b, traces: otlp}]}",
      "$.applications[0].traces: not one of otlp_http, otlp_grpc, none"
    ),
  ])
  func refusesWhatIsWrong(_ yaml: String, _ departure: String) throws {
    let result = try DocumentFormat.yaml.read(Source(name: "a.yml", text: yaml))
    #expect(schema.departures(of: try #require(result.root)) == [departure])
  }
}
