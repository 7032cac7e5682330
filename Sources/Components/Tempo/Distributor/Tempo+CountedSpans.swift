import Documents

extension Tempo {
  /// Whether received spans are counted by service and name.
  package struct CountedSpans: Document, Equatable {
    package var enabled: Bool?
    package var rootOnly: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("root_only", \.rootOnly, "Counts only spans without a parent."),
    ]
  }
}
