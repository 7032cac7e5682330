import Documents

extension Tempo {
  /// How blocks are read while searching.
  package struct BlockSearch: Document, Equatable {
    package var chunkSizeBytes: Int?
    package var prefetchTraceCount: Int?
    package var readBufferCount: Int?
    package var readBufferSizeBytes: Int?
    package var cacheControl: CacheControl?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("chunk_size_bytes", \.chunkSizeBytes),
      optional("prefetch_trace_count", \.prefetchTraceCount),
      optional("read_buffer_count", \.readBufferCount),
      optional("read_buffer_size_bytes", \.readBufferSizeBytes),
      optional("cache_control", \.cacheControl, "Deprecated: give the roles of a cache instead."),
    ]
  }
}
