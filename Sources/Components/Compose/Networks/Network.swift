import Documents
import OrderedCollections

extension Compose {
  /// A network that services share.
  package struct Network: Document, Equatable {
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
      optional("name", \.name, "Its name in the engine; made from the project's unless set."),
      optional("driver", \.driver, "What makes it: bridge unless set."),
      optional("driver_opts", \.driverOptions, "What the driver is told."),
      optional("external", \.external, "Whether it exists already."),
      optional("internal", \.isInternal, "Whether nothing on it reaches outside."),
      optional("attachable", \.isAttachable, "Whether other containers may join."),
      optional("enable_ipv4", \.hasIPv4, "Whether it has IPv4 addresses."),
      optional("enable_ipv6", \.hasIPv6, "Whether it has IPv6 addresses."),
      optional("ipam", \.addresses, "Which addresses it has."),
      optional("labels", \.labels, "Its labels."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
