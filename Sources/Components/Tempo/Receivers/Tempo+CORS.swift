import Documents

extension Tempo {
  /// From which web pages traces may be sent.
  package struct CORS: Section, Equatable {
    package var allowedOrigins: [String] = []
    package var allowedHeaders: [String] = []
    package var maxAge: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("allowed_origins", \.allowedOrigins),
      .field("allowed_headers", \.allowedHeaders),
      .field("max_age", \.maxAge, "Seconds."),
    ]
  }
}
