import Documents

/// The `storage` section: what can be changed without a restart.
package struct StorageConfig: Document, Equatable {
  package var tsdb: TSDBConfig?
  package var exemplars: ExemplarsConfig?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("tsdb", \.tsdb, "The time series database."),
    optional("exemplars", \.exemplars, "The exemplar storage, which --enable-feature=exemplar-storage turns on."),
  ]
}
