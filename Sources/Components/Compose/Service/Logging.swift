import Documents
import OrderedCollections

extension Compose {
  /// Where a service's output goes.
  package struct Logging: ComposeDocument {
    package var driver: String?
    package var options: OrderedDictionary<String, Nullable<String>> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("driver", \.driver, "The driver that takes it."),
      .field("options", \.options, "What the driver is told."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
