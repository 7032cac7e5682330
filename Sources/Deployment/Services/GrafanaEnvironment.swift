import Documents

/// Which of Grafana's settings a user may add.
enum GrafanaEnvironment {
  /// What the deployment decides, and what would break the links or show a secret.
  private static let own = [
    "GF_AUTH_ANONYMOUS_", "GF_AUTH_DISABLE_LOGIN_FORM", "GF_AUTH_BASIC_ENABLED", "GF_SECURITY_ADMIN_",
    "GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION", "GF_SERVER_HTTP_PORT", "GF_SERVER_PROTOCOL", "GF_PATHS_",
    "GF_PLUGINS_PREINSTALL_AUTO_UPDATE", "GF_EXPLORE_ENABLED",
  ]

  /// Served from a sub-path Grafana redirects whoever asks without it; a root URL alone changes nothing here.
  private static let elsewhere = [
    "GF_SERVER_HTTP_ADDR", "GF_SERVER_CERT_FILE", "GF_SERVER_CERT_KEY", "GF_SERVER_SERVE_FROM_SUB_PATH",
    "GF_METRICS_ENABLED", "GF_METRICS_BASIC_AUTH_",
  ]

  /// Whether Grafana itself reads the value from elsewhere.
  private static func isReference(_ value: String) -> Bool {
    ["$__file{", "$__env{", "$__vault{"].contains(where: value.hasPrefix) && value.hasSuffix("}")
  }

  static func check(_ read: Read<[String: String]>, _ decoding: inout Decoding) {
    for (name, value) in read.value.sorted(by: { $0.key < $1.key }) {
      let key = read.key(name)
      if !name.hasPrefix("GF_") || !EnvironmentName.isValid(name) {
        decoding.report("\(name) is not a setting of Grafana.", help: "its settings begin with GF_", at: key)
      } else if own.contains(where: name.hasPrefix) {
        decoding.report(
          "\(name) is set by the deployment itself.", help: "use the key for it, or leave it out", at: key)
      } else if elsewhere.contains(where: name.hasPrefix) {
        decoding.report(
          "With \(name) Grafana's healthcheck and Prometheus would not find it as they look for it.",
          help: "remove it; behind a proxy GF_SERVER_ROOT_URL is enough", at: key)
      } else if !isReference(value), EnvironmentName.namesSecret(name) || EnvironmentName.holdsPassword(value) {
        decoding.report(
          "\(name) would write a secret into a rendered file.",
          help: "write $__file{/path/of/a/file}, which Grafana reads itself; a container has to be given the file",
          at: key)
      }
    }
  }
}
