import Documents

extension Tempo {
  /// How blocks are read while searching.
  package struct BlockSearch: Section, Equatable {
    package var chunkSizeBytes: Int?
    package var prefetchTraceCount: Int?
    package var readBufferCount: Int?
    package var readBufferSizeBytes: Int?
    package var cacheControl: CacheControl?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("chunk_size_bytes", \.chunkSizeBytes),
      .field("prefetch_trace_count", \.prefetchTraceCount),
      .field("read_buffer_count", \.readBufferCount),
      .field("read_buffer_size_bytes", \.readBufferSizeBytes),
      .field("cache_control", \.cacheControl, "Deprecated: give the roles of a cache instead."),
    ]
  }
}
