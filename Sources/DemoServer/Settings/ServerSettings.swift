import DemoServerInterface
import OTLPTracing
import OpenMetrics

/// How the server is to run.
struct ServerSettings: Sendable {
  /// Everything that is wrong with the variables, a line each.
  struct Problems: Error, Equatable {
    let lines: [String]
  }

  static let standardLabels = ExemplarLabelNames.standard
  static let standardSpanIDLabel = standardLabels.spanID ?? ""

  let host: ListenHost
  let port: ListenPort
  let metricsPath: MetricsPath
  let exemplarLabels: ExemplarLabelNames
  let instrumentation: Instrumentation
  let workScale: WorkScale
  let logLevel: LogLevel
  let maximumConnections: ConnectionLimit
  let idleTimeout: IdleTimeout
  /// What OpenTelemetry's variables say.
  let tracing: OTLPConfiguration
  /// Variables that look like the server's and are none, most likely misspelt.
  let unknownVariables: [String]

  /// The flags' settings, and the environment's where these say nothing.
  init(_ options: ServerOptions, environment: [String: String]) throws(Problems) {
    var reader = SettingsReader(environment)
    host = reader.value(options.host, .host, or: .standard)
    port = reader.value(options.port, .port, or: .standard)
    metricsPath = reader.value(options.metricsPath, .metricsPath, or: .standard)
    exemplarLabels = Self.labels(options, &reader)
    instrumentation = reader.value(options.instrumentation, .instrumentation, or: .all)
    workScale = reader.value(options.workScale, .workScale, or: .standard)
    logLevel = reader.value(options.logLevel, .logLevel, or: .standard)
    maximumConnections = reader.value(options.maxConnections, .maximumConnections, or: .standard)
    idleTimeout = reader.value(options.idleTimeout, .idleTimeout, or: .standard)
    unknownVariables = reader.unknownVariables
    tracing = OTLPConfiguration(environment: environment, serviceName: DemoServerFacts.program) { problem in
      let found = problem.found.map { "\"\($0)\"" } ?? "something else, which may be a secret"
      reader.report("\(problem.variable): expected \(problem.expected), found \(found)")
    }
    guard reader.problems.isEmpty else { throw Problems(lines: reader.problems) }
  }

  private static func labels(_ options: ServerOptions, _ reader: inout SettingsReader) -> ExemplarLabelNames {
    let traceID = reader.text(options.traceIDLabel, .traceIDLabel) ?? ""
    let spanID = reader.text(options.spanIDLabel, .spanIDLabel) ?? standardSpanIDLabel
    do throws(MetricError) {
      return try ExemplarLabelNames(
        traceID: traceID.isEmpty ? standardLabels.traceID : traceID,
        spanID: spanID.isEmpty ? nil : spanID
      )
    } catch {
      let variables = [DemoServerVariable.traceIDLabel, .spanIDLabel].map(\.rawValue).joined(separator: ", ")
      reader.report("\(variables): \(error)")
      return standardLabels
    }
  }
}
