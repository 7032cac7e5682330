import Documents

extension Tempo {
  /// How items are written to caches beside the requests that found them.
  package struct BackgroundCache: Section, Equatable {
    package var writebackGoroutines: Int?
    package var writebackBuffer: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("writeback_goroutines", \.writebackGoroutines, "How many items are written at once."),
      .field("writeback_buffer", \.writebackBuffer, "How many items may wait."),
    ]
  }
}
