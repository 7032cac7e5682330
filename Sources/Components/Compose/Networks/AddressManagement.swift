import Documents
import OrderedCollections

extension Compose {
  /// Which addresses a network has.
  package struct AddressManagement: ComposeDocument {
    package var driver: String?
    package var pools: [AddressPool] = []
    package var options: OrderedDictionary<String, Nullable<String>> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("driver", \.driver, "What hands them out."),
      .field("config", \.pools, "The ranges they come from."),
      .field("options", \.options, "What the driver is told."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
