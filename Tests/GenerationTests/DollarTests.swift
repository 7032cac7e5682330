import Deployment
import Documents
import Generation
import Testing

/// A `$` of the user's own is one in the container too, whoever expands variables on the way there.
@Suite struct DollarTests {
  private let compose: Node
  private let prometheus: Node

  init() throws {
    let deployment = try Deployment(
      yaml: """
        name: a
        applications:
          - name: app
            image: app:1
            port: 1
            environment: {A: "$x ${Y}", B: }
            command: ["--a=$b"]
            healthcheck: [check, $HOME]
          - name: demo
            build: demo
            metrics_path: /$m
          - name: built
            port: 2
            build: {context: "../$a", dockerfile: "$b"}
        prometheus: {flags: [--x=$y], external_labels: {site: $z}}
        grafana: {access: admin, password_file: $p, environment: {GF_A: $b}}
        """)
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    (compose, prometheus) = (rendered.compose, rendered.prometheus)
  }

  private func service(_ name: String) -> Node { compose["services"]?[name] ?? Node(.mapping([])) }

  @Test func inAnApplication() {
    #expect(service("app")["environment"]?["A"].text == "$$x $${Y}")
    #expect(service("app")["environment"]?["B"]?.isNull == true)
    #expect(service("app")["command"].texts == ["--a=$$b"])
    #expect(service("app")["healthcheck"]?["test"].texts == ["CMD", "check", "$$HOME"])
    #expect(service("demo")["environment"]?["DEMO_SERVER_METRICS_PATH"].text == "/$$m")
    #expect(service("built")["build"]?["context"].text == "../$$a")
    #expect(service("built")["build"]?["dockerfile"].text == "$$b")
  }

  @Test func inTheComponents() {
    #expect(service("prometheus")["command"].texts.last == "--x=$$y")
    #expect(service("grafana")["environment"]?["GF_A"].text == "$$b")
    #expect(compose["secrets"]?["grafana-admin-password"]?["file"].text == "./$$p")
    #expect(prometheus["global"]?["external_labels"]?["site"].text == "$$z")
  }

  /// With a mark on it a `$` is one character, and still a `$` to Compose.
  @Test func underACombiningMark() throws {
    let text =
      try Deployment(yaml: "{name: a, prometheus: {flags: [\"--x=$\u{301}\"]}}").render()["docker-compose.yml"] ?? ""
    #expect(Array(text.unicodeScalars.drop { $0 != "$" }.prefix(3)) == ["$", "$", "\u{301}"])
  }
}
