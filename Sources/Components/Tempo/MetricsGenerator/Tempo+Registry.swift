import Documents

extension Tempo {
  /// The series that are written.
  package struct Registry: Document, Equatable {
    package var collectionInterval: GoDuration?
    package var staleDuration: GoDuration?
    package var externalLabels: [String: String] = [:]
    package var injectTenantIDAs: String?
    package var maxLabelNameLength: Int?
    package var maxLabelValueLength: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("collection_interval", \.collectionInterval, "How often samples are written."),
      optional("stale_duration", \.staleDuration, "After how long an unused series ends."),
      optional("external_labels", \.externalLabels, "Labels that every series gets."),
      optional("inject_tenant_id_as", \.injectTenantIDAs, "Label that names the tenant."),
      optional("max_label_name_length", \.maxLabelNameLength),
      optional("max_label_value_length", \.maxLabelValueLength),
    ]
  }
}
