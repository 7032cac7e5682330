import Documents

extension Grafana {
  /// The search for traces through logs of older versions.
  package struct LokiSearch: Document, Equatable {
    package var datasourceUID: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasourceUid", \.datasourceUID, "The uid of the Loki datasource.")
    ]
  }
}
