import HTTPTypes
import Hummingbird

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers what operators ask, and leaves the rest to the routes of the application.
///
/// In front of the router, and compared letter by letter: in a router's path some letters mean more than themselves. What
/// scrapes and healthchecks take is no latency of the application, so they are not instrumented.
struct OperationsResponder<Routes: HTTPResponder>: HTTPResponder {
  let metricsPath: String
  let metrics: MetricsEndpoint
  let health = HealthEndpoint()
  let routes: Routes

  func respond(to request: Request, context: Routes.Context) async throws -> Response {
    let path = request.uri.path
    if path == HealthEndpoint.path { return reading(request) { health.response() } }
    if isMetricsPath(path) { return try reading(request) { try metrics.response(to: request) } }
    return try await routes.respond(to: request, context: context)
  }

  /// Clients escape some letters, such as braces, that a path in Prometheus' configuration has as they are.
  private func isMetricsPath(_ path: String) -> Bool {
    path == metricsPath || (path.utf8.contains(UInt8(ascii: "%")) && URLComponents(string: path)?.path == metricsPath)
  }

  /// The response to GET, and its head to HEAD.
  private func reading(_ request: Request, _ response: () throws -> Response) rethrows -> Response {
    switch request.method {
    case .get:
      return try response()
    case .head:
      return try response().createHeadResponse()
    default:
      return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
    }
  }
}
