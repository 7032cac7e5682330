import Documents

extension Compose {
  /// How a port is published in a swarm.
  package enum PortMode: String, Choice {
    case host, ingress
  }
}
