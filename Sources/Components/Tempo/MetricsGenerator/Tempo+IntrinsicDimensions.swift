import Documents

extension Tempo {
  /// Which labels span metrics have of themselves.
  package struct IntrinsicDimensions: Document, Equatable {
    package var service: Bool?
    package var spanName: Bool?
    package var spanKind: Bool?
    package var statusCode: Bool?
    package var statusMessage: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("service", \.service),
      optional("span_name", \.spanName),
      optional("span_kind", \.spanKind),
      optional("status_code", \.statusCode),
      optional("status_message", \.statusMessage),
    ]
  }
}
