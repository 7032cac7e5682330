import Documents
import Values

/// Targets found in any of several AWS services.
package struct AWSSDConfig: Document, Equatable {
  package var role = Role.ec2
  package var aws = AWSClientConfig()
  package var clusters: [String] = []
  package var filters: [AWSFilter] = []
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case ec2, ecs, elasticache, lightsail, msk, rds

    package var gate: Gate {
      switch self {
      case .ec2, .ecs, .lightsail: .open
      case .msk: Gate(since: Version(3, 10), instead: "use another way to find its targets")
      case .elasticache, .rds: Gate(since: Version(3, 11), instead: "use another way to find its targets")
      }
    }
  }

  package static let fields: Fields<Self> = [
    required("role", \.role, "The service to look in."),
    inline(\.aws),
    optional("clusters", \.clusters, "The clusters to look in, by ARN or name; all unless given."),
    optional("filters", \.filters, "Which instances are looked at, for ec2 and rds."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
