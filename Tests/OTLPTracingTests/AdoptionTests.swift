import Foundation
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

  @Test func `The README's lines make metrics that name the request's trace`() async throws {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let checkout = try Checkout(environment: [:], logger: logger)
    let traceID = "4730c8f4b45465a501b2b42e0589b891"
    let answer = try await checkout.handle(["traceparent": "00-\(traceID)-00f067aa0ba902b7-01"]) { "done" }
    #expect(answer == "done")
    let exposed = checkout.metrics(accept: "application/openmetrics-text")
    #expect(exposed.contentType.hasPrefix("application/openmetrics-text"))
    #expect(exposed.body.contains("# {TraceID=\"\(traceID)\""))
    #expect(checkout.services(OneRequest()).first is OTLPTracer)
  }

  @Test func `The README shows the lines that are compiled here`() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let example = try String(contentsOf: tests.appendingPathComponent("AdoptionExample.swift"), encoding: .utf8)
    let readme = try String(contentsOf: tests.appendingPathComponent("../../README.md"), encoding: .utf8)
    let start = try #require(example.range(of: "struct Checkout"))
    #expect(readme.contains("```swift\n" + example[start.lowerBound...] + "```\n"))
  }

  private struct OneRequest: Service {
    func run() async throws {
      withSpan("GET /") { span in
        #expect(span.isRecording)
      }
    }
  }
}
