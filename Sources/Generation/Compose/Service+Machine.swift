import Components
import Deployment
import Documents
import OrderedCollections

extension Compose.Service {
  /// The name under which containers reach the machine that runs them.
  private static let machine = "host.docker.internal"

  /// Gives the service that name where its configuration has it, whether by a key of the model or by the user's own.
  ///
  /// Docker Desktop knows the name by itself, an engine on Linux does not.
  mutating func reachMachine(ifNamedIn files: [RenderedFile]) {
    let configs = files.filter { RenderedPath.configs.contains($0.path) }
    guard configs.contains(where: { $0.names(Self.machine) }) else { return }
    extraHosts = .map([Self.machine: .one("host-gateway")])
  }
}
