import Documents
import OrderedCollections

extension Compose {
  /// A soft and a hard limit of a container's processes.
  package struct UlimitRange: Document, Equatable {
    package var soft: Resolvable<Int> = 0
    package var hard: Resolvable<Int> = 0
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("soft", \.soft, "The limit that a process begins with."),
      required("hard", \.hard, "The limit up to which it may raise that."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
