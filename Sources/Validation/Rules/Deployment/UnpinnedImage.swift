import Components
import Documents
import Project
import Values

extension Rule {
  /// An image without a version changes under the configuration that was written for it.
  static let unpinnedImage = Rule(
    id: "EX401", severity: .warning, summary: "an image without a version",
    page: RulePage(
      meaning: """
        The image has no tag, or `latest`. Of Prometheus, Tempo, Grafana and collectors that is a warning: their \
        configurations belong to a version, as Tempo 3.0 refuses files of 2.x. Of others it is a note.
        """,
      consequence: "The next pull brings another version, which refuses the file or reads it otherwise.",
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:latest
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
        """)
  ) { facts in
    // What one service builds, another may run under the same name.
    let built = Set(facts.project.services.filter(\.isBuilt).compactMap { $0.image?.name })
    return facts.project.services.compactMap { service in
      guard let image = service.image, !image.isPinned, !service.isBuilt, !built.contains(image.name) else {
        return nil
      }
      return service.definition.image.finding(
        image.tag == nil ? "\(image.name) has no tag, and so is latest." : "\(image.name) is whatever latest is today.",
        help: "write the version, such as \(example(for: service.kind, image))",
        severity: service.kind == .other || service.kind == .opaque ? .note : .warning)
    }
  }

  private static func example(for kind: ProgramKind, _ image: ImageReference) -> String {
    let tag =
      switch kind {
      case .prometheus: "v3.14.0"
      case .tempo: "3.0.3"
      case .grafana: "13.1.3"
      case .collector, .opaque, .other: "1.2.3"
      }
    return "\(image.name):\(tag)"
  }
}
