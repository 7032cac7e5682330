import Documents

extension Grafana {
  /// Where a click on an exemplar leads: to a trace in a datasource, or to an address.
  package struct ExemplarTraceIDDestination: Document, Equatable {
    package var name: String = ""
    package var datasourceUID: String?
    package var url: String?
    package var urlDisplayLabel: String?

    package init() {}

    package static let fields: Fields<Self> = [
      required(
        "name", \.name, "The exemplar's label that holds the trace ID, spelled exactly as the application does."),
      optional("datasourceUid", \.datasourceUID, "The uid of the tracing datasource that opens the trace."),
      optional("url", \.url, "An address to open instead; $${__value.raw} in it stands for the trace ID."),
      optional("urlDisplayLabel", \.urlDisplayLabel, "What the link says."),
    ]
  }
}

extension Grafana.ExemplarTraceIDDestination {
  package init(name: String, datasourceUID: String, urlDisplayLabel: String? = nil) {
    self.name = name
    self.datasourceUID = datasourceUID
    self.urlDisplayLabel = urlDisplayLabel
  }
}
