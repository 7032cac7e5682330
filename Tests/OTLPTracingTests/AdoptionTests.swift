import Logging
import OTLPTracing
import ServiceLifecycle
import Testing
import Tracing

/// The library as an application uses it, by its public names only.
@Suite struct AdoptionTests {
  @Test func `A tracer runs as a service, and ends with its group`() async throws {
    let environment = ["OTEL_SERVICE_NAME": "checkout", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"]
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    var configuration = try OTLPConfiguration(environment: environment)
    configuration.shutdownTimeout = .milliseconds(1)
    let tracer = OTLPTracer(configuration, logger: logger)
    let services: [any Service] = [tracer, OneRequest()]
    let group = ServiceGroup(
      configuration: .init(
        services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
        logger: logger
      )
    )
    try await withTracer(tracer) { try await group.run() }
  }

  private struct OneRequest: Service {
    func run() async throws {
      withSpan("GET /") { span in
        #expect(span.isRecording)
      }
    }
  }
}
