import DemoServerInterface
import Testing

@testable import Deployment

/// Which variables would take an application's traces or exemplars away.
@Suite struct EnvironmentCheckTests {
  private func wrong(_ environment: String, of source: String = "image: app:1") -> [String] {
    findings("applications:\n- name: a\n  \(source)\n  environment: {\(environment)}")
  }

  @Test(arguments: [
    "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_SERVICE_NAME", "OTEL_TRACES_EXPORTER",
  ]) func whereTracesGoIsSet(name: String) {
    #expect(wrong("1️⃣\(name): x") == ["1️⃣ \(name) is set by the deployment itself."])
    #expect(wrong("1️⃣\(name): ") == ["1️⃣ \(name) is set by the deployment itself."])
  }

  @Test(arguments: DemoServerVariable.rendered) func theDemoServerIsSet(variable: DemoServerVariable) {
    let name = variable.rawValue
    #expect(wrong("1️⃣\(name): x", of: "build: demo") == ["1️⃣ \(name) is set by the deployment itself."])
    #expect(wrong("\(name): x") == [])
    #expect(wrong("DEMO_SERVER_DELAY: x", of: "build: demo") == [])
  }

  @Test(arguments: [
    ("OTEL_SDK_DISABLED: true", "With OTEL_SDK_DISABLED no trace is sent."),
    ("OTEL_SDK_DISABLED: ", "With OTEL_SDK_DISABLED no trace is sent."),
    (
      "OTEL_CONFIG_FILE: /a",
      "With OTEL_CONFIG_FILE all other variables are ignored, also those that lead traces to Tempo."
    ),
    (
      "OTEL_EXPERIMENTAL_CONFIG_FILE: /a",
      "With OTEL_EXPERIMENTAL_CONFIG_FILE all other variables are ignored, also those that lead traces to Tempo."
    ),
    ("OTEL_TRACES_SAMPLER: always_off", "With OTEL_TRACES_SAMPLER set to always_off no trace is sent."),
    (
      "OTEL_TRACES_SAMPLER: parentbased_always_off",
      "With OTEL_TRACES_SAMPLER set to parentbased_always_off no trace is sent."
    ),
    (
      "OTEL_METRICS_EXEMPLAR_FILTER: always_off",
      "With OTEL_METRICS_EXEMPLAR_FILTER set to always_off metrics carry no exemplars."
    ),
  ]) func nothingTakesTheChainAway(variable: String, message: String) {
    #expect(wrong("1️⃣\(variable)") == ["1️⃣ \(message)"])
  }

  @Test(arguments: [
    "OTEL_TRACES_SAMPLER: parentbased_traceidratio, OTEL_TRACES_SAMPLER_ARG: 0.1", "OTEL_TRACES_SAMPLER: ",
    "OTEL_METRICS_EXEMPLAR_FILTER: trace_based", "OTEL_METRICS_EXPORTER: prometheus, OTEL_EXPORTER_PROMETHEUS_PORT: 80",
    "OTEL_RESOURCE_ATTRIBUTES: a=b, OTEL_PROPAGATORS: b3",
  ]) func theRestIsTheUsers(variables: String) {
    #expect(wrong(variables) == [])
  }
}
