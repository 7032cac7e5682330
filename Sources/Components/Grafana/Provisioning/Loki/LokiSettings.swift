import Documents
import OrderedCollections

extension Grafana {
  /// The `jsonData` of a Loki datasource.
  package struct LokiSettings: Document, Equatable {
    package var maxLines: Resolvable<Int>?
    package var derivedFields: [DerivedField] = []
    package var alertmanager: String?
    package var predefinedOperations: String?
    package var httpMethod: Resolvable<HTTPMethod>?
    package var http = HTTPSettings()
    /// Custom headers: `httpHeaderName1` names the one whose value is secureJsonData's `httpHeaderValue1`.
    package var headers: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("maxLines", \.maxLines, "How many lines a query returns unless it says so itself."),
      optional("derivedFields", \.derivedFields, "Links that are found in log lines."),
      optional("alertmanager", \.alertmanager, "The uid of the Alertmanager, as older versions had it."),
      optional("predefinedOperations", \.predefinedOperations, "Operations that every new query begins with."),
      optional("httpMethod", \.httpMethod, "Nothing reads it; examples copied from Prometheus have it."),
      inline(\.http),
      remaining(\.headers, where: Grafana.HTTPSettings.isHeaderName),
    ]
  }
}
