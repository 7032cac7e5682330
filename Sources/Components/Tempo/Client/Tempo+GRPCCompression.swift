import Documents

extension Tempo {
  /// How requests of a gRPC client are compressed; `none` is written as an empty text.
  package enum GRPCCompression: String, Choice {
    case snappy
    case gzip
    case none = ""
  }
}
