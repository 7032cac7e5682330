import Documents
import Values

/// The traffic that is made for the first demo server among the applications.
public struct Load: Equatable, Sendable {
  /// 0 to 10,000; 0 makes none.
  public var requestsPerSecond: Int

  public var memory: ByteSize

  public init(requestsPerSecond: Int = 5, memory: ByteSize = .mebibytes(128)) {
    self.requestsPerSecond = requestsPerSecond
    self.memory = memory
  }
}

extension Load: Document {
  /// With the defaults.
  public init() { self.init(requestsPerSecond: 5) }

  package static let fields: Fields<Self> = [
    .field("requests_per_second", \.requestsPerSecond, "0 makes no traffic."),
    .field("memory", \.memory, "The memory limit of its container."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if !(0...10_000).contains(read.value.requestsPerSecond) {
      decoding.report(
        "requests_per_second must be from 0 to 10000, found \(read.value.requestsPerSecond).",
        at: read.requestsPerSecond)
    }
    MemoryLimit.check(read.memory, atLeast: .mebibytes(32), for: "the load", &decoding)
  }
}
