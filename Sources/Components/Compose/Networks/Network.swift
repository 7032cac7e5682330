import Documents
import OrderedCollections

extension Compose {
  /// A network that services share.
  package struct Network: ComposeDocument {
    package var name: String?
    package var driver: String?
    package var driverOptions: OrderedDictionary<String, Nullable<String>> = [:]
    package var external: External?
    package var isInternal: Resolvable<Bool>?
    package var isAttachable: Resolvable<Bool>?
    package var hasIPv4: Resolvable<Bool>?
    package var hasIPv6: Resolvable<Bool>?
    package var addresses: AddressManagement?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("name", \.name, "Its name in the engine; made from the project's unless set."),
      .field("driver", \.driver, "What makes it: bridge unless set."),
      .field("driver_opts", \.driverOptions, "What the driver is told."),
      .field("external", \.external, "Whether it exists already."),
      .field("internal", \.isInternal, "Whether nothing on it reaches outside."),
      .field("attachable", \.isAttachable, "Whether other containers may join."),
      .field("enable_ipv4", \.hasIPv4, "Whether it has IPv4 addresses."),
      .field("enable_ipv6", \.hasIPv6, "Whether it has IPv6 addresses."),
      .field("ipam", \.addresses, "Which addresses it has."),
      .field("labels", \.labels, "Its labels."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
