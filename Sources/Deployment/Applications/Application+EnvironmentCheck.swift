import DemoServerInterface
import Documents
import Values

/// Which variables a user may add to an application's environment.
extension Application {
  static func checkEnvironment(_ read: Read<Self>, _ decoding: inout Decoding) {
    let application = read.value
    for (name, value) in application.environment.sorted(by: { $0.key < $1.key }) {
      let key = read.nullableEnvironment.key(name)
      if !EnvironmentName.isValid(name) {
        decoding.report("\"\(name)\" is not the name of an environment variable.", at: key)
      } else if let value, EnvironmentName.namesSecret(name) || EnvironmentName.holdsPassword(value) {
        decoding.report(
          "\(name) would write a secret into a rendered file.",
          help: "leave its value out to take it from your shell, or name a file", at: key)
      } else if isTraceVariable(name) {
        decoding.report(
          "\(name) is set by the deployment itself.", help: "use the key traces, or leave it out", at: key)
      } else if application.source.isDemo, isSourceKnown(read), DemoServerVariable.isRendered(name) {
        decoding.report(
          "\(name) is set by the deployment itself.",
          help: "use the application's port and metrics_path, or the labels under exemplars", at: key)
      } else if let loss = loss(by: name, value) {
        decoding.report(
          "With \(name) \(loss).", help: "remove it; where no traces are wanted write traces: none", at: key)
      }
    }
    if !application.source.isStarted, !application.environment.isEmpty {
      decoding.report(
        "An application that runs already gets no environment from here.", help: "remove it",
        at: read.nullableEnvironment)
    }
  }

  private static func isTraceVariable(_ name: String) -> Bool {
    name.hasPrefix("OTEL_EXPORTER_OTLP_") || ["OTEL_SERVICE_NAME", "OTEL_TRACES_EXPORTER"].contains(name)
  }

  /// What breaks with a variable of OpenTelemetry; a sampler that lets some traces through is the user's own choice.
  private static func loss(by name: String, _ value: String?) -> String? {
    switch name {
    case "OTEL_SDK_DISABLED":
      "no trace is sent"
    case "OTEL_CONFIG_FILE", "OTEL_EXPERIMENTAL_CONFIG_FILE":
      "all other variables are ignored, also those that lead traces to Tempo"
    case "OTEL_TRACES_SAMPLER" where ["always_off", "parentbased_always_off"].contains(value):
      "set to \(value ?? "") no trace is sent"
    case "OTEL_METRICS_EXEMPLAR_FILTER" where value == "always_off":
      "set to always_off metrics carry no exemplars"
    default: nil
    }
  }
}
