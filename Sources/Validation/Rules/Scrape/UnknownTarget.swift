import Components
import Documents
import Project
import Values

extension Rule {
  /// A target must be somewhere, and something must listen there.
  static let unknownTarget = Rule(
    id: "EX113", severity: .error, summary: "a scrape target that nothing answers to",
    page: RulePage(
      meaning: """
        A target of `static_configs` names no service of the Compose project, one that is on no network with Prometheus, \
        Prometheus' own container by `localhost`, or a port on which the service certainly does not listen; or it names \
        a line of a Procfile, which no program can look up. Names with a dot, and jobs that relabel `__address__`, are \
        not judged.
        """,
      consequence: "The target is down: there are neither metrics nor exemplars of it.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus:/etc/prometheus:ro]
          app:
            image: registry.example.net/app:1.2.3
        # prometheus/prometheus.yml
        scrape_configs:
          - job_name: app
            static_configs:
              - targets: [application:8080]
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus:/etc/prometheus:ro]
          app:
            image: registry.example.net/app:1.2.3
        # prometheus/prometheus.yml
        scrape_configs:
          - job_name: app
            static_configs:
              - targets: [app:8080]
        """)
  ) { facts in
    facts.project.prometheuses.filter { $0.service != nil }.flatMap { prometheus in
      prometheus.jobs.filter { isDirect($0.value) }.flatMap { job in
        // Places are looked up only where something is wrong: there may be thousands of targets.
        let problems = job.value.staticConfigs.map { $0.targets.map { problem(with: $0, of: prometheus, facts) } }
        guard problems.contains(where: { $0.contains { $0 != nil } }) else { return [] as [Diagnostic] }
        return zip(job.staticConfigs.elements(), problems).flatMap { config, problems in
          zip(config.targets.elements(), problems).compactMap { target, problem in
            problem.map { target.finding($0.message, help: $0.help) }
          }
        }
      }
    }
  }

  private struct Problem {
    let message: String
    let help: String
  }

  /// Whether Prometheus asks the targets themselves, at the addresses that stand there.
  private static func isDirect(_ job: ScrapeConfig) -> Bool {
    let http = job.http
    let isProxied = http.proxy.url != nil || http.proxy.fromEnvironment == true
    return !isProxied
      && !job.relabelConfigs.contains { step in
        step.targetLabel == "__address__" || step.action == .labelmap || step.action == .drop || step.action == .keep
      }
  }

  private static func problem(with text: String, of prometheus: PrometheusProgram, _ facts: Facts) -> Problem? {
    guard let target = try? TargetAddress(text) else { return nil }
    let port = target.port.number
    switch facts.peer(target.host, port: port, from: prometheus.service) {
    case .outside, .machine: return nil
    case .nobody:
      let nearest = facts.nearestService(to: target.host)
      return Problem(
        message: "\(target.host) names no service of this project.",
        help: nearest.map { "did you mean \($0)?" } ?? "write a service's name, or the full name of another machine")
    case .outOfReach(let service):
      return Problem(
        message: facts.unreached(service, from: "Prometheus"), help: facts.remedy(forUnreached: service))
    case .itself:
      guard let own = prometheus.service.flatMap(facts.ports), !own.contains(port) else { return nil }
      return Problem(
        message: "\(target.host) is Prometheus' own container, where nothing listens on port \(port).",
        help: "write the service's name; for a program on the machine, host.docker.internal")
    case .service(let service):
      guard let ports = facts.ports(of: service), !ports.contains(port) else { return nil }
      return Problem(
        message: "The service \(service.name) does not listen on port \(port).",
        help: "it listens on \(ports.map(String.init).joined(separator: ", "))")
    }
  }
}
