import Components
import Documents
import Values

/// A port of a container that the machine passes on.
package struct PublishedPort: Sendable {
  package let container: Port
  /// Nil where the engine chooses.
  package let machine: Port?
  /// The machine's address it is bound to; nil for every one.
  package let address: HostAddress?
  /// `tcp`, `udp` or `sctp`.
  package let transport: String
  package let place: Place?
}

extension ProjectService {
  /// Ranges are written out; what a variable leaves open is left out.
  package var publishedPorts: [PublishedPort] {
    definition.ports.elements().flatMap { port in
      switch port.value {
      case .short(let short):
        ports(
          short.target, short.published, address: short.hostAddress, transport: short.transport, place: port.place)
      case .long(let long):
        ports(
          long.target?.value?.text, long.published, address: long.hostAddress, transport: long.transport,
          place: port.place)
      }
    }
  }

  private func ports(
    _ container: String?, _ machine: String?, address: String?, transport: String?, place: Place?
  ) -> [PublishedPort] {
    guard let containers = range(container) else { return [] }
    let machines = machine.flatMap { range($0) }
    // Several ports of the machine for one of the container: the engine takes whichever is free.
    let isPaired = machines?.count == containers.count
    let bound = address.flatMap(VariableText.resolved).map { $0.filter { $0 != "[" && $0 != "]" } }
    return containers.enumerated().map { index, port in
      PublishedPort(
        container: port, machine: isPaired ? machines?[index] : nil, address: bound.flatMap { try? HostAddress($0) },
        transport: transport?.lowercased() ?? "tcp", place: place)
    }
  }

  /// A port, or every one from the first to the last.
  private func range(_ text: String?) -> [Port]? {
    guard let text = text.flatMap(VariableText.resolved) else { return nil }
    let ends = text.split(separator: "-").compactMap { try? Port(String($0)) }
    guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else { return nil }
    return (first.number...last.number).compactMap { try? Port($0) }
  }
}
