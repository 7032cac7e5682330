import Documents

extension Tempo {
  /// A ring kept in two stores, to move from one to the other.
  package struct MultiStore: Document, Equatable {
    package var primary: KVStore.Store?
    package var secondary: KVStore.Store?
    package var mirrorEnabled: Bool?
    package var mirrorTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("primary", \.primary, "The store that is read."),
      optional("secondary", \.secondary, "The store that is written too."),
      optional("mirror_enabled", \.mirrorEnabled, "Whether the secondary store is written."),
      optional("mirror_timeout", \.mirrorTimeout, "How long writing to the secondary store may take."),
    ]
  }
}
