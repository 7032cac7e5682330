import Components
import Documents
import Project
import Testing
import Values

@Suite struct ReachabilityTests {
  private let project = ProjectFixture([
    "compose.yaml": """
    services:
      a: {image: a, networks: [front], links: ['b:peer'], extra_hosts: ['box:10.0.0.1'], ports: ['127.0.0.1:8080-8081:80-81']}
      b: {image: b, networks: {front: {aliases: [other]}, back: }, container_name: bee}
      c: {image: c, networks: [back]}
      h: {image: h, network_mode: host}
      s: {image: s, network_mode: 'service:b'}
      n: {image: n, network_mode: none}
    networks: {front: , back: }
    """
  ]).load(".")

  private func peer(_ host: String, from name: String) throws -> String {
    let service = try #require(project.services.first { $0.name == name })
    return switch project.peer(host, from: service) {
    case .service(let other): other.name
    case .itself: "itself"
    case .machine: "machine"
    case .outOfReach(let other): "not \(other.name)"
    case .outside: "outside"
    case .nobody: "nobody"
    }
  }

  @Test(arguments: [
    ("b", "a", "b"), ("other", "a", "b"), ("bee", "a", "b"), ("c", "a", "not c"), ("x", "a", "nobody"),
    ("box", "a", "outside"), ("x.example.net", "a", "outside"), ("localhost", "a", "itself"),
    ("127.0.0.1", "h", "machine"),
    ("host.docker.internal", "a", "machine"), ("c", "s", "c"), ("a", "h", "outside"),
  ]) func hostNamesLeadSomewhere(_ host: String, _ from: String, _ expected: String) throws {
    #expect(try peer(host, from: from) == expected)
  }

  @Test func rangesOfPortsAreWrittenOut() throws {
    let ports = try #require(project.services.first).publishedPorts
    #expect(ports.map(\.container.number) == [80, 81])
    #expect(ports.map(\.machine?.number) == [8080, 8081])
    #expect(ports.first?.address == .loopback)
    #expect(project.services(onMachinePort: try Port(8081)).map(\.name) == ["a"])
  }
}
