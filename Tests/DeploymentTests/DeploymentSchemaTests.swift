import Documents
import Testing

@testable import Deployment

@Suite struct DeploymentSchemaTests {
  private func schema() throws -> Node {
    let source = Source(name: "schema.json", text: Deployment.jsonSchema)
    return try #require(try DocumentFormat.json.read(source).root)
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let schema = try schema()
    let names = Set(schema["$defs"]?.entries?.compactMap { $0.key.scalar?.text } ?? [])
    var found: Set<String> = []
    func visit(_ node: Node) {
      for entry in node.entries ?? [] {
        if entry.key.scalar?.text == "$ref", let target = entry.value.scalar?.text {
          found.insert(String(target.dropFirst("#/$defs/".count)))
        }
        visit(entry.value)
      }
      node.elements?.forEach(visit)
    }
    visit(schema)
    #expect(found == names)
  }

  /// An editor must not refuse what is read.
  @Test func plainNumbersAreTextToo() throws {
    let definitions = try #require(try schema()["$defs"])
    #expect(definitions["Prometheus"]?["properties"]?["memory"]?["type"] == ["string", "number"])
    #expect(definitions["Prometheus"]?["properties"]?["version"]?["type"] == ["string", "number"])
    let environment = definitions["Application"]?["properties"]?["environment"]?["additionalProperties"]
    #expect(environment == ["anyOf": [["type": ["string", "number", "boolean"]], ["type": "null"]]])
  }

  @Test func onlyTheNameMustBeThere() throws {
    let deployment = try #require(try schema()["$defs"]?["Deployment"])
    #expect(deployment["required"] == ["name"])
    #expect(deployment["additionalProperties"] == false)
  }

  @Test func everyKeyIsExplained() throws {
    for definition in try schema()["$defs"]?.entries ?? [] {
      for property in definition.value["properties"]?.entries ?? [] {
        #expect(property.value["description"] != nil, "\(definition.key.kind).\(property.key.kind)")
      }
    }
  }
}
