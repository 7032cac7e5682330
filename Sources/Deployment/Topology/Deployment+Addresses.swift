import Values

/// Where everything is: asked for by every renderer, said nowhere else.
extension Deployment {
  package func address(of endpoint: Endpoint, from viewpoint: Viewpoint) -> TargetAddress {
    switch (target, viewpoint) {
    case (.compose, .service): inside(endpoint)
    case (.compose, .machine), (.processes, _): outside(endpoint)
    }
  }

  package func url(of endpoint: Endpoint, from viewpoint: Viewpoint, path: String = "") -> HTTPURL {
    let address = address(of: endpoint, from: viewpoint)
    return HTTPURL(host: address.host, port: address.port, path: path)
  }

  private func inside(_ endpoint: Endpoint) -> TargetAddress {
    switch endpoint {
    case .prometheus: TargetAddress(host: ServiceName.prometheus.text, port: ContainerPort.prometheus)
    case .grafana: TargetAddress(host: ServiceName.grafana.text, port: ContainerPort.grafana)
    case .tempo: TargetAddress(host: ServiceName.tempo.text, port: ContainerPort.tempo)
    case .otlpGRPC: TargetAddress(host: ServiceName.tempo.text, port: ContainerPort.otlpGRPC)
    case .otlpHTTP: TargetAddress(host: ServiceName.tempo.text, port: ContainerPort.otlpHTTP)
    case .tempoGRPC: TargetAddress(host: ServiceName.tempo.text, port: ContainerPort.tempoGRPC)
    case .application(let application):
      application.target ?? TargetAddress(host: application.name.text, port: application.port)
    }
  }

  private func outside(_ endpoint: Endpoint) -> TargetAddress {
    // What listens on every address is reached on the loopback one too.
    let host = bindAddress.isWildcard ? HostAddress.loopback : bindAddress
    func published(_ port: Port) -> TargetAddress { TargetAddress(host: host.urlHost, port: port) }
    return switch endpoint {
    case .prometheus: published(prometheus.port)
    case .grafana: published(grafana.port)
    case .tempo: published(tempo.port)
    case .otlpGRPC: published(tempo.otlpGRPCPort)
    case .otlpHTTP: published(tempo.otlpHTTPPort)
    case .tempoGRPC: published(tempo.grpcPort)
    case .application(let application):
      application.target.map(ContainerHost.seenFromMachine) ?? published(application.port)
    }
  }
}
