import Components
import Deployment
import Documents
import OrderedCollections

/// Grafana's settings, as environment variables.
struct GrafanaSettings {
  /// The name of the secret with the administrator's password.
  static let passwordSecret = "grafana-admin-password"

  let environment: OrderedDictionary<String, Nullable<String>>

  init(_ grafana: GrafanaService) {
    var settings: OrderedDictionary<String, String> = [
      "GF_ANALYTICS_CHECK_FOR_UPDATES": "false",
      "GF_ANALYTICS_REPORTING_ENABLED": "false",
      // The root file system is read-only, and logs belong to Compose.
      "GF_LOG_MODE": "console",
      // From 13 on, an update of bundled plugins that fails at start unregisters the datasources (grafana#132528).
      "GF_PLUGINS_PREINSTALL_AUTO_UPDATE": "false",
    ]
    switch grafana.access {
    case .anonymous:
      settings["GF_AUTH_ANONYMOUS_ENABLED"] = "true"
      // A Viewer may not open Explore, where the link of an exemplar leads.
      settings["GF_AUTH_ANONYMOUS_ORG_ROLE"] = "Editor"
      settings["GF_AUTH_BASIC_ENABLED"] = "false"
      settings["GF_AUTH_DISABLE_LOGIN_FORM"] = "true"
    case .admin:
      settings["GF_SECURITY_ADMIN_PASSWORD__FILE"] = "/run/secrets/\(Self.passwordSecret)"
    }
    for (name, value) in grafana.environment { settings[name] = value.doublingDollars }
    settings.sort()
    environment = settings.mapValues(Nullable.value)
  }
}
