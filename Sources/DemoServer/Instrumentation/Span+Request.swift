import Hummingbird
import Tracing

extension Span {
  /// Says what was requested and answered, in the words of OpenTelemetry's semantic conventions for HTTP servers.
  func describe(_ request: Request, _ labels: RequestLabels, _ result: Result<Response, any Error>) {
    let status = result.status
    updateAttributes { attributes in
      attributes["http.request.method"] = labels.method
      if labels.method == RequestLabels.otherMethod {
        attributes["http.request.method_original"] = request.method.rawValue
      }
      attributes["http.route"] = labels.route
      attributes["url.scheme"] = "http"
      attributes["url.path"] = request.uri.path
      attributes["http.response.status_code"] = status.code
      if status.kind == .serverError { attributes["error.type"] = "\(status.code)" }
    }
    // A client's mistake is no error of the server's.
    guard status.kind == .serverError else { return }
    if let failure = result.failure { recordError(failure) }
    setStatus(SpanStatus(code: .error))
  }
}
