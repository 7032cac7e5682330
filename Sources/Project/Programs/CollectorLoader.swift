import Components
import Documents
import Values

/// Follows a collector from its flags to its configuration.
enum CollectorLoader {
  static func program(of service: ProjectService, _ files: ProjectFiles) -> CollectorProgram {
    var program = CollectorProgram()
    program.service = service
    program.version = service.version
    program.flags = service.flags(byImage: imageFlags(of: service))
    guard let uses = program.flags?.uses(of: "config"), uses.count == 1, let written = uses[0].value else {
      return program
    }
    // `file:` says where to look; other schemes lead nowhere on disk.
    let path = written.hasPrefix("file:") ? String(written.dropFirst(5)) : written
    guard !path.contains(":") else { return program }
    program.config = FileView(files: files, mounts: service.mounts).document(
      Collector.Config.self, at: PathText.joined(path, in: service.workingDirectory(byImage: "/")),
      version: program.version, expansion: .collector(of: service))
    return program
  }

  private static func imageFlags(of service: ProjectService) -> [ProgramFlags.Flag] {
    let isContrib = service.image?.name.hasSuffix("contrib") ?? false
    return [
      ProgramFlags.Flag(
        name: "config", value: isContrib ? "/etc/otelcol-contrib/config.yaml" : "/etc/otelcol/config.yaml", place: nil)
    ]
  }
}

extension Expansion {
  /// `${env:NAME}`, `${NAME}` and both with a default behind `:-`.
  fileprivate static func collector(of service: ProjectService) -> Expansion {
    let interpolation = Interpolation(service.environment.known)
    return Expansion(owner: service.name) { text in
      (try? interpolation.expanded(text.replacing("${env:", with: "${"))) ?? text
    }
  }
}
