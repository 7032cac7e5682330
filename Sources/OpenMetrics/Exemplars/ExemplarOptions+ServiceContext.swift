import Instrumentation
public import TraceContext

extension ExemplarOptions {
  /// The span that `ServiceContext.current` carries, if there is one.
  @Sendable public static func spanOfServiceContext() -> SpanReference? {
    ServiceContext.current?.span
  }
}
