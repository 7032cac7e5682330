import Documents

extension Tempo {
  /// Which labels span metrics have of themselves.
  package struct IntrinsicDimensions: Section, Equatable {
    package var service: Bool?
    package var spanName: Bool?
    package var spanKind: Bool?
    package var statusCode: Bool?
    package var statusMessage: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("service", \.service),
      .field("span_name", \.spanName),
      .field("span_kind", \.spanKind),
      .field("status_code", \.statusCode),
      .field("status_message", \.statusMessage),
    ]
  }
}
