import Documents

extension Tempo {
  /// Limits of a tenant wherever traces are handled.
  package struct GlobalLimits: Document, Equatable {
    package var maxBytesPerTrace: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_bytes_per_trace", \.maxBytesPerTrace, "Largest trace; 0 sets no limit.")
    ]
  }
}
