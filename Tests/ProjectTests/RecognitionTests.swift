import Components
import Documents
import Project
import Testing

@Suite struct RecognitionTests {
  private func service(_ text: String) throws -> ProjectService {
    let fixture = ProjectFixture(["compose.yaml": "services: {s: \(text)}"])
    return try #require(fixture.load(".").services.first)
  }

  @Test(arguments: [
    ("prom/prometheus:v3.5.0", ProgramKind.prometheus), ("quay.io/prometheus/prometheus", .prometheus),
    ("bitnami/prometheus:3", .prometheus), ("grafana/tempo:2.7.2", .tempo), ("grafana/tempo-vulture", .other),
    ("grafana/grafana-enterprise", .grafana), ("otel/opentelemetry-collector-contrib:0.1.0", .collector),
    ("grafana/otel-lgtm", .opaque), ("grafana/alloy", .opaque), ("registry.example.net:5000/app", .other),
  ]) func byImage(_ image: String, _ kind: ProgramKind) throws {
    #expect(try service("{image: '\(image)'}").kind == kind)
  }

  @Test func builtImagesByWhatTheyRun() throws {
    #expect(try service("{build: ., command: [/bin/prometheus, --config.file=/a]}").kind == .prometheus)
    #expect(try service("{build: ., command: [--config.file=/a]}").kind == .other)
  }

  @Test(arguments: [
    ("v3.14.0", Version(3, 14)), ("3.5", Version(3, 5)), ("2.8.0-rc.1", try? Version("2.8.0-rc.1")), ("latest", nil),
    ("main-abc1234", nil), ("3", nil), ("47b160f", nil),
  ]) func versionsByTag(_ tag: String, _ version: Version?) throws {
    #expect(try service("{image: 'prom/prometheus:\(tag)'}").version == version)
  }

  @Test func flagsInEveryForm() throws {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a: {image: prom/prometheus, command: '--config.file=/a.yml --enable-feature "x y" --web.enable-lifecycle'}
        b: {image: prom/prometheus, command: ["--config.file=${FILE}", "$MORE"]}
        c: {image: prom/prometheus, entrypoint: [sh, -c], command: [prometheus]}
        d: {image: prom/prometheus}
        e: {image: docker.io/bitnami/prometheus}
      """
    ])
    let flags = fixture.load(".").prometheuses.map(\.flags)
    #expect(flags[0]?.all.map(\.name) == ["config.file", "enable-feature", "web.enable-lifecycle"])
    #expect(flags[0]?.all.map(\.value) == ["/a.yml", "x y", nil])
    #expect(flags[1]?.all.map(\.isOpen) == [true])
    #expect(flags[1]?.isComplete == false)
    #expect(flags[2] == nil || flags[2]?.all.isEmpty == true)
    #expect(flags[3]?.last("config.file")?.value == "/etc/prometheus/prometheus.yml")
    #expect(flags[4]?.last("config.file")?.value == "/opt/bitnami/prometheus/conf/prometheus.yml")
  }

  @Test func wordsOfALineHavePlaces() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a: {image: prom/prometheus, command: "1️⃣--config.file=/a.yml 2️⃣--web.enable-lifecycle"}
        b:
          image: prom/prometheus
          command: >
            3️⃣--config.file=/b.yml
            4️⃣--enable-feature exemplar-storage
      """
    ])
    let flags = fixture.load(".").prometheuses.flatMap { $0.flags?.all ?? [] }
    #expect(flags.map { fixture.mark($0.place) } == ["1", "2", "3", "4"])
  }

  @Test func singleFilesByWhatIsInThem() {
    let fixture = ProjectFixture([
      "a/prometheus.yml": "scrape_configs: []\nrule_files: [rules.yml]",
      "a/rules.yml": "groups: [{name: a, rules: []}]",
      "a/other-rules.yml": "groups: [{name: a, rules: [{record: a, expr: b}]}]",
      "a/tempo.yaml": "distributor: {}", "a/ds.yaml": "datasources: []", "a/providers.yaml": "providers: []",
      "a/board.json": #"{"title": "A", "panels": []}"#,
      "a/package.json": "{}", "a/loki.yaml": "schema_config: {}\ningester: {}",
      "a/collector.yaml": "receivers: {}\nexporters: {prometheus: }", "a/broken.yaml": "a: [",
      "a/targets.yml": "- targets: [a]", "a/.hidden/x.yml": "scrape_configs: 1",
    ])
    let project = fixture.load("a")
    #expect(fixture.described(project.diagnostics) == [])
    #expect(project.prometheuses.map(\.ruleFiles.count) == [1, 1])
    #expect(project.prometheuses.map(\.targetFiles.count) == [0, 1])
    #expect(project.tempos.count == 1)
    #expect(project.collectors.count == 1)
    let grafana = project.grafanas.first
    #expect(grafana?.datasourceFiles.count == 1)
    #expect(grafana?.providerFiles.count == 1)
    #expect(grafana?.dashboards.count == 1)
    #expect(fixture.load("a/package.json").diagnostics.count == 1)
    #expect(fixture.load("a/broken.yaml").diagnostics.count == 1)
  }
}
