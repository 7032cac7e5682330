import Instrumentation
import OpenMetrics
import TraceContext

/// What is observed: values over all buckets, and spans.
enum Load {
  /// 15 bounds, as many as the goals speak of.
  static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 75, 100]

  /// A value below each bound and one above all, in an order that does not repeat soon.
  static let values: [Double] = {
    var generator = SystemRandomNumberGenerator()
    let all = bounds.map { $0 * 0.937_651_243 } + [200]
    return (0..<valueCount).map { _ in all.randomElement(using: &generator) ?? 0 }
  }()

  /// A power of two, so that the next value is found without a division.
  static let valueCount = 1_024

  static func span() -> SpanReference {
    var generator = SystemRandomNumberGenerator()
    return SpanReference(
      traceID: .random(using: &generator),
      spanID: .random(using: &generator),
      flags: .sampled
    )
  }

  /// Runs the body as a tracer runs it inside a span.
  static func within(_ span: SpanReference, _ body: () -> Void) {
    var context = ServiceContext.topLevel
    context.span = span
    ServiceContext.$current.withValue(context, operation: body)
  }
}
