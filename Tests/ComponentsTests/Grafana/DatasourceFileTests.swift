import Components
import Documents
import OrderedCollections
import Testing
import Values

@Suite struct DatasourceFileTests {
  static let chain = """
    apiVersion: 1
    prune: true
    deleteDatasources:
    - name: Old
      orgId: 1
    datasources:
    - name: Prometheus
      uid: prometheus
      type: prometheus
      access: proxy
      url: http://prometheus:9090
      isDefault: true
      editable: false
      jsonData:
        httpMethod: POST
        timeInterval: 15s
        prometheusType: Prometheus
        exemplarTraceIdDestinations:
        - name: TraceID
          datasourceUid: tempo
          urlDisplayLabel: Open the trace
    - name: Tempo
      uid: tempo
      type: tempo
      access: proxy
      url: http://tempo:3200
      basicAuth: true
      basicAuthUser: grafana
      jsonData:
        tracesToMetrics:
          datasourceUid: prometheus
          spanStartTimeShift: -5m
          spanEndTimeShift: 5m
          tags:
          - key: service.name
            value: job
          queries:
          - name: Requests
            query: sum(rate(traces_spanmetrics_calls_total{$$__tags}[$$__rate_interval]))
        serviceMap:
          datasourceUid: prometheus
        nodeGraph:
          enabled: true
        search:
          hide: false
        streamingEnabled:
          search: true
          metrics: true
        httpHeaderName1: X-Scope-OrgID
      secureJsonData:
        basicAuthPassword: hush
        httpHeaderValue1: demo
    - name: Database
      type: postgres
      url: db:5432
      jsonData:
        sslmode: disable
        maxOpenConns: 10

    """

  @Test func theChainIsReadAndWrittenLetterByLetter() throws {
    let reading = Reading<Grafana.DatasourceFile>(Source(name: "d.yml", text: Self.chain), as: .yaml)
    #expect(reading.diagnostics == [])
    let file = try #require(reading.document?.value)
    #expect(String(decoding: file.text(as: .yaml), as: UTF8.self) == Self.chain)
    let destination = file.datasources[0].settings?.prometheus?.exemplarTraceIDDestinations.first
    #expect(destination?.name == "TraceID")
    #expect(destination?.datasourceUID == file.datasources[1].uid?.value?.text)
    #expect(file.datasources[1].settings?.tempo?.headers.keys == ["httpHeaderName1"])
    #expect(file.datasources[1].secrets["basicAuthPassword"] == .value(Secret("hush")))
    #expect(file.datasources[2].settings == .other(["sslmode": "disable", "maxOpenConns": 10]))
  }

  @Test func settingsAreReadByTheTypeBesideThem() {
    #expect(
      findings(
        Grafana.DatasourceFile.self,
        """
        datasources:
        - {name: A, jsonData: {tracesToMetricsV2: {}, exemplars: []}, type: tempo}
        - {name: B, jsonData: {labelName: TraceID, httpMethod: PUT}, type: prometheus}
        - {name: C, jsonData: {anything: goes}, type: elasticsearch}
        """) == [
          "p.yml:2:24: The key tracesToMetricsV2 is not known here. (did you mean tracesToMetrics?)",
          "p.yml:2:47: The key exemplars is not known here. (\(known(Grafana.TempoSettings.self)))",
          "p.yml:3:56: Expected POST or GET, found \"PUT\".",
          "p.yml:3:24: The key labelName is not known here. (\(known(Grafana.PrometheusSettings.self)))",
        ])
  }

  private func known<Root: Document>(_ type: Root.Type) -> String {
    "known here: " + Root.fields.all.map(\.key).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  @Test func variablesAndQuotesStandForValues() throws {
    let text = """
      datasources:
      - name: A
        type: prometheus
        uid: $UID
        orgId: "2"
        isDefault: "true"
        editable: ${EDITABLE}
        version: ''
        typeName: Prometheus
        jsonData: {timeInterval: $INTERVAL}
      """
    let reading = Reading<Grafana.DatasourceFile>(Source(name: "d.yml", text: text), as: .yaml)
    #expect(reading.diagnostics == [])
    let datasource = try #require(reading.document?.value.datasources.first)
    #expect(datasource.uid == .open("$UID"))
    #expect(datasource.orgID == 2)
    #expect(datasource.isDefault == true)
    #expect(datasource.isEditable?.value == nil)
    #expect(datasource.version == .open(""))
    #expect(datasource.unread == ["typeName": "Prometheus"])
    #expect(datasource.settings?.prometheus?.timeInterval == .open("$INTERVAL"))
  }

  @Test func pruningIsKnownFromElevenOne() {
    let text = "prune: true\n"
    #expect(findings(Grafana.DatasourceFile.self, text, version: Version(11, 1)) == [])
    #expect(
      findings(Grafana.DatasourceFile.self, text, version: Version(11)) == [
        "p.yml:1:1: prune is known from version 11.1.0 on; this is written for 11.0.0. (remove it)"
      ])
    var file = Grafana.DatasourceFile([])
    file.prune = true
    #expect(String(decoding: file.text(as: .yaml, version: Version(11)), as: UTF8.self) == "apiVersion: 1\n")
  }

  @Test func uidsAreChecked() {
    #expect(
      findings(Grafana.DatasourceFile.self, "datasources: [{name: A, type: tempo, uid: my tempo}]") == [
        "p.yml:1:43: Expected a uid of letters, digits, - and _, at most 40, found \"my tempo\"."
      ])
  }

  @Test func providersAreReadAndWritten() {
    expectWhole(
      Grafana.DashboardProviderFile.self,
      """
      apiVersion: 1
      providers:
      - name: exemplary
        orgId: 1
        type: file
        folder: Demo
        folderUid: demo
        disableDeletion: true
        editable: false
        updateIntervalSeconds: 30
        allowUiUpdates: false
        options:
          path: /etc/grafana/dashboards
          foldersFromFilesStructure: true

      """)
  }
}
