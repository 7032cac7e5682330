import Deployment

/// Grafana's settings, as environment variables, wherever it runs.
struct GrafanaSettings {
  let environment: [String: String]

  init(_ grafana: GrafanaService) {
    var settings = [
      "GF_ANALYTICS_CHECK_FOR_UPDATES": "false",
      "GF_ANALYTICS_REPORTING_ENABLED": "false",
      // A container's root file system is read-only, and logs belong to whoever started Grafana.
      "GF_LOG_MODE": "console",
      // From 13 on, an update of bundled plugins that fails at start unregisters the datasources (grafana#132528).
      "GF_PLUGINS_PREINSTALL_AUTO_UPDATE": "false",
    ]
    if grafana.access == .anonymous {
      settings["GF_AUTH_ANONYMOUS_ENABLED"] = "true"
      // A Viewer may not open Explore, where the link of an exemplar leads.
      settings["GF_AUTH_ANONYMOUS_ORG_ROLE"] = "Editor"
      settings["GF_AUTH_BASIC_ENABLED"] = "false"
      settings["GF_AUTH_DISABLE_LOGIN_FORM"] = "true"
    }
    environment = settings.merging(grafana.environment) { _, given in given }
  }
}
