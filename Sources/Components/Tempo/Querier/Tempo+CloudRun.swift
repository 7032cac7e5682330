import Documents

extension Tempo {
  /// Serverless functions that help searching.
  package struct CloudRun: Document, Equatable {
    package var externalEndpoints: [String] = []
    package var noauth: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("external_endpoints", \.externalEndpoints),
      optional("noauth", \.noauth),
    ]
  }
}
