import Doctor
import DoctorTesting
import Documents
import Files
import Testing
import Values

@testable import DoctorCLI

@Suite struct ChainFinderTests {
  private func chain(_ files: [String: String], in folder: String? = "deploy") throws -> Chain {
    try ChainFinder(fileSystem: DoctorTerminal(files).disk, environment: [:]).chain(in: folder)
  }

  private static let compose = """
    services:
      shop:
        image: shop:1
        ports: ["8081:8080"]
      node:
        image: quay.io/prometheus/node-exporter:v1
      prometheus:
        image: prom/prometheus:v3.14.0
        command:
          - --config.file=/etc/prometheus/prometheus.yml
          - --web.external-url=https://example.net/metrics/
        ports: ["127.0.0.1:19090:9090"]
        volumes: ["./prometheus:/etc/prometheus"]
      tempo:
        image: grafana/tempo:3.0.3
        ports:
          - {target: 3200, published: "13200", host_ip: "::1"}
      grafana:
        image: grafana/grafana:13.1.3
        ports: ["3000-3001:3000-3001"]
        volumes:
          - ./grafana:/etc/grafana/provisioning/datasources

    """

  private static let prometheus = """
    scrape_configs:
      - job_name: shop
        metrics_path: /internal/metrics
        static_configs:
          - targets: ["shop:8080"]
      - job_name: others
        static_configs:
          - targets: ["prometheus:9090", "tempo:3200", "node:9100", "elsewhere.example.net:80", "host.docker.internal:9"]

    """

  private static let datasources = """
    apiVersion: 1
    datasources:
      - name: Prometheus
        uid: prom
        type: prometheus
        jsonData:
          exemplarTraceIdDestinations:
            - name: trace_id
              datasourceUid: traces

    """

  private static let files = [
    "deploy/docker-compose.yml": compose, "deploy/prometheus/prometheus.yml": prometheus,
    "deploy/grafana/datasources.yml": datasources,
  ]

  @Test func `Published ports of a Compose project are addresses`() throws {
    let chain = try chain(Self.files)
    #expect(chain.prometheus?.text == "http://127.0.0.1:19090/metrics")
    #expect(chain.tempo?.text == "http://[::1]:13200")
    #expect(chain.grafana?.text == "http://127.0.0.1:3000")
    let shop = try #require(chain.applications.first)
    #expect(shop.name == "shop" && shop.job == "shop" && shop.target == "shop:8080")
    #expect(shop.metrics?.text == "http://127.0.0.1:8081/internal/metrics")
    #expect(shop.targetPlace?.description == "deploy/prometheus/prometheus.yml:5:19")
  }

  @Test func `What is scraped and is no part of the chain may be an application`() throws {
    let applications = try chain(Self.files).applications
    #expect(applications.map(\.name) == ["shop", "node", "host.docker.internal:9"])
    #expect(
      applications.map(\.metrics?.text) == [
        "http://127.0.0.1:8081/internal/metrics", nil, "http://127.0.0.1:9/metrics",
      ])
  }

  @Test func `The files say where what is found would be mended`() throws {
    let files = try chain(Self.files).files
    #expect(files.prometheusCommand?.description == "deploy/docker-compose.yml:10:7")
    #expect(files.linkedLabels == ["trace_id"])
    #expect(files.exemplarLink?.description == "deploy/grafana/datasources.yml:8:17")
    #expect(files.datasources.map(\.uid) == ["prom"])
  }

  @Test func `On the machine's own network nothing is published`() throws {
    let compose = """
      services:
        prometheus:
          image: prom/prometheus:v3.14.0
          network_mode: host
          command: --config.file=/etc/prometheus/prometheus.yml --web.listen-address=:9091
          volumes: ["./prometheus:/etc/prometheus"]
        tempo:
          image: grafana/tempo:3.0.3
          network_mode: host

      """
    let prometheus =
      "scrape_configs: [{job_name: a, static_configs: [{targets: ['localhost:8080', 'localhost:3200']}]}]\n"
    let chain = try chain(["deploy/compose.yaml": compose, "deploy/prometheus/prometheus.yml": prometheus])
    #expect(chain.prometheus?.text == "http://127.0.0.1:9091")
    #expect(chain.tempo?.text == "http://127.0.0.1:3200")
    #expect(chain.applications.map(\.metrics?.text) == ["http://127.0.0.1:8080/metrics"])
  }

  @Test func `The programs of a Procfile are where they are told to listen`() throws {
    let procfile = """
      # rendered
      prometheus: prometheus --config.file=prometheus/prometheus.yml --web.listen-address=0.0.0.0:19090
      tempo: tempo -config.file=tempo/tempo.yaml
      grafana: env GF_SERVER_HTTP_ADDR='127.0.0.2' GF_SERVER_HTTP_PORT=13000 GF_PATHS_DATA="$PWD"/data grafana server
      shop: env PORT=8080 /usr/local/bin/shop --greeting 'it'\\''s me'

      """
    let prometheus = """
      scrape_configs:
        - job_name: shop
          static_configs: [{targets: ["127.0.0.1:8080"]}]
        - job_name: own
          static_configs: [{targets: ["127.0.0.1:19090", "127.0.0.1:13200", "127.0.0.2:13000"]}]

      """
    let tempo = """
      server: {http_listen_address: 127.0.0.1, http_listen_port: 13200}
      distributor: {receivers: {otlp: {protocols: {http: {endpoint: "127.0.0.1:4318"}}}}}
      storage: {trace: {backend: local}}

      """
    let chain = try chain([
      "deploy/Procfile": procfile, "deploy/prometheus/prometheus.yml": prometheus, "deploy/tempo/tempo.yaml": tempo,
    ])
    #expect(chain.prometheus?.text == "http://127.0.0.1:19090")
    #expect(chain.tempo?.text == "http://127.0.0.1:13200")
    #expect(chain.grafana?.text == "http://127.0.0.2:13000")
    #expect(chain.applications.map(\.metrics?.text) == ["http://127.0.0.1:8080/metrics"])
    #expect(chain.files.prometheusCommand?.description == "deploy/Procfile:2:13")
  }

  @Test func `Rendered files in out come before the folder itself`() throws {
    let out = Dictionary(uniqueKeysWithValues: Self.files.map { ($0.key.replacing("deploy", with: "out"), $0.value) })
    #expect(try chain(out, in: nil).prometheus?.text == "http://127.0.0.1:19090/metrics")
  }

  @Test func `A folder without a chain is said to have none`() throws {
    let error = try #require(throws: ChainFinderError.self) { try chain(["deploy/notes.yml": "a: b\n"]) }
    #expect(error.description.hasPrefix("deploy: neither rendered files nor a Compose project"))
  }

  @Test func `A project that publishes nothing is said to`() throws {
    let compose = "services: {prometheus: {image: 'prom/prometheus:v3.14.0'}}\n"
    let error = try #require(throws: ChainFinderError.self) { try chain(["deploy/compose.yaml": compose]) }
    #expect(error.description.contains("no program there publishes a port"))
  }

  @Test func `A folder that is not there cannot be read`() {
    #expect(throws: FileError.self) { try chain([:]) }
  }

  @Test func `Addresses that are given come before those that are found`() throws {
    var given = GivenAddresses()
    given.applications = [try .init("http://127.0.0.1:1")]
    given.prometheus = try .init("http://127.0.0.1:2/prometheus/")
    var one = try chain(Self.files)
    one.applications = Array(one.applications.prefix(1))
    let chain = given.laid(over: one)
    #expect(chain.applications.map(\.metrics?.text) == ["http://127.0.0.1:1/metrics"])
    #expect(chain.applications.map(\.target) == ["shop:8080"])
    #expect(chain.prometheus?.text == "http://127.0.0.1:2/prometheus/")
    #expect(chain.tempo?.text == "http://[::1]:13200")
  }
}
