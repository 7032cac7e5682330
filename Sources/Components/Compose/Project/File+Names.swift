import Documents
import OrderedCollections

extension Compose.File {
  /// What a service names must be defined; where other files belong to the project, it may be defined there.
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard read.value.include.isEmpty, !decoding.isPart else { return }
    for (name, service) in read.value.services {
      checkNames(of: read.services.entry(name, service), in: read.value, &decoding)
    }
  }

  private static func checkNames(of service: Read<Compose.Service>, in file: Self, _ decoding: inout Decoding) {
    let services = Defined("service", "services", Array(file.services.keys))
    let networks = Defined("network", "networks", file.networks.keys + ["default"])
    let volumes = Defined("volume", "volumes", Array(file.volumes.keys))
    let configs = Defined("config", "configs", Array(file.configs.keys))
    let secrets = Defined("secret", "secrets", Array(file.secrets.keys))

    switch service.value.dependsOn {
    case .list(let names): services.check(names, of: service.dependsOn, &decoding)
    case .map(let dependencies):
      let needed = dependencies.filter { $0.value.isRequired?.value != false }
      services.check(Array(needed.keys), of: service.dependsOn, &decoding)
    case nil: break
    }
    if let attached = service.value.networks { networks.check(attached.names, of: service.networks, &decoding) }
    for volume in service.volumes.elements() {
      switch volume.value {
      case .short(let short):
        if let name = short.volumeName { volumes.check(name, at: volume, &decoding) }
      case .long(let mount):
        if mount.type == .volume, let name = mount.source {
          volumes.check(name, at: volume.entry("source", name), &decoding)
        }
      }
    }
    checkFiles(service.configs, configs, &decoding)
    checkFiles(service.secrets, secrets, &decoding)
  }

  private static func checkFiles(
    _ files: Read<[Compose.FileReference]>, _ defined: Defined, _ decoding: inout Decoding
  ) {
    for file in files.elements() {
      switch file.value {
      case .short(let name): defined.check(name, at: file, &decoding)
      case .long(let granted):
        if let name = granted.source { defined.check(name, at: file.entry("source", name), &decoding) }
      }
    }
  }
}

/// The names that a file defines of one kind of thing.
private struct Defined {
  let kind: String
  let key: String
  let names: [String]

  init(_ kind: String, _ key: String, _ names: [String]) {
    self.kind = kind
    self.key = key
    self.names = names
  }

  func check<Value>(_ name: String, at read: Read<Value>, _ decoding: inout Decoding) {
    guard let diagnostic = diagnostic(for: name, at: read.place, path: read.path) else { return }
    decoding.report(diagnostic)
  }

  /// Names in a list or as the keys of a mapping.
  func check<Value>(_ used: [String], of read: Read<Value>, _ decoding: inout Decoding) {
    for name in used {
      let node = read.node?.elements?.first { $0.scalar?.text == name } ?? read.node?.entry(name)?.key
      if let diagnostic = diagnostic(for: name, at: node?.place ?? read.place, path: read.path) {
        decoding.report(diagnostic)
      }
    }
  }

  private func diagnostic(for name: String, at place: Place?, path: String) -> Diagnostic? {
    guard !names.contains(name), !VariableText.hasVariable(name) else { return nil }
    let help = names.nearest(to: name).map { "did you mean \($0)?" } ?? "define it under \(key)"
    return Diagnostic("The \(kind) \(name) is not defined.", help: help, at: place, path: path)
  }
}
