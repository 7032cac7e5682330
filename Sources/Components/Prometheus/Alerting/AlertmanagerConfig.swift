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
    .field("scheme", \.scheme, "http unless given."),
    .field("path_prefix", \.pathPrefix, "A path in front of the API's own."),
    .field("timeout", \.timeout, "How long sending may take; 10s unless given."),
    .field("api_version", \.apiVersion, "v2, the only one since Prometheus 3."),
    .field("static_configs", \.staticConfigs, "Alertmanagers that are listed here."),
    .inline(\.discovery),
    .inline(\.http),
    .field("sigv4", \.sigV4, "Requests signed for AWS."),
    .field("relabel_configs", \.relabelConfigs, "Steps that rewrite, keep or drop Alertmanagers."),
    .field(
      "alert_relabel_configs", \.alertRelabelConfigs, "Steps that rewrite or drop alerts for these Alertmanagers."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.relabelConfigs.isEmpty { read.staticConfigs.checkTargets(&decoding) }
    guard read.value.sigV4 != nil, let other = read.value.http.authentications.first else { return }
    decoding.report(
      "Expected at most one of \(other) and sigv4, found both.", help: "remove one of them", at: read.sigV4)
  }
}
