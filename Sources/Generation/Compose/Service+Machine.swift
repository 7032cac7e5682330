import Components
import Deployment
import Documents
import OrderedCollections

extension Compose.Service {
  /// Gives the service that name where its configuration has it, whether by a key of the model or by the user's own.
  ///
  /// Docker Desktop knows the name by itself, an engine on Linux does not.
  mutating func reachMachine(ifNamedIn files: [RenderedFile]) {
    let configs = files.filter { RenderedPath.configs.contains($0.path) }
    guard configs.contains(where: { ByteSearch.finds(ContainerHost.machine, in: $0.contents) }) else { return }
    extraHosts = .map([ContainerHost.machine: .one("host-gateway")])
  }
}
