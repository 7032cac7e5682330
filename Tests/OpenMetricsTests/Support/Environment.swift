#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the person who runs the tests has at hand; tests that need more than the repository are skipped without it.
enum TestEnvironment {
  /// A folder of the published OpenMetrics suite: a folder for each case, with `metrics` and `test.json`.
  static let corpus = value("OPENMETRICS_CORPUS")
  /// A Python interpreter that can import `prometheus_client`.
  static let python = value("EXEMPLARY_PYTHON")
  /// A folder that holds `promtool`.
  static let peers = value("EXEMPLARY_PEERS")

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
