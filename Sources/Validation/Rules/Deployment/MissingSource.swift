import Components
import Documents
import Project
import SystemPackage

extension Rule {
  /// The engine makes an empty folder of what it does not find.
  static let missingSource = Rule(
    id: "EX406", severity: .warning, summary: "what is mounted, or told to be read, is not there",
    page: RulePage(
      meaning: """
        A bind mount names a file or folder of the project that does not exist; the engine makes an empty folder of it. \
        Or a program is told to read a configuration that is not there: an error. Paths outside the project are not judged.
        """,
      consequence: """
        The program finds an empty folder where it expects its file, and ends or runs without it. The folder stays, and \
        belongs to root.
        """,
      bad: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            volumes: [./settings:/etc/app:ro]
        """,
      good: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            volumes: [./settings:/etc/app:ro]
        # settings/app.yml
        colour: blue
        """)
  ) { facts in
    let references =
      facts.project.prometheuses.map { ($0.configPath, $0.service, $0.placeOfFlags) }
      + facts.project.tempos.map { ($0.configPath, $0.service, $0.service?.definition.image.place) }
    return references.compactMap { reference, service, place in
      guard let reference, reference.isDangling, let service else { return nil }
      return Diagnostic(
        "There is no \(service.shown(reference))\(service.isProcess ? "" : " in the container of \(service.name)").",
        help: service.isProcess
          ? "paths begin at the folder of the Procfile"
          : "create \(reference.missing.first?.string ?? reference.path), or mend the path",
        at: reference.place ?? place)
    }
      + facts.project.services.flatMap { service in
        service.mounts.filter { $0.kind == .bind && $0.status == nil && !$0.isAWrittenFolder }.compactMap { mount in
          guard let path = mount.path, facts.isOfProject(path) else { return nil }
          return Diagnostic(
            "\(path) is not there, and would become an empty folder.", help: "create it, or mend the path",
            at: mount.place, severity: .warning)
        }
      }
  }
}

extension ServiceMount {
  /// Whether it looks like a folder that a program is to fill: an empty one is what is wanted there.
  fileprivate var isAWrittenFolder: Bool {
    !isReadOnly && path?.extension == nil
      && ["data", "logs"].contains { word in
        path?.lastComponent?.string.lowercased().contains(word) ?? false
      }
  }
}
