/// Something that listens, whoever asks for it.
package enum Endpoint {
  case prometheus, grafana
  /// Tempo's HTTP interface.
  case tempo
  case otlpGRPC, otlpHTTP
  /// By which the parts of Tempo ask each other.
  case tempoGRPC
  case application(Application)
}

/// From where an endpoint is looked at.
package enum Viewpoint {
  /// From another service of the deployment.
  case service
  /// From the machine that runs it, where people sit.
  case machine
}
