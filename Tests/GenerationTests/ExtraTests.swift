import Deployment
import Documents
import Generation
import Testing

/// What a user's own keys may not do: each is refused where it stands, and says why.
@Suite struct ExtraTests {
  @Test(arguments: ExtraCase.all)
  func isRefusedAtItsPlace(_ extra: ExtraCase) throws {
    let (yaml, line, column) = extra.marked
    do {
      _ = try Deployment(yaml: yaml, name: "d.yml").render()
      Issue.record("rendered")
    } catch {
      #expect(error.diagnostics.map(\.description) == ["d.yml:\(line):\(column): \(extra.message)"])
      #expect(error.diagnostics.allSatisfy { !$0.help.isEmpty })
    }
  }

  @Test func ofAValueMadeInCodeSaysTheKey() throws {
    var deployment = try Deployment(yaml: "name: a")
    deployment.prometheus.extra = try Extra(yaml: "storage: {exemplars: {max_exemplars: 0}}")
    do {
      _ = try deployment.render()
      Issue.record("rendered")
    } catch {
      #expect(error.diagnostics.map(\.path) == ["prometheus.extra.storage.exemplars.max_exemplars"])
    }
  }

  @Test func whatIsRenderedAnywayMayBeRepeated() throws {
    let same = "name: a\nprometheus: {extra: {storage: {exemplars: {max_exemplars: 100000}}}}"
    #expect(try Deployment(yaml: same).render() == Deployment(yaml: "name: a").render())
  }

  @Test func secretsMayBeNamed() throws {
    let yaml = """
      name: a
      grafana:
        extra:
          datasources:
            - {name: L, uid: l, type: loki, url: "http://l:1", secureJsonData: {basicAuthPassword: "$__file{/run/secrets/l}"}}
            - {name: M, uid: m, type: loki, url: "http://m:1", secureJsonData: {basicAuthPassword: "${LOKI_PASSWORD}"}}
      """
    let text = try Deployment(yaml: yaml).render()["grafana/provisioning/datasources/datasources.yaml"]
    #expect(text?.contains("$__file{/run/secrets/l}") == true)
    #expect(text?.contains("${LOKI_PASSWORD}") == true)
  }
}
