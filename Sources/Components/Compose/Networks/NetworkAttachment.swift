import Documents
import OrderedCollections

extension Compose {
  /// How a service stands on a network.
  package struct NetworkAttachment: ComposeDocument {
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
      .field("aliases", \.aliases, "Further names it has there."),
      .field("ipv4_address", \.ipv4Address, "Its address."),
      .field("ipv6_address", \.ipv6Address, "Its IPv6 address."),
      .field("link_local_ips", \.linkLocalAddresses, "Addresses that the link alone knows."),
      .field("interface_name", \.interfaceName, "What its interface is called."),
      .field("mac_address", \.macAddress, "Its hardware address."),
      .field("driver_opts", \.driverOptions, "What the driver is told."),
      .field("priority", \.priority, "Which network is joined first."),
      .field("gw_priority", \.gatewayPriority, "Which network leads outside."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
