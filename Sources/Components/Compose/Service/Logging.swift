import Documents
import OrderedCollections

extension Compose {
  /// Where a service's output goes.
  package struct Logging: Document, Equatable {
    package var driver: String?
    package var options: OrderedDictionary<String, Nullable<String>> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("driver", \.driver, "The driver that takes it."),
      optional("options", \.options, "What the driver is told."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
