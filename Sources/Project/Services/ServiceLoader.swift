import Components
import Documents
import Files
import OrderedCollections
import SystemPackage

/// Finds out what the services of a project are, what is mounted into them and what their environment is.
struct ServiceLoader {
  let file: Read<Compose.File>
  /// Where relative paths of a file begin, by its text.
  let bases: [ObjectIdentifier: FilePath]
  let scope: ComposeScope
  let files: ProjectFiles

  func service(_ definition: Read<Compose.Service>, named name: String) -> ProjectService {
    var service = ProjectService(name: name, definition: definition)
    service.kind = ProgramKind(image: service.image, program: service.commandLine?.programName)
    service.mounts = mounts(of: definition, named: [name])
    service.environment = ServiceEnvironment(of: definition, scope, files)
    return service
  }

  /// In the order in which they are mounted: of two with one target the later is seen.
  private func mounts(of service: Read<Compose.Service>, named chain: [String]) -> [ServiceMount] {
    service.volumesFrom.elements().flatMap { inherited($0, chain) }
      + service.volumes.elements().map(volume) + temporary(service)
      + service.configs.elements().map { granted($0, kind: .config) }
      + service.secrets.elements().map { granted($0, kind: .secret) }
  }

  /// What another service has mounted; of a container of somebody else's nobody can tell.
  private func inherited(_ reference: Read<String>, _ chain: [String]) -> [ServiceMount] {
    let name = String(reference.value.prefix { $0 != ":" })
    guard let service = file.value.services[name], !chain.contains(name) else {
      return [mount(.other, .unknown, at: "", isReadOnly: false, place: reference.place)]
    }
    return mounts(of: file.services.entry(name, service), named: chain + [name])
  }

  private func volume(_ volume: Read<Compose.ServiceVolume>) -> ServiceMount {
    switch volume.value {
    case .short(let short):
      let isReadOnly = short.options.contains("ro")
      guard let source = short.source, short.volumeName == nil else {
        return mount(.volume, .unknown, at: short.target, isReadOnly: isReadOnly, place: volume.place)
      }
      return bound(source, at: short.target, isReadOnly: isReadOnly, place: volume.place)
    case .long(let long):
      let isReadOnly = long.isReadOnly?.value == true
      let place = volume.entry("source", long.source).place
      switch long.type {
      case .bind: return bound(long.source ?? "", at: long.target ?? "", isReadOnly: isReadOnly, place: place)
      case .volume: return mount(.volume, .unknown, at: long.target ?? "", isReadOnly: isReadOnly, place: place)
      case .tmpfs: return mount(.temporary, .unknown, at: long.target ?? "", isReadOnly: isReadOnly, place: place)
      default: return mount(.other, .unknown, at: long.target ?? "", isReadOnly: isReadOnly, place: place)
      }
    }
  }

  private func bound(_ source: String, at target: String, isReadOnly: Bool, place: Place?) -> ServiceMount {
    guard let path = path(source, writtenAt: place) else {
      // A variable may also stand for a volume's name.
      return mount(.other, .unknown, at: target, isReadOnly: isReadOnly, place: place)
    }
    return mount(.bind, .path(path), at: target, isReadOnly: isReadOnly, place: place)
  }

  private func temporary(_ service: Read<Compose.Service>) -> [ServiceMount] {
    (service.value.tmpfs?.values ?? []).map { text in
      let target = text.split(separator: ":").first.map(String.init) ?? text
      return mount(.temporary, .unknown, at: target, isReadOnly: false, place: service.tmpfs.place)
    }
  }

  private func granted(_ reference: Read<Compose.FileReference>, kind: ServiceMount.Kind) -> ServiceMount {
    let name: String
    var target: String?
    switch reference.value {
    case .short(let short): name = short
    case .long(let long): (name, target) = (long.source ?? "", long.target)
    }
    let folder = kind == .config ? "/" : "/run/secrets/"
    let path = target.map { $0.hasPrefix("/") ? $0 : folder + $0 } ?? folder + name
    return mount(
      kind, kind == .config ? config(name) : secret(name), at: path, isReadOnly: true, place: reference.place)
  }

  private func config(_ name: String) -> ServiceMount.Content {
    guard let definition = file.value.configs[name] else { return .unknown }
    let read = file.configs.entry(name, definition)
    if let path = definition.file { return content(path, writtenAt: read.file.place) }
    guard let text = definition.content.flatMap(VariableText.resolved), let place = read.content.place else {
      return .unknown
    }
    return .text(files.add(Source(name: "\(place.source.name) (config \(name))", text: text)))
  }

  private func secret(_ name: String) -> ServiceMount.Content {
    guard let definition = file.value.secrets[name], let path = definition.file else { return .unknown }
    return content(path, writtenAt: file.secrets.entry(name, definition).file.place)
  }

  private func content(_ text: String, writtenAt place: Place?) -> ServiceMount.Content {
    path(text, writtenAt: place).map(ServiceMount.Content.path) ?? .unknown
  }

  /// A path begins where those of the file begin in which it is written.
  private func path(_ text: String, writtenAt place: Place?) -> FilePath? {
    let base = place.flatMap { bases[ObjectIdentifier($0.source)] } ?? scope.directory
    return HostPath.resolved(text, in: base, home: scope.interpolation.environment["HOME"])
  }

  private func mount(
    _ kind: ServiceMount.Kind, _ content: ServiceMount.Content, at target: String, isReadOnly: Bool, place: Place?
  ) -> ServiceMount {
    var status: FileStatus?
    if case .path(let path) = content { status = files.status(of: path) }
    let target = VariableText.resolved(target).flatMap { $0.isEmpty ? nil : PathText.normalized($0) }
    return ServiceMount(
      kind: kind, content: content, target: target, isReadOnly: isReadOnly, status: status, place: place)
  }
}
