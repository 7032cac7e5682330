import Documents

extension Tempo {
  /// What a forwarder leaves out: whatever one of the OTTL conditions is true of.
  package struct ForwarderConditions: Document, Equatable {
    package var span: [String] = []
    package var spanEvent: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("span", \.span),
      optional("spanevent", \.spanEvent),
    ]
  }
}
