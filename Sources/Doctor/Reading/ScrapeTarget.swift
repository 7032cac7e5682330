import Documents
import Values

/// A target as `/api/v1/targets` lists it.
struct ScrapeTarget: Sendable {
  let job: String
  /// The address as it is configured.
  let address: String
  let url: String
  /// `up`, `down` or `unknown`.
  let health: String
  let lastError: String
  /// What is attached to its series.
  let labels: [String: String]

  init(_ node: Node) {
    let discovered = node["discoveredLabels"]
    job = node["scrapePool"]?.text ?? discovered?["job"]?.text ?? ""
    address = discovered?["__address__"]?.text ?? ""
    url = node["scrapeUrl"]?.text ?? ""
    health = node["health"]?.text ?? "unknown"
    lastError = node["lastError"]?.text ?? ""
    labels = Dictionary((node["labels"]?.labels ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }

  static func all(in answer: Node) -> [ScrapeTarget] {
    (answer["data"]?["activeTargets"]?.elements ?? []).map { ScrapeTarget($0) }
  }

  /// Whether a series of these labels is of this target.
  func exposes(_ series: [String: String]) -> Bool {
    guard let instance = labels["instance"], let job = labels["job"] else { return false }
    return series["instance"] == instance && series["job"] == job
  }
}

extension [ScrapeTarget] {
  /// Those that are an application: by the target its scrape job names, else by the address of its metrics, which may
  /// differ in the host, since Prometheus stands elsewhere.
  func of(_ application: Chain.Application) -> [ScrapeTarget] {
    if let target = application.target {
      let named = filter { $0.address == target || URLParts($0.url).address == target }
      let inJob = named.filter { $0.job == application.job }
      return inJob.isEmpty ? named : inJob
    }
    guard let metrics = application.metrics.map({ URLParts($0.text) }) else { return [] }
    let same = filter { URLParts($0.url) == metrics }
    return same.isEmpty ? filter { URLParts($0.url).isSamePort(as: metrics) } : same
  }
}

/// A URL, taken apart as far as targets are compared by it.
private struct URLParts: Equatable {
  let address: String
  let path: String

  init(_ text: String) {
    let (scheme, rest) =
      text.firstRange(of: "://").map { (text[..<$0.lowerBound], text[$0.upperBound...]) } ?? ("", text[...])
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let hasPort = authority.last { $0 == ":" || $0 == "]" } == ":"
    address = String(authority) + (hasPort ? "" : scheme == "https" ? ":443" : ":80")
    path = String(rest.dropFirst(authority.count).prefix { $0 != "?" })
  }

  func isSamePort(as other: URLParts) -> Bool {
    address.split(separator: ":").last == other.address.split(separator: ":").last && path == other.path
  }
}
