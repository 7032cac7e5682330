import Documents

extension Tempo {
  /// From which web pages traces may be sent.
  package struct CORS: Document, Equatable {
    package var allowedOrigins: [String] = []
    package var allowedHeaders: [String] = []
    package var maxAge: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("allowed_origins", \.allowedOrigins),
      optional("allowed_headers", \.allowedHeaders),
      optional("max_age", \.maxAge, "Seconds."),
    ]
  }
}
