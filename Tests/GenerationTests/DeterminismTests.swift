import Deployment
import Documents
import Generation
import GenerationTesting
import Templates
import Testing
import Values

@Suite struct DeterminismTests {
  @Test(arguments: Template.starters)
  func rendersTheSameBytesTwice(_ starter: Template) throws {
    let deployment = try Deployment(yaml: starter.text)
    #expect(try deployment.render() == deployment.render())
    #expect(try deployment.render() == Deployment(yaml: starter.text).render())
  }

  @Test func aValueRendersAsTheFileThatSaysTheSame() throws {
    var random = RandomDeployment(seed: 7)
    let value = try random.make()
    let file = String(decoding: value.text(as: .yaml), as: UTF8.self)
    #expect(try Deployment(yaml: file) == value)
    #expect(try Deployment(yaml: file).render() == value.render())
  }

  @Test func aNameAloneIsTheDemo() throws {
    let value = Deployment.demo
    #expect(try Deployment(yaml: "name: exemplar-demo") == value)
    #expect(try value.render() == Deployment(yaml: Template.demoDeployment.text).render())
  }

  @Test func theOrderOfMappingsOfTheUsersOwnDoesNotMatter() throws {
    let one = try Deployment(yaml: "{name: a, prometheus: {external_labels: {a: x, b: y}}}").render()
    let other = try Deployment(yaml: "{name: a, prometheus: {external_labels: {b: y, a: x}}}").render()
    #expect(one == other)
  }

  /// Which services `docker compose up -d` starts anew after a change.
  @Test(arguments: [
    ("prometheus: {scrape_interval: 10s}", ["grafana", "prometheus"]),
    ("prometheus: {external_labels: {a: b}}", ["prometheus"]),
    ("tempo: {retention: 20d}", ["tempo"]),
    ("tempo: {metrics_generator: false}", ["grafana", "prometheus", "tempo"]),
    ("dashboards: [{title: A, uid: a}]", ["grafana"]),
    ("grafana: {tempo_uid: other}", ["grafana"]),
    ("grafana: {memory: 1GB}", []),
    ("load: {requests_per_second: 9}", []),
  ])
  func theHashOfAServiceChangesWithItsFiles(_ change: (yaml: String, services: [String])) throws {
    let before = try hashes("name: a")
    let after = try hashes("name: a\n\(change.yaml)")
    #expect(before.keys.filter { before[$0] != after[$0] }.sorted() == change.services)
  }

  private func hashes(_ yaml: String) throws -> [String: String] {
    let deployment = try Deployment(yaml: yaml)
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    return Dictionary(
      uniqueKeysWithValues: ["grafana", "prometheus", "tempo"].map {
        ($0, rendered.service($0)["labels"]?["exemplary.config-hash"].text ?? "")
      })
  }
}
