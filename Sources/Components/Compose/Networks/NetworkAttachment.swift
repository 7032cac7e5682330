import Documents
import OrderedCollections

extension Compose {
  /// How a service stands on a network.
  package struct NetworkAttachment: Document, Equatable {
    package var aliases: [String] = []
    package var ipv4Address: String?
    package var ipv6Address: String?
    package var linkLocalAddresses: [String] = []
    package var interfaceName: String?
    package var macAddress: String?
    package var driverOptions: OrderedDictionary<String, Nullable<String>> = [:]
    package var priority: Resolvable<Double>?
    package var gatewayPriority: Resolvable<Double>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("aliases", \.aliases, "Further names it has there."),
      optional("ipv4_address", \.ipv4Address, "Its address."),
      optional("ipv6_address", \.ipv6Address, "Its IPv6 address."),
      optional("link_local_ips", \.linkLocalAddresses, "Addresses that the link alone knows."),
      optional("interface_name", \.interfaceName, "What its interface is called."),
      optional("mac_address", \.macAddress, "Its hardware address."),
      optional("driver_opts", \.driverOptions, "What the driver is told."),
      optional("priority", \.priority, "Which network is joined first."),
      optional("gw_priority", \.gatewayPriority, "Which network leads outside."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
