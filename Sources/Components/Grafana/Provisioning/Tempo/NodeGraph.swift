import Documents

extension Grafana {
  /// The graph of nodes above a trace.
  package struct NodeGraph: Document, Equatable {
    package var isEnabled: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.isEnabled, "Whether it is shown.")
    ]
  }
}
