import Documents
import SystemPackage

/// Follows `extends`: a service begins as a copy of another, which may stand in another file and extend a third.
struct ServiceExtensions {
  /// How long a chain of services may be.
  private static let longest = 50

  private let services: Node
  private let path: FilePath
  private let scope: ComposeScope

  /// A service of a file; no chain comes by one twice.
  private struct Link: Hashable {
    let file: FilePath
    let service: String
  }

  init(of services: Node, in path: FilePath, _ scope: ComposeScope) {
    self.services = services
    self.path = path
    self.scope = scope
  }

  /// The services, each with what it takes over.
  func applied(_ reader: inout ComposeReader) -> Node {
    guard let entries = services.entries, entries.contains(where: { $0.value["extends"] != nil }) else {
      return services
    }
    let extended = entries.map { entry in
      Node.Entry(key: entry.key, value: service(entry.value, named: entry.key.scalar?.text ?? "", [], &reader))
    }
    return Node(.mapping(extended), tag: services.tag, place: services.place)
  }

  private func service(_ own: Node, named name: String, _ chain: Set<Link>, _ reader: inout ComposeReader) -> Node {
    guard let extends = own["extends"], !extends.isNull else { return own }
    let link = Link(file: path, service: name)
    guard !chain.contains(link), chain.count < Self.longest else {
      reader.report(
        Diagnostic(
          "The service \(name) extends itself, directly or by way of others.", help: "remove one of the extends",
          at: extends.place))
      return own
    }
    guard let base = base(extends, chain.union([link]), &reader) else { return own }
    return ComposeMerge.merged(base.removing("extends"), with: own.removing("extends"), at: ["services", name])
  }

  /// The service that is extended, itself extended; nil where it cannot be found.
  private func base(_ extends: Node, _ chain: Set<Link>, _ reader: inout ComposeReader) -> Node? {
    let reference = extends.scalar == nil ? extends["service"] : extends
    guard let name = reference?.scalar?.text else { return nil }
    var other = self
    if let file = extends["file"]?.scalar?.text {
      guard let path = scope.path(file) else { return nil }
      let outer = ComposeScope(directory: path.removingLastComponent(), interpolation: scope.interpolation)
      guard let services = reader.extendedServices(in: path, outer, namedAt: extends["file"]?.place) else { return nil }
      other = ServiceExtensions(of: services, in: path, outer)
    }
    guard let base = other.services[name] else {
      let names = (other.services.entries ?? []).compactMap { $0.key.scalar?.text }
      reader.report(
        Diagnostic(
          "The service \(name), which is extended here, is not in \(other.path).",
          help: names.nearest(to: name).map { "did you mean \($0)?" } ?? "", at: reference?.place))
      return nil
    }
    return other.service(base, named: name, chain, &reader)
  }
}
