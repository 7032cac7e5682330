import Documents

/// The `alerting` section: where alerts are sent.
package struct AlertingConfig: Document, Equatable {
  package var alertRelabelConfigs: [RelabelConfig] = []
  package var alertmanagers: [AlertmanagerConfig] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("alert_relabel_configs", \.alertRelabelConfigs, "Steps that rewrite or drop alerts before they are sent."),
    optional("alertmanagers", \.alertmanagers, "The Alertmanagers, and how they are found."),
  ]
}
