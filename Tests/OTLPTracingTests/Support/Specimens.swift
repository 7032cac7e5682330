import Logging
import RandomTesting
import TraceContext
import Tracing

@testable import OTLPTracing

/// Spans with identifiers that are easy to tell apart.
enum Specimens {
  static func reference(_ number: UInt64, flags: TraceFlags = .sampled, isRemote: Bool = false) -> SpanReference {
    SpanReference(
      traceID: TraceID(high: 0x0102_0304_0506_0708, low: number)!,
      spanID: SpanID(number)!,
      flags: flags,
      isRemote: isRemote
    )
  }

  static func data(_ number: UInt64, name: String = "work") -> SpanData {
    SpanData(reference: reference(number), parent: nil, kind: .internal, start: number, end: number + 1, name: name)
  }

  static func recording(_ number: UInt64) -> SpanRecording {
    SpanRecording(data(number), limits: SpanLimits())
  }
}

extension Logger {
  /// Logs nowhere.
  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension OTLPTracer {
  /// A tracer whose IDs are the same in every run.
  convenience init(_ configuration: OTLPConfiguration, seed: UInt64 = 1, processor: BatchSpanProcessor? = nil) {
    var generator = SeededGenerator(seed: seed)
    self.init(
      configuration,
      identifiers: IdentifierSource(seededBy: &generator),
      processor: processor ?? BatchSpanProcessor(configuration, logger: .silent, metrics: nil, time: .system)
    )
  }
}
