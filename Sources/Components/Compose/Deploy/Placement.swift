import Documents
import OrderedCollections

extension Compose {
  /// Where containers run.
  package struct Placement: Document, Equatable {
    package var constraints: [String] = []
    package var preferences: [Node] = []
    package var maximumReplicasPerNode: Resolvable<Int>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("constraints", \.constraints, "What a machine must be like."),
      optional("preferences", \.preferences, "How they are spread."),
      optional("max_replicas_per_node", \.maximumReplicasPerNode, "How many may run on one machine."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
