import Documents

/// The `alerting` section: where alerts are sent.
package struct AlertingConfig: Document, Equatable {
  package var alertRelabelConfigs: [RelabelConfig] = []
  package var alertmanagers: [AlertmanagerConfig] = []

  package init() {}

  package static let fields: Fields<Self> = [
    .field("alert_relabel_configs", \.alertRelabelConfigs, "Steps that rewrite or drop alerts before they are sent."),
    .field("alertmanagers", \.alertmanagers, "The Alertmanagers, and how they are found."),
  ]
}
