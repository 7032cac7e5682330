/// An application that exposes a given text, as OpenMetrics' specification has it, whatever is accepted.
package struct DocumentedApplication: TestProgram {
  package var path = "/metrics"
  package var contentType: String? = "application/openmetrics-text; version=1.0.0; charset=utf-8"
  package var exposition: String

  package init(exposition: String) { self.exposition = exposition }

  package func answer(_ request: TestRequest) -> TestResponse {
    guard request.path == path else { return .notFound }
    return .text(exposition, contentType: contentType)
  }
}
