import Documents

extension Tempo {
  /// What a forwarder leaves out.
  package struct ForwarderFilter: Document, Equatable {
    package var traces: ForwarderConditions?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("traces", \.traces)
    ]
  }
}
