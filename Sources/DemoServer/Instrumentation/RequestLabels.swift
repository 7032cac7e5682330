import HTTPTypes

/// What a request is called in metrics and spans: names of which there are few, whatever is requested.
struct RequestLabels: Sendable {
  /// For requests that no route answers.
  static let unmatchedRoute = "unmatched"
  /// For methods that are not HTTP's own, as OpenTelemetry's semantic conventions call them.
  static let otherMethod = "_OTHER"

  private static let knownMethods: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
  ]

  let method: String
  /// The path as the router has it; nil where no route answers.
  let route: String?

  init(method: HTTPRequest.Method, route: String?) {
    self.method = Self.knownMethods.contains(method.rawValue) ? method.rawValue : Self.otherMethod
    self.route = route
  }

  var routeLabel: String { route ?? Self.unmatchedRoute }

  /// The span's name, after the semantic conventions: `GET /products/{id}`, or `GET` where no route answers.
  var spanName: String {
    let method = method == Self.otherMethod ? "HTTP" : method
    return route.map { "\(method) \($0)" } ?? method
  }
}
