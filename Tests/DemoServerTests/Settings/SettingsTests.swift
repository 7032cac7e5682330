import ArgumentParser
import DemoServerInterface
import Logging
import OpenMetrics
import Testing

@testable import DemoServer

@Suite struct SettingsTests {
  private func settings(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> ServerSettings {
    try ServerSettings(ServerOptions.parse(arguments), environment: environment)
  }

  private func problems(_ environment: [String: String]) throws -> [String] {
    do {
      _ = try settings([], environment)
      return []
    } catch let problems as ServerSettings.Problems {
      return problems.lines
    }
  }

  @Test func areTheWalkThroughsByDefault() throws {
    let settings = try settings()
    #expect(settings.host.text == "127.0.0.1")
    #expect(settings.port.number == 7777)
    #expect(settings.metricsPath.text == "/metrics")
    #expect(settings.exemplarLabels.traceID == "TraceID")
    #expect(settings.exemplarLabels.spanID == "span_id")
    #expect(settings.instrumentation == .all)
    #expect(settings.workScale.factor == 1)
    #expect(settings.logLevel.level == .info)
    #expect(settings.maximumConnections.number == 1_000)
    #expect(settings.idleTimeout.number == 60)
  }

  @Test func aFlagWinsOverItsVariable() throws {
    let environment = ["DEMO_SERVER_PORT": "1", "DEMO_SERVER_HOST": "::1", "DEMO_SERVER_SPAN_ID_LABEL": "a"]
    let settings = try settings(["--port", "2", "--span-id-label", ""], environment)
    #expect(settings.port.number == 2)
    #expect(settings.host.text == "::1")
    #expect(settings.exemplarLabels.spanID == nil)
  }

  @Test(arguments: DemoServerVariable.allCases.filter { $0 != .spanIDLabel })
  func anEmptyVariableIsNotSet(variable: DemoServerVariable) throws {
    #expect(try problems([variable.rawValue: ""]) == [])
  }

  @Test(arguments: [
    (DemoServerVariable.port, "x", "a port from 0 to 65535"),
    (.port, "65536", "a port from 0 to 65535"),
    (.host, "a b", "an address such as 127.0.0.1, or 0.0.0.0 for all"),
    (.metricsPath, "m", MetricsPath.expectation),
    (.metricsPath, "/products/1", MetricsPath.expectation),
    (.metricsPath, "/healthz", MetricsPath.expectation),
    (.metricsPath, "/m?a", MetricsPath.expectation),
    (.instrumentation, "some", "all, metrics, none"),
    (.workScale, "-1", "a number from 0, for none, to 100"),
    (.workScale, "nan", "a number from 0, for none, to 100"),
    (.logLevel, "loud", "trace, debug, info, notice, warning, error, critical"),
    (.maximumConnections, "0", "a number of connections from 1 to 100000"),
    (.idleTimeout, "1s", "seconds from 1 to 3600"),
  ])
  func aBadValueIsNamed(variable: DemoServerVariable, value: String, expected: String) throws {
    #expect(
      try problems([variable.rawValue: value]) == ["\(variable.rawValue): expected \(expected), found \"\(value)\""])
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    let lines = try problems([
      "DEMO_SERVER_PORT": "x", "DEMO_SERVER_TRACE_ID_LABEL": "1", "OTEL_TRACES_SAMPLER": "dice",
      "OTEL_EXPORTER_OTLP_HEADERS": "secret",
    ])
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("DEMO_SERVER_PORT: "))
    #expect(lines[1].hasPrefix("DEMO_SERVER_TRACE_ID_LABEL, DEMO_SERVER_SPAN_ID_LABEL: "))
    #expect(lines.contains { $0.hasPrefix("OTEL_TRACES_SAMPLER: ") && $0.hasSuffix("found \"dice\"") })
    #expect(!lines.joined().contains("secret\""))
  }

  @Test func equalLabelsCannotBeToldApart() throws {
    #expect(try problems(["DEMO_SERVER_TRACE_ID_LABEL": "span_id"]).count == 1)
  }

  @Test func misspeltVariablesAreFound() throws {
    let settings = try settings([], ["DEMO_SERVER_PROT": "1", "DEMO_SERVER_PORT": "1", "DEMO": "1"])
    #expect(settings.unknownVariables == ["DEMO_SERVER_PROT"])
  }

  @Test(arguments: [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("fe80::1", "[fe80::1]"), ("shop", "shop")])
  func isReachedFromTheSameMachine(host: String, address: String) throws {
    #expect(try settings(["--host", host]).host.fromHere == address)
  }
}
