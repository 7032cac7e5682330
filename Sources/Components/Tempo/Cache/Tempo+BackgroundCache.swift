import Documents

extension Tempo {
  /// How items are written to caches beside the requests that found them.
  package struct BackgroundCache: Document, Equatable {
    package var writebackGoroutines: Int?
    package var writebackBuffer: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("writeback_goroutines", \.writebackGoroutines, "How many items are written at once."),
      optional("writeback_buffer", \.writebackBuffer, "How many items may wait."),
    ]
  }
}
