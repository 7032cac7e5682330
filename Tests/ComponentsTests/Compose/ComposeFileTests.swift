import Components
import Documents
import OrderedCollections
import Testing
import Values

@Suite struct ComposeFileTests {
  static let hardened = """
    name: demo
    services:
      prometheus:
        image: prom/prometheus:v3.14.0
        hostname: prometheus
        command:
        - --config.file=/etc/prometheus/prometheus.yml
        - --storage.tsdb.path=/prometheus
        environment:
          TZ: UTC
          TOKEN: null
        ports:
        - target: 9090
          published: '9090'
          host_ip: '127.0.0.1'
        volumes:
        - type: bind
          source: ./prometheus
          target: /etc/prometheus
          read_only: true
          bind:
            create_host_path: false
        - prometheus-data:/prometheus
        tmpfs: /tmp
        secrets:
        - admin
        - source: admin
          target: password
          mode: 0444
        networks:
          backend: null
          default:
            aliases:
            - metrics
        depends_on:
          tempo:
            condition: service_healthy
        healthcheck:
          test:
          - CMD
          - promtool
          - check
          - healthy
          interval: 10s
          timeout: 3s
          retries: 5
          start_period: 1m30s
        restart: unless-stopped
        stop_grace_period: 30s
        init: true
        user: '65534:65534'
        read_only: true
        cap_drop:
        - ALL
        security_opt:
        - no-new-privileges:true
        mem_limit: 512m
        cpus: 0.5
        pids_limit: 200
        ulimits:
          nofile:
            soft: 1024
            hard: 2048
        logging:
          driver: json-file
          options:
            max-size: 10m
            max-file: '3'
        labels:
          org.example.hash: '12e3'
        x-note: kept
      tempo:
        image: grafana/tempo:${TEMPO_VERSION:-3.0.3}
        build:
          context: .
          additional_contexts:
            base: docker-image://alpine
        command: -target=all
        environment:
        - A=1
        - B
        env_file:
        - one.env
        - path: two.env
          required: false
        depends_on:
        - grafana
      grafana:
        image: grafana/grafana:13.0.1
        ports:
        - 127.0.0.1:3000:3000/tcp
        mem_limit: ${MEMORY}
    networks:
      backend: {}
    volumes:
      prometheus-data: {}
    secrets:
      admin:
        file: ./secrets/admin
    x-made: by hand

    """

  @Test func aHardenedProjectIsReadAndWrittenLetterByLetter() throws {
    let reading = Reading<Compose.File>(Source(name: "c.yml", text: Self.hardened), as: .yaml)
    #expect(reading.diagnostics == [])
    let file = try #require(reading.document?.value)
    #expect(String(decoding: file.text(as: .yaml), as: UTF8.self) == Self.hardened)

    let prometheus = try #require(file.services["prometheus"])
    #expect(prometheus.environment?.values == ["TZ": .value("UTC"), "TOKEN": .null])
    #expect(prometheus.memoryLimit?.value?.size == .mebibytes(512))
    #expect(prometheus.rest == ["x-note": "kept"])
    let tempo = try #require(file.services["tempo"])
    #expect(tempo.image?.value == nil)
    #expect(tempo.environment?.values == ["A": .value("1"), "B": .null])
    #expect(tempo.environmentFiles?.paths == ["one.env", "two.env"])
  }

  @Test func unknownKeysOfAServiceAreKept() {
    let file = Reading<Compose.File>(
      Source(name: "c.yml", text: "services: {a: {image: b, new_key: [1]}}"), as: .yaml)
    #expect(file.diagnostics == [])
    #expect(file.document?.value.services["a"]?.rest == ["new_key": [1]])
  }

  @Test func unknownKeysElsewhereAreReported() {
    #expect(
      findings(Compose.File.self, "servces: {}\nservices: {a: {healthcheck: {tset: x, x-mine: 1}}}\n") == [
        "p.yml:2:30: The key tset is not known here. (did you mean test?)",
        "p.yml:1:1: The key servces is not known here. (did you mean services?)",
      ])
  }

  static let documents: [any (Document & Equatable).Type] = [
    Compose.Service.self, Compose.HealthCheck.self, Compose.Dependency.self, Compose.EnvironmentFile.self,
    Compose.ExtendedService.self, Compose.GrantedFile.self, Compose.Logging.self, Compose.Build.self,
    Compose.PortMapping.self, Compose.Mount.self, Compose.NetworkAttachment.self, Compose.Network.self,
    Compose.Volume.self, Compose.ConfigDefinition.self, Compose.SecretDefinition.self, Compose.IncludedFile.self,
    Compose.Deployment.self, Compose.UlimitRange.self, Compose.ExternalName.self,
  ]

  @Test(arguments: documents.indices) func everyKeyIsReadAndWritten(_ index: Int) {
    expectRoundTrip(of: Self.documents[index])
  }

  private func expectRoundTrip<Root: Document & Equatable>(of type: Root.Type) {
    let specimen = GrafanaSpecimen.of(type)
    let reading = Reading<Root>(Source(name: "specimen", bytes: specimen.text(as: .yaml)), as: .yaml)
    #expect(reading.diagnostics == [])
    guard let value = reading.document?.value else {
      Issue.record("no value of \(Root.documentName)")
      return
    }
    let written = NodeWriter.node(of: value)
    #expect(written.entries?.map(\.key) == specimen.entries?.map(\.key))
    let again = Reading<Root>(Source(name: "again", bytes: value.text(as: .yaml)), as: .yaml)
    #expect(again.diagnostics == [])
    #expect(again.document?.value == value)
  }
}
