import Instrumentation
import Synchronization
import TraceContext

@testable import OpenMetrics

/// Spans with identifiers that are easy to tell apart.
enum TestSpans {
  static func span(_ number: UInt64, flags: TraceFlags = .sampled) -> SpanReference {
    SpanReference(
      traceID: TraceID(high: number, low: ~number)!,
      spanID: SpanID(number)!,
      flags: flags
    )
  }

  /// Runs the body as a tracer would run it inside the span.
  static func within<Result>(_ span: SpanReference, _ body: () throws -> Result) rethrows -> Result {
    var context = ServiceContext.topLevel
    context.span = span
    return try ServiceContext.$current.withValue(context, operation: body)
  }
}

/// A clock that goes only when it is told to.
final class ManualClock: Sendable {
  private let nanoseconds = Atomic<Int64>(1_700_000_000_000_000_000)

  func advance(milliseconds: Int64) {
    nanoseconds.wrappingAdd(milliseconds * 1_000_000, ordering: .relaxed)
  }

  @Sendable func now() -> Timestamp {
    Timestamp(nanoseconds: nanoseconds.load(ordering: .relaxed))
  }
}

extension MetricRegistry {
  /// The one family of this name, as it is exposed.
  func family(_ name: String) throws -> MetricFamily? {
    try MetricFamily.parse(text(in: .openMetrics1), as: .openMetrics1, strictness: .canonical)
      .first { $0.name == name }
  }

  /// How much was refused for a reason.
  func refused(_ reason: Refusals.Reason) throws -> Double? {
    try family(Refusals.family)?.samples.first { $0.labels == [Label(Refusals.label, reason.rawValue)] }?.value
  }
}
