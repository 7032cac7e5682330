import Testing
import Tracing

@testable import OTLPTracing

@Suite struct EnvironmentTests {
  @Test func `Without variables the defaults of OpenTelemetry hold`() throws {
    let configuration = try OTLPConfiguration(environment: ["OTEL_TRACES_SAMPLER": " ", "OTEL_BSP_MAX_QUEUE_SIZE": ""])
    #expect(!configuration.isDisabled)
    #expect(configuration.sampler == .parentBased(root: .alwaysOn))
    #expect(configuration.limits == SpanLimits())
    #expect(configuration.batch == BatchOptions())
    #expect(configuration.batch.queueSize == 2048)
    #expect(configuration.batch.exportTimeout == .seconds(30))
    #expect(configuration.exporter.endpoint.url == "http://localhost:4318/v1/traces")
    #expect(configuration.exporter.headers.fields.isEmpty)
    #expect(configuration.exporter.timeout == .seconds(10))
    #expect(configuration.exporter.compression == .none)
    let service = try #require(configuration.resource.get("service.name").map { "\($0)" })
    #expect(service.contains("unknown_service:"))
    #expect(configuration.resource.get("telemetry.sdk.language") == "swift")
  }

  @Test func `A service is named by its variable, the resource's attributes, or the program`() throws {
    let attributes = "service.name=a, deployment.environment.name = prod%2Ceu ,,team="
    var environment = ["OTEL_RESOURCE_ATTRIBUTES": attributes]
    var configuration = try OTLPConfiguration(environment: environment, serviceName: "c")
    #expect(configuration.resource.get("service.name") == "a")
    #expect(configuration.resource.get("deployment.environment.name") == "prod,eu")
    #expect(configuration.resource.get("team") == "")
    environment["OTEL_SERVICE_NAME"] = "b"
    configuration = try OTLPConfiguration(environment: environment, serviceName: "c")
    #expect(configuration.resource.get("service.name") == "b")
    configuration = try OTLPConfiguration(environment: [:], serviceName: "c")
    #expect(configuration.resource.get("service.name") == "c")
  }

  @Test(
    arguments: [
      ("always_on", nil, .alwaysOn), ("always_off", "rubbish", .alwaysOff), ("Always_On", nil, .alwaysOn),
      ("traceidratio", "0.25", .ratio(SamplingRatio(0.25)!)), ("traceidratio", nil, .ratio(.all)),
      ("parentbased_always_on", nil, .parentBased(root: .alwaysOn)),
      ("parentbased_always_off", nil, .parentBased(root: .alwaysOff)),
      ("parentbased_traceidratio", "0", .parentBased(root: .ratio(SamplingRatio(0)!))),
    ] as [(String, String?, Sampler)])
  func `Every sampler has its name`(name: String, argument: String?, sampler: Sampler) throws {
    var environment = ["OTEL_TRACES_SAMPLER": name]
    environment["OTEL_TRACES_SAMPLER_ARG"] = argument
    #expect(try OTLPConfiguration(environment: environment).sampler == sampler)
  }

  @Test func `Limits of spans win over those of all attributes`() throws {
    let limits = try OTLPConfiguration(environment: [
      "OTEL_ATTRIBUTE_COUNT_LIMIT": "1", "OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT": "2", "OTEL_SPAN_EVENT_COUNT_LIMIT": "3",
      "OTEL_SPAN_LINK_COUNT_LIMIT": "4", "OTEL_LINK_ATTRIBUTE_COUNT_LIMIT": "5",
      "OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT": "6",
    ]).limits
    #expect(
      limits
        == SpanLimits(
          attributeCount: 2,
          eventCount: 3,
          linkCount: 4,
          attributeCountPerEvent: 1,
          attributeCountPerLink: 5,
          attributeValueLength: 6
        )
    )
  }

  @Test func `Batches and timeouts are as they are set, and no timeout is none`() throws {
    let configuration = try OTLPConfiguration(environment: [
      "OTEL_BSP_MAX_QUEUE_SIZE": "100", "OTEL_BSP_SCHEDULE_DELAY": "0", "OTEL_BSP_EXPORT_TIMEOUT": "0",
      "OTEL_EXPORTER_OTLP_TIMEOUT": "1500",
    ])
    #expect(
      configuration.batch == BatchOptions(queueSize: 100, batchSize: 100, delay: .zero, exportTimeout: nil))
    #expect(configuration.exporter.timeout == .milliseconds(1500))
  }

  @Test(arguments: [
    ("http://tempo:4318", "http://tempo:4318/v1/traces"), ("http://tempo:4318/", "http://tempo:4318/v1/traces"),
    ("https://host/prefix", "https://host/prefix/v1/traces"), ("HTTP://[::1]:4318", "HTTP://[::1]:4318/v1/traces"),
    ("https://host?tenant=a", "https://host/v1/traces?tenant=a"),
  ])
  func `An endpoint is a base that the path is appended to`(base: String, url: String) throws {
    #expect(try OTLPConfiguration(environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": base]).exporter.endpoint.url == url)
  }

  @Test(arguments: [
    ("http://tempo:4318", "http://tempo:4318/"), ("http://tempo:4318/in/", "http://tempo:4318/in/"),
    ("https://host/a%20b?c=d", "https://host/a%20b?c=d"),
  ])
  func `An endpoint for traces is used as it is`(text: String, url: String) throws {
    let environment = [
      "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": text, "OTEL_EXPORTER_OTLP_ENDPOINT": "http://other",
    ]
    #expect(try OTLPConfiguration(environment: environment).exporter.endpoint.url == url)
  }

  @Test func `Variables for traces win over those for all signals`() throws {
    let exporter = try OTLPConfiguration(environment: [
      "OTEL_EXPORTER_OTLP_HEADERS": "a=1", "OTEL_EXPORTER_OTLP_TRACES_HEADERS": "Authorization=Basic%20eA==,x-tenant=b",
      "OTEL_EXPORTER_OTLP_TIMEOUT": "1", "OTEL_EXPORTER_OTLP_TRACES_TIMEOUT": "2",
      "OTEL_EXPORTER_OTLP_COMPRESSION": "none", "OTEL_EXPORTER_OTLP_TRACES_COMPRESSION": "gzip",
      "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "http/json",
    ]).exporter
    #expect(exporter.headers.fields.map(\.name) == ["Authorization", "x-tenant"])
    #expect(exporter.headers.fields.map(\.value) == ["Basic eA==", "b"])
    #expect(exporter.timeout == .milliseconds(2))
    #expect(exporter.compression == .gzip)
  }

  @Test(
    arguments: [
      ("", [.traceContext, .baggage]), ("tracecontext", [.traceContext]), ("none", []), ("Baggage", [.baggage]),
      ("baggage, tracecontext,baggage", [.traceContext, .baggage]),
    ] as [(String, Set<Propagator>)])
  func `What is carried between processes is as it is set`(names: String, propagators: Set<Propagator>) throws {
    #expect(try OTLPConfiguration(environment: ["OTEL_PROPAGATORS": names]).propagators == propagators)
  }

  @Test(arguments: [
    ["OTEL_SDK_DISABLED": "TRUE"], ["OTEL_TRACES_EXPORTER": "none"],
  ])
  func `Tracing can be switched off`(environment: [String: String]) throws {
    #expect(try OTLPConfiguration(environment: environment).isDisabled)
  }
}
