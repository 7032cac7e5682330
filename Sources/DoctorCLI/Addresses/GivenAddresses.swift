import Doctor
import Values

/// The addresses that the command line gives.
struct GivenAddresses: Sendable {
  var applications: [HTTPURL] = []
  var prometheus: HTTPURL?
  var tempo: HTTPURL?
  var grafana: HTTPURL?

  var isEmpty: Bool { applications.isEmpty && prometheus == nil && tempo == nil && grafana == nil }

  /// A chain with these addresses in place of those it has.
  func laid(over chain: Chain) -> Chain {
    var chain = chain
    if let prometheus { chain.prometheus = prometheus }
    if let tempo { chain.tempo = tempo }
    if let grafana { chain.grafana = grafana }
    guard !applications.isEmpty else { return chain }
    if let metrics = applications.first, applications.count == 1, chain.applications.count == 1 {
      chain.applications[0].metrics = Self.withPath(metrics)
      chain.applications[0].isNamed = true
      return chain
    }
    chain.applications = applications.map { metrics in
      let name = applications.count == 1 ? "the application" : metrics.text
      var application = Chain.Application(name: name, metrics: Self.withPath(metrics))
      application.isNamed = true
      return application
    }
    return chain
  }

  /// Metrics are under `/metrics` where no path is given.
  private static func withPath(_ url: HTTPURL) -> HTTPURL {
    let rest = url.text.drop { $0 != "/" }.dropFirst(2)
    let hasPath = rest.contains { $0 == "/" || $0 == "?" }
    return hasPath ? url : (try? HTTPURL(url.text + HTTPPath.metrics.text)) ?? url
  }
}
