import HTTPTypes
import Hummingbird
import Logging
import OpenMetrics
import Tracing

/// Makes a span of each request that a router answers, and measures it inside of that span.
///
/// Hummingbird's own two middlewares do the same at a higher price, and in an order in which the metrics see no span, so
/// that no exemplar could come of them.
struct RequestInstrumentation: RouterMiddleware {
  typealias Context = BasicRequestContext

  let metrics: RequestMetrics
  let tracer: any Tracer
  let clock: any Clock<Duration>

  func handle(
    _ request: Request,
    context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let elapsed = clock.stopwatch()
    let labels = RequestLabels(method: request.method, route: context.endpointPath)
    var parent = ServiceContext.topLevel
    tracer.extract(request.headers, into: &parent, using: HeaderExtractor())
    let span = tracer.startSpan(labels.spanName, context: parent, ofKind: .server)
    defer { span.end() }
    let result = await ServiceContext.$current.withValue(span.context) { () -> Result<Response, any Error> in
      let result = await Self.answer(request, context, next)
      metrics.durations.observe(elapsed() / .seconds(1))
      Self.log(result, labels, to: context.logger)
      return result
    }
    // Outside of the span: an exemplar that says "1" of a request would only take room from those that say how long.
    try metrics.requests.child(labels.method, labels.routeLabel, "\(result.status.code)").increment()
    if span.isRecording { span.describe(request, labels, result) }
    return try result.get()
  }

  private static func answer(
    _ request: Request,
    _ context: Context,
    _ next: (Request, Context) async throws -> Response
  ) async -> Result<Response, any Error> {
    do {
      return .success(try await next(request, context))
    } catch {
      return .failure(error)
    }
  }

  private static func log(_ result: Result<Response, any Error>, _ labels: RequestLabels, to logger: Logger) {
    let isServerError = result.status.kind == .serverError
    logger.log(
      level: isServerError ? Logger.Level.error : .debug,
      isServerError ? "request failed" : "request answered",
      error: result.failure,
      metadata: [
        "method": "\(labels.method)", "route": "\(labels.routeLabel)", "status": "\(result.status.code)",
      ]
    )
  }
}
