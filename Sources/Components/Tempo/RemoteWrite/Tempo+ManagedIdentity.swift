import Documents

extension Tempo {
  /// A managed identity of Azure.
  package struct ManagedIdentity: Document, Equatable {
    package var clientID: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("client_id", \.clientID)
    ]
  }
}
