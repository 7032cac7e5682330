import Components
import Documents
import Project
import Values

extension TempoProgram {
  var document: Read<Tempo.Config>? { config?.document }

  /// Where its metrics-generator sends metrics; nil where it makes none.
  var generatorStorage: Read<Tempo.GeneratorStorage>? {
    let generator: Read<Tempo.MetricsGenerator>? = document?.metricsGenerator.unwrapped()
    return generator?.storage.unwrapped()
  }

  /// The limits of all tenants that have none of their own.
  var limits: Read<Tempo.Limits>? {
    let overrides: Read<Tempo.Overrides>? = document?.overrides.unwrapped()
    return overrides?.defaults.unwrapped()
  }

  /// Whether tenants may have limits that no file says.
  var hasOtherLimits: Bool {
    guard let overrides = document?.value.overrides else { return false }
    return overrides.perTenantOverrideConfig != nil || overrides.userConfigurableOverrides != nil
  }

  /// The addresses on which it receives spans.
  var receivers: [Tempo.ReceiverListener] {
    (document?.node?["distributor"]?["receivers"]).map(Tempo.ReceiverListener.all) ?? []
  }

  /// Whether a receiver without an endpoint hears its own machine alone.
  var defaultsToLocalhost: Bool { version.map { $0 >= Version(2, 7) } ?? false }

  /// The port of its HTTP server; nil where nobody can tell.
  var httpPort: Int? {
    guard let document, flags?.isComplete == true, flags?.last("server.http-listen-port") == nil else { return nil }
    if let server = document.value.server, let port = server.httpListenPort { return port.number }
    // It was 80 before.
    return version.map { $0 >= Version(2, 8) ? 3200 : 80 }
  }
}
