import Documents
import OrderedCollections

extension Compose {
  /// Which addresses a network has.
  package struct AddressManagement: Document, Equatable {
    package var driver: String?
    package var pools: [AddressPool] = []
    package var options: OrderedDictionary<String, Nullable<String>> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("driver", \.driver, "What hands them out."),
      optional("config", \.pools, "The ranges they come from."),
      optional("options", \.options, "What the driver is told."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
