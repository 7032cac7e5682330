import Values

/// How containers name the machine that runs them.
package enum ContainerHost {
  package static let machine = "host.docker.internal"

  /// Where a container's target is as seen from the machine, which need not know that name itself.
  static func seenFromMachine(_ target: TargetAddress) -> TargetAddress {
    guard target.host == machine else { return target }
    return TargetAddress(host: HostAddress.loopback.urlHost, port: target.port)
  }
}
