import Documents
import Values

/// What a service needs at least, so that it is not killed under load.
enum MemoryLimit {
  static func check(
    _ read: Read<ByteSize>, atLeast least: ByteSize, for service: String, _ decoding: inout Decoding
  ) {
    guard read.value < least else { return }
    decoding.report(
      "\(read.value) is too little memory for \(service): it would be killed under load.",
      help: "give it \(least) or more",
      at: read)
  }
}
