import Documents

extension Tempo {
  /// What is counted of the traffic.
  package struct Usage: Section, Equatable {
    package var costAttribution: CostAttribution?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cost_attribution", \.costAttribution)
    ]
  }
}
