import Values

/// The ports on which the services listen inside their containers, whatever is published.
package enum ContainerPort {
  package static let prometheus = Port.prometheus
  package static let grafana = Port.grafana
  package static let tempo = Port.tempo
  package static let tempoGRPC = Port.tempoGRPC
  package static let otlpGRPC = Port.otlpGRPC
  package static let otlpHTTP = Port.otlpHTTP
}
