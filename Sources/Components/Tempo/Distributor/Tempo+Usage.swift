import Documents

extension Tempo {
  /// What is counted of the traffic.
  package struct Usage: Document, Equatable {
    package var costAttribution: CostAttribution?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cost_attribution", \.costAttribution)
    ]
  }
}
