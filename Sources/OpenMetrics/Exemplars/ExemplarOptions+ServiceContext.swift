import Instrumentation
public import TraceContext

extension ExemplarOptions {
  /// The span that `ServiceContext.current` carries, if there is a sampled one.
  @Sendable public static func spanOfServiceContext() -> SampledSpan? {
    ServiceContext.current?.sampledSpan
  }
}
