import Components
import Values

/// Which program a service runs, as far as the chain needs to know.
package enum ProgramKind: Hashable, Sendable {
  case prometheus, tempo, grafana
  /// An OpenTelemetry collector, configured in its own format.
  case collector
  /// Several of them in one container, of which no file says anything, or a collector in another format.
  case opaque
  /// Anything else: an application, a database, a load generator.
  case other
}

extension ProgramKind {
  /// By the image, or by the program that its command names.
  init(image: ImageReference?, program: String?) {
    self = image.flatMap { Self.ofImage($0) } ?? program.flatMap { Self.ofProgram($0) } ?? .other
  }

  /// Registries and mirrors differ; the last part of the name stays.
  private static func ofImage(_ image: ImageReference) -> ProgramKind? {
    let parts = image.name.split(separator: "/")
    switch parts.last ?? "" {
    case "prometheus", "mirrored-prometheus-prometheus", "prometheus-distroless": return .prometheus
    case "tempo", "mirrored-grafana-tempo": return .tempo
    case "grafana", "grafana-oss", "grafana-enterprise", "mirrored-grafana-grafana": return .grafana
    case "otel-lgtm", "docker-otel-lgtm", "alloy", "agent", "vector", "tempo-distributed": return .opaque
    case let name where name.hasPrefix("opentelemetry-collector"): return .collector
    case let name where name.hasPrefix("otelcol"): return .collector
    default: return nil
    }
  }

  /// Whether a command's first word is the program itself rather than its first flag or a shell.
  static func isProgram(_ name: String) -> Bool { ofProgram(name) != nil }

  private static func ofProgram(_ name: String) -> ProgramKind? {
    switch name {
    case "prometheus": .prometheus
    case "tempo": .tempo
    case "grafana", "grafana-server": .grafana
    case "otelcol", "otelcol-contrib": .collector
    default: nil
    }
  }
}
