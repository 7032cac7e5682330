import Tracing

extension OTLPConfiguration {
  /// The configuration that the `OTEL_*` variables describe.
  ///
  /// - Parameters:
  ///   - environment: The process's environment.
  ///   - serviceName: The service's name where no variable gives one; nil leaves OpenTelemetry's `unknown_service`.
  /// - Throws: ``EnvironmentError`` with everything that is wrong.
  public init(environment: [String: String], serviceName: String? = nil) throws(EnvironmentError) {
    var problems: [EnvironmentProblem] = []
    self.init(environment: environment, serviceName: serviceName) { problems.append($0) }
    guard problems.isEmpty else { throw EnvironmentError(problems: problems) }
  }

  /// The configuration that the `OTEL_*` variables describe, with defaults in place of what is wrong.
  ///
  /// OpenTelemetry's specification wants it so: a mistake in a variable of its own must not keep a program from starting.
  ///
  /// - Parameters:
  ///   - environment: The process's environment.
  ///   - serviceName: The service's name where no variable gives one; nil leaves OpenTelemetry's `unknown_service`.
  ///   - report: Called for each variable that cannot be used.
  public init(
    environment: [String: String],
    serviceName: String? = nil,
    report: (EnvironmentProblem) -> Void
  ) {
    var reader = EnvironmentReader(environment)
    let attributes = reader.pairs(["OTEL_RESOURCE_ATTRIBUTES"], isSecret: false)
    let named = attributes.last { $0.name == Resource.serviceName }?.value
    self.init(
      serviceName: reader.value(["OTEL_SERVICE_NAME"])?.text ?? named ?? serviceName
        ?? Resource.unknownService(executable: CommandLine.arguments.first)
    )
    for (name, value) in attributes where name != Resource.serviceName {
      resource.set(name, value: .string(value))
    }
    isDisabled = reader.flag("OTEL_SDK_DISABLED")
    if reader.word(["OTEL_TRACES_EXPORTER"], fallback: TracesExporter.otlp) == .none { isDisabled = true }
    sampler = reader.sampler()
    propagators = reader.words("OTEL_PROPAGATORS", fallback: Self.standardPropagators)
    limits = reader.limits()
    batch = reader.batch()
    exporter = reader.exporter()
    for problem in reader.problems { report(problem) }
  }

  /// The exporters that `OTEL_TRACES_EXPORTER` may name here.
  private enum TracesExporter: String, CaseIterable {
    case otlp
    case none
  }
}
