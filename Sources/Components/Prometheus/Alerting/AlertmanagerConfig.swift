import Documents
import Values

/// Alertmanagers, how they are found, and how alerts are sent to them.
package struct AlertmanagerConfig: Document, Equatable {
  package var scheme: URLScheme?
  package var pathPrefix: String?
  package var timeout: PrometheusDuration?
  package var apiVersion: APIVersion?
  package var staticConfigs: [StaticConfig] = []
  package var discovery = ServiceDiscoveryConfigs()
  package var http = HTTPClientConfig()
  package var sigV4: SigV4Config?
  package var relabelConfigs: [RelabelConfig] = []
  package var alertRelabelConfigs: [RelabelConfig] = []

  package init() {}

  package enum APIVersion: String, Choice {
    case v2
  }

  package static let fields: Fields<Self> = [
    optional("scheme", \.scheme, "http unless given."),
    optional("path_prefix", \.pathPrefix, "A path in front of the API's own."),
    optional("timeout", \.timeout, "How long sending may take; 10s unless given."),
    optional("api_version", \.apiVersion, "v2, the only one since Prometheus 3."),
    optional("static_configs", \.staticConfigs, "Alertmanagers that are listed here."),
    inline(\.discovery),
    inline(\.http),
    optional("sigv4", \.sigV4, "Requests signed for AWS."),
    optional("relabel_configs", \.relabelConfigs, "Steps that rewrite, keep or drop Alertmanagers."),
    optional(
      "alert_relabel_configs", \.alertRelabelConfigs, "Steps that rewrite or drop alerts for these Alertmanagers."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.relabelConfigs.isEmpty { read.staticConfigs.checkTargets(&decoding) }
    guard read.value.sigV4 != nil, let other = read.value.http.authentications.first else { return }
    decoding.report(
      "Expected at most one of \(other) and sigv4, found both.", help: "remove one of them", at: read.sigV4)
  }
}
