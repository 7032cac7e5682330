import Doctor
import DoctorTesting
import Documents

extension Breakage {
  static let ofGrafana: [Breakage] = [
    Breakage("Grafana does not run", breaks: "grafana.healthy", found: "connection refused", remedy: "start it") {
      $0.stopped = [.grafana]
    },
    Breakage("Grafana's database fails", breaks: "grafana.healthy", found: "database failing", remedy: "see the log") {
      $0.grafana.database = "failing"
    },
    Breakage(
      "no Tempo datasource", breaks: "grafana.datasources", found: "no datasource of type tempo among Prometheus",
      remedy: "provision one of type tempo"
    ) { $0.grafana.datasources.removeLast() },
    Breakage(
      "a file's uid is not there", breaks: "grafana.datasources", found: "no datasource with the uid traces",
      remedy: "provisioning/datasources"
    ) { $0.chain.files.datasources = [.init(name: "Traces", uid: "traces", type: "tempo", place: nil)] },
    Breakage(
      "the uid was changed in the file", breaks: "grafana.datasources",
      found: "Tempo has the uid tempo, where the file says tempo-2", remedy: "deleteDatasources"
    ) { $0.chain.files.datasources = [.init(name: "Tempo", uid: "tempo-2", type: "tempo", place: nil)] },
    Breakage(
      "no link", breaks: "grafana.link", found: "Prometheus has no exemplarTraceIdDestinations",
      remedy: "datasourceUid: tempo"
    ) { $0.grafana.datasources[0].destinations = [] },
    Breakage(
      "the link dangles", breaks: "grafana.link", found: "TraceID to traces, which is not Tempo (tempo)",
      remedy: "datasourceUid: tempo"
    ) { $0.grafana.datasources[0].destinations = [("TraceID", "traces")] },
    Breakage(
      "the label is spelled otherwise", breaks: "grafana.label",
      found: "\"traceID\", where an exemplar has {TraceID=\"4bf9", remedy: "write name: TraceID"
    ) { $0.grafana.datasources[0].destinations = [("traceID", "tempo")] },
    Breakage(
      "Grafana does not reach Prometheus", breaks: "grafana.prometheus", found: "no such host",
      remedy: "the url of Prometheus"
    ) { $0.grafana.programs["prometheus"] = nil },
    Breakage(
      "Grafana does not reach Tempo", breaks: "grafana.tempo", found: "502 Bad Gateway", remedy: "the url of Tempo"
    ) {
      $0.grafana.programs["tempo"] = nil
    },
    Breakage(
      "Grafana's query for exemplars fails", breaks: "grafana.exemplars", found: "no exemplars, though",
      remedy: "Exemplar query failed"
    ) { $0.grafana.findsExemplars = false },
    Breakage(
      "the dashboard is not there", breaks: "grafana.dashboards", found: "Shop (shop) is not among 0 dashboards",
      remedy: "the provider's path"
    ) {
      $0.chain.files.dashboards = [.init(uid: "shop", title: "Shop", place: nil)]
      $0.grafana.dashboards = [:]
    },
    Breakage("there is no dashboard", breaks: "grafana.dashboards", found: "no dashboard", remedy: "a latency panel") {
      $0.grafana.dashboards = [:]
    },
    panel("no panel asks", found: "\"Latency\" of \"Shop\" does not ask for exemplars", remedy: "switch Exemplars on") {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(exemplar: false)
    },
    panel("the panel draws none", found: "is of type stat, which draws none", remedy: "time series or a heatmap") {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(type: "stat")
    },
    panel("the query is instant", found: "asks an instant query", remedy: "range query") {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(further: [("range", false), ("instant", true)])
    },
    panel(
      "a recording rule", found: "queries latency_p99, which a recording rule writes", remedy: "the histogram's buckets"
    ) {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(expression: "latency_p99")
      $0.prometheus.recorded = ["latency_p99"]
    },
    panel("the sum", found: "queries shop_seconds_sum, where exemplars are on _bucket", remedy: "the _bucket series") {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(expression: "rate(shop_seconds_sum[5m])")
    },
    panel("another datasource", found: "asks the datasource elsewhere", remedy: "by its uid") {
      $0.grafana.dashboards["shop"] = WholeChain.dashboard(further: [("datasource", ["uid": "elsewhere"])])
    },
    Breakage(
      "the panel's metric is not there", breaks: "grafana.series", found: "no series other_bucket",
      remedy: "the names that the application's metrics have"
    ) { $0.grafana.dashboards["shop"] = WholeChain.dashboard(expression: "rate(other_bucket[5m])") },
  ]

  private static func panel(
    _ description: String, found: String, remedy: String, by provoke: @escaping @Sendable (inout WholeChain) -> Void
  ) -> Breakage {
    Breakage(description, breaks: "grafana.panels", found: found, remedy: remedy, by: provoke)
  }
}
