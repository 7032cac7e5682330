import ArgumentParser
import DemoServerInterface
import Logging
import OpenMetrics

/// The flags of the server; each has a variable that says the same.
struct ServerOptions: ParsableArguments {
  @Option(
    help: help(.host, "Where it listens; 0.0.0.0 for all addresses.", ListenHost.standard.text),
    transform: ListenHost.parse
  )
  var host: ListenHost?

  @Option(
    help: help(.port, "The port; 0 takes one that is free.", "\(ListenPort.standard.number)"),
    transform: ListenPort.parse
  )
  var port: ListenPort?

  @Option(
    help: help(.metricsPath, "The path of the metrics.", MetricsPath.standard.text),
    transform: MetricsPath.parse
  )
  var metricsPath: MetricsPath?

  @Option(help: help(.traceIDLabel, "The exemplars' label with the trace ID.", ServerSettings.standardLabels.traceID))
  var traceIDLabel: String?

  @Option(help: help(.spanIDLabel, "The one with the span ID; empty for none.", ServerSettings.standardSpanIDLabel))
  var spanIDLabel: String?

  @Option(
    help: help(
      .instrumentation,
      "What requests leave behind: all, metrics (no spans), or none, to see what it costs.",
      Instrumentation.all.rawValue
    ),
    transform: Instrumentation.parse
  )
  var instrumentation: Instrumentation?

  @Option(
    help: help(.workScale, "Stretches simulated work; 0 for none.", "1"),
    transform: WorkScale.parse
  )
  var workScale: WorkScale?

  @Option(
    help: help(.logLevel, "The least level that is logged.", LogLevel.standard.level.rawValue),
    transform: LogLevel.parse
  )
  var logLevel: LogLevel?

  @Option(
    help: help(
      .maximumConnections,
      "How many connections are open at once; others wait.",
      "\(ConnectionLimit.standard.number)"
    ),
    transform: ConnectionLimit.parse
  )
  var maxConnections: ConnectionLimit?

  @Option(
    help: help(
      .idleTimeout,
      "After so many seconds without a word a connection is closed.",
      "\(IdleTimeout.standard.number)"
    ),
    transform: IdleTimeout.parse
  )
  var idleTimeout: IdleTimeout?

  private static func help(_ variable: DemoServerVariable, _ text: String, _ standard: String) -> ArgumentHelp {
    ArgumentHelp("\(text) (\(variable.rawValue); default: \(standard))")
  }
}
