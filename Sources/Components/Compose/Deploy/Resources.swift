import Documents
import OrderedCollections

extension Compose {
  /// What a container may use.
  package struct Resources: Document, Equatable {
    package var limits: ResourceLimits?
    package var reservations: ResourceReservations?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("limits", \.limits, "What it cannot exceed."),
      optional("reservations", \.reservations, "What is kept for it."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
