import Components
import Documents
import Project
import Values

extension Rule {
  /// Tempo's image holds one program, and neither a shell nor wget.
  static let healthcheckWithoutProgram = Rule(
    id: "EX204", severity: .error, summary: "a healthcheck that runs what Tempo's image does not have",
    page: RulePage(
      meaning: """
        Since 2.8 Tempo's image holds nothing but `/tempo`: no shell, no wget, no curl. From 3.0 on `/tempo -health` asks \
        for its health; before, no healthcheck is possible inside the container.
        """,
      consequence: """
        The container is never healthy, though Tempo works. What depends on it with `condition: service_healthy` does \
        not start.
        """,
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            healthcheck:
              test: [CMD-SHELL, "wget -q --spider http://localhost:3200/ready"]
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            healthcheck:
              test: [CMD, /tempo, -health]
        """)
  ) { facts in
    facts.project.tempos.compactMap { tempo in
      guard let version = tempo.version, version >= Version(2, 8), let service = tempo.service,
        service.image?.name.hasSuffix("grafana/tempo") == true,
        let check: Read<Compose.HealthCheck> = service.definition.healthcheck.unwrapped(),
        check.value.isDisabled?.value != true, let test: Read<Compose.Command> = check.test.unwrapped(),
        let program = program(of: test.value), !program.isEmpty
      else { return nil }
      let asksItself = program.split(separator: "/").last == "tempo"
      if asksItself, version >= Version(3) { return nil }
      return test.finding(
        asksItself
          ? "Tempo \(version) cannot ask for its own health." : "The image of Tempo \(version) has no \(program).",
        help: version >= Version(3)
          ? "write test: [CMD, /tempo, -health]" : "remove the healthcheck, or let another container ask for /ready")
    }
  }

  /// What a test runs; empty for none, nil where nobody can tell.
  private static func program(of test: Compose.Command) -> String? {
    switch test {
    case .line: return "shell"
    case .words(let words):
      guard let kind = words.first else { return "" }
      switch kind {
      case "NONE": return ""
      case "CMD-SHELL": return "shell"
      case "CMD": return words.dropFirst().first.flatMap(VariableText.resolved)
      default: return nil
      }
    }
  }
}
