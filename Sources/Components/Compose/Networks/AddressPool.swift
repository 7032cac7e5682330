import Documents
import OrderedCollections

extension Compose {
  /// A range of a network's addresses.
  package struct AddressPool: Document, Equatable {
    package var subnet: String?
    package var range: String?
    package var gateway: String?
    package var auxiliaryAddresses: OrderedDictionary<String, Nullable<String>> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("subnet", \.subnet, "The range, such as 172.28.0.0/16."),
      optional("ip_range", \.range, "The part that containers get."),
      optional("gateway", \.gateway, "The address that leads outside."),
      optional("aux_addresses", \.auxiliaryAddresses, "Addresses kept for others."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
