import Documents

/// The identity of an Azure machine.
package struct AzureManagedIdentity: Document, Equatable {
  package var clientID: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("client_id", \.clientID, "The identity; the one assigned by the system unless given.")
  ]
}
