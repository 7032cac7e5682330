import Documents
import OrderedCollections

extension Grafana {
  /// A datasource named by its uid.
  package struct DatasourceReference: Document, Equatable {
    package var type: PluginID?
    package var uid: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("type", \.type, "The datasource's plugin."),
      optional("uid", \.uid, "The datasource's uid, or a variable."),
      remaining(\.rest),
    ]
  }
}
