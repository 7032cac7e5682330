import DemoServerInterface
import Documents
import Values

/// The traffic that is made for the first demo server among the applications.
public struct Load: Equatable, Sendable {
  /// 0 to 10,000; 0 makes none.
  public var requestsPerSecond: Int

  public var memory: ByteSize

  /// 5: enough that the first look is not at an empty graph.
  public static let standardRate = DemoServerCommand.standardRequestsPerSecond

  public init(requestsPerSecond: Int = Self.standardRate, memory: ByteSize = .mebibytes(128)) {
    self.requestsPerSecond = requestsPerSecond
    self.memory = memory
  }
}

extension Load: Document {
  /// With the defaults.
  public init() { self.init(requestsPerSecond: Self.standardRate) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("requests_per_second", \.requestsPerSecond, "0 makes no traffic."),
    optional("memory", \.memory, "The memory limit of its container."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let range = DemoServerCommand.requestsPerSecondRange
    if !range.contains(read.value.requestsPerSecond) {
      decoding.report(
        "requests_per_second must be from \(range.lowerBound) to \(range.upperBound), "
          + "found \(read.value.requestsPerSecond).",
        at: read.requestsPerSecond)
    }
    MemoryLimit.check(read.memory, atLeast: .mebibytes(32), for: "the load", &decoding)
  }
}
