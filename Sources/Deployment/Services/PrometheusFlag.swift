import Documents
import Values

/// Which flags a user may give Prometheus.
enum PrometheusFlag {
  /// Flags that the deployment sets itself, or that would take away what it needs.
  private static let own: Set<String> = [
    "config.file", "storage.tsdb.path", "storage.tsdb.retention.time", "storage.tsdb.retention.size",
    "web.enable-remote-write-receiver", "web.listen-address", "agent", "web.route-prefix", "web.external-url",
    "storage.agent.path",
  ]

  /// What each of these lets everybody do who reaches Prometheus, for it asks nobody for a password.
  private static let dangers = [
    "web.enable-lifecycle": "stop Prometheus", "web.enable-admin-api": "delete its metrics",
  ]

  static func check(_ flags: Read<[String]>, _ decoding: inout Decoding) {
    for flag in flags.elements() {
      let name = name(of: flag.value)
      let bare = String(name.dropFirst(2))
      if !name.hasPrefix("--") || bare.isEmpty {
        decoding.report(
          "Expected a flag that begins with --, found \"\(flag.value)\".", help: "write each as one: --name=value",
          at: flag)
      } else if name.contains(where: \.isWhitespace) {
        decoding.report(
          "A flag is one word: blanks in \"\(flag.value)\" do not end its name.", help: "write --name=value", at: flag)
      } else if bare == "enable-feature" {
        decoding.report(
          "The flag \(name) is set by the deployment itself.", help: "leave it out; exemplar-storage is enabled",
          at: flag)
      } else if own.contains(bare) || bare.hasPrefix("no-") && own.contains(String(bare.dropFirst(3))) {
        decoding.report(
          "The flag \(name) is set by the deployment itself.", help: "use the key for it, or leave it out", at: flag)
      } else if bare == "web.config.file" {
        decoding.report(
          "With \(name) Prometheus' healthcheck, Grafana and Tempo would have to log in or use TLS, and do not.",
          help: "put a proxy before it", at: flag)
      }
    }
  }

  /// Refuses what is for trusted callers alone where others reach the published port.
  static func checkReach(_ flags: Read<[String]>, from address: HostAddress, _ decoding: inout Decoding) {
    guard !address.isLoopback else { return }
    for flag in flags.elements() {
      let name = name(of: flag.value)
      guard let danger = dangers[String(name.dropFirst(2))] else { continue }
      decoding.report(
        "With \(name) whoever reaches \(address) can \(danger).", help: "remove it, or bind to 127.0.0.1", at: flag)
    }
  }

  private static func name(of flag: String) -> String { String(flag.prefix { $0 != "=" }) }
}
