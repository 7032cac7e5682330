import Values

/// Where a program of the deployment itself listens.
package struct Listener {
  /// Nil for every address, as in a container of its own.
  package let host: HostAddress?

  package let port: Port

  /// `0.0.0.0` for every address.
  package var hostText: String { host?.text ?? "0.0.0.0" }

  /// With the host in brackets where it is an IPv6 address, and `0.0.0.0` for every address.
  package var address: TargetAddress { TargetAddress(host: host?.urlHost ?? "0.0.0.0", port: port) }
}

extension Deployment {
  package func listener(of endpoint: Endpoint) -> Listener {
    Listener(host: host(of: endpoint), port: address(of: endpoint, from: .service).port)
  }

  private func host(of endpoint: Endpoint) -> HostAddress? {
    switch target {
    case .compose: nil
    case .processes: endpoint.isInternal ? .loopback : bindAddress
    }
  }
}

extension Endpoint {
  /// Whether nobody but the program itself asks there, which it does at 127.0.0.1.
  fileprivate var isInternal: Bool {
    if case .tempoGRPC = self { true } else { false }
  }
}
