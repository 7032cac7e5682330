import Documents

extension Tempo {
  /// The cluster a client says it belongs to, so that servers of others refuse it.
  package struct ClusterLabel: Document, Equatable {
    package var label: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("label", \.label, "The cluster's name.")
    ]
  }
}
