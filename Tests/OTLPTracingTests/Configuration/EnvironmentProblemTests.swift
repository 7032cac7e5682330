import Testing
import Tracing

@testable import OTLPTracing

@Suite struct EnvironmentProblemTests {
  @Test(arguments: [
    (
      "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc",
      "expected http/json, the only one there is here, found \"grpc\"; correct or unset it (http/json holds meanwhile)"
    ),
    (
      "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/protobuf",
      "expected http/json, the only one there is here, found \"http/protobuf\"; "
        + "correct or unset it (http/json holds meanwhile)"
    ),
    (
      "OTEL_BSP_MAX_QUEUE_SIZE", "0",
      "expected a whole number from 1 to 1000000, found \"0\"; correct or unset it (2048 holds meanwhile)"
    ),
    (
      "OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "4096",
      "expected a whole number from 1 to 2048, found \"4096\"; correct or unset it (512 holds meanwhile)"
    ),
    (
      "OTEL_BSP_SCHEDULE_DELAY", "5s",
      "expected milliseconds from 0 to 1000000000, found \"5s\"; correct or unset it (5.0 seconds holds meanwhile)"
    ),
    (
      "OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT", "-1",
      "expected a whole number from 0 to 2147483647, found \"-1\"; correct or unset it (there is no limit meanwhile)"
    ),
    (
      "OTEL_TRACES_SAMPLER", "jaeger_remote",
      "expected always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off, "
        + "parentbased_traceidratio, found \"jaeger_remote\"; "
        + "correct or unset it (parentbased_always_on holds meanwhile)"
    ),
    ("OTEL_SDK_DISABLED", "1", "expected true or false, found \"1\"; correct or unset it (false holds meanwhile)"),
    (
      "OTEL_TRACES_EXPORTER", "zipkin",
      "expected otlp, none, found \"zipkin\"; correct or unset it (otlp holds meanwhile)"
    ),
    (
      "OTEL_EXPORTER_OTLP_COMPRESSION", "zstd",
      "expected none, gzip, found \"zstd\"; correct or unset it (none holds meanwhile)"
    ),
    (
      "OTEL_EXPORTER_OTLP_CERTIFICATE", "/nowhere/ca.pem",
      "expected a file in PEM with certificates, found \"/nowhere/ca.pem\"; "
        + "correct or unset it (it is not read meanwhile)"
    ),
    (
      "OTEL_PROPAGATORS", "tracecontext,b3",
      "expected tracecontext, baggage, with commas between them, or none, found \"tracecontext,b3\"; "
        + "correct or unset it (tracecontext,baggage holds meanwhile)"
    ),
    (
      "OTEL_RESOURCE_ATTRIBUTES", "a=1,b",
      "expected name=value pairs with commas between them, and % escapes for commas and blanks in values, "
        + "found \"a=1,b\"; correct or unset it (none of them is taken meanwhile)"
    ),
  ])
  func `A value that cannot be used is an error that says what to do`(
    variable: String,
    value: String,
    message: String
  ) throws {
    let error = #expect(throws: EnvironmentError.self) {
      try OTLPConfiguration(environment: [variable: value])
    }
    #expect(error?.description == "\(variable): \(message)")
  }

  @Test(arguments: ["2", "-0.5", "half", "nan"])
  func `A ratio is from 0 to 1`(ratio: String) {
    let environment = ["OTEL_TRACES_SAMPLER": "traceidratio", "OTEL_TRACES_SAMPLER_ARG": ratio]
    let error = #expect(throws: EnvironmentError.self) { try OTLPConfiguration(environment: environment) }
    #expect(error?.problems.map(\.variable) == ["OTEL_TRACES_SAMPLER_ARG"])
  }

  @Test(arguments: [
    "tempo:4318", "http://?a", "ftp://tempo", "http://tempo:0", "http://tempo:70000", "http:///v1", "//tempo",
    "http://user:secret@tempo", "http://tempo/#secret", "http://te mpo", "grpc://tempo:4317",
  ])
  func `An endpoint that is none is refused without being shown`(url: String) {
    for variable in ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] {
      let error = #expect(throws: EnvironmentError.self) { try OTLPConfiguration(environment: [variable: url]) }
      #expect(error?.problems.map(\.variable) == [variable])
      #expect(error?.description.contains(url) == false)
    }
  }

  @Test(arguments: [
    "hunter2", "a b=hunter2", "a=hunter2%0d%0aX", "a=hünter2", "a=%zz,b=hunter2", "=hunter2", "a=%+1hunter2",
  ])
  func `Headers that are none are refused without being shown`(headers: String) throws {
    let error = #expect(throws: EnvironmentError.self) {
      try OTLPConfiguration(environment: ["OTEL_EXPORTER_OTLP_HEADERS": headers])
    }
    #expect(error?.problems.map(\.variable) == ["OTEL_EXPORTER_OTLP_HEADERS"])
    #expect(error?.description.contains("nter2") == false)
  }

  @Test func `All problems are reported at once, and the rest holds`() throws {
    var problems: [EnvironmentProblem] = []
    let environment = [
      "OTEL_BSP_MAX_QUEUE_SIZE": "x", "OTEL_SERVICE_NAME": "checkout", "OTEL_SDK_DISABLED": "yes",
      "OTEL_EXPORTER_OTLP_TIMEOUT": "20000", "OTEL_RESOURCE_ATTRIBUTES": "a=%ff",
    ]
    let configuration = OTLPConfiguration(environment: environment) { problems.append($0) }
    #expect(
      problems.map(\.variable) == ["OTEL_RESOURCE_ATTRIBUTES", "OTEL_SDK_DISABLED", "OTEL_BSP_MAX_QUEUE_SIZE"])
    #expect(configuration.batch.queueSize == 2048)
    #expect(configuration.resource.get("service.name") == "checkout")
    #expect(configuration.exporter.timeout == .seconds(20))
    let error = #expect(throws: EnvironmentError.self) { try OTLPConfiguration(environment: environment) }
    #expect(error?.problems == problems)
    #expect(error?.description.split(separator: "\n").count == 3)
  }

  @Test func `An endpoint is shown without its query`() throws {
    let endpoint = try #require(OTLPEndpoint(url: "https://host/v1/traces?key=hunter2"))
    #expect(endpoint.url == "https://host/v1/traces?key=hunter2")
    #expect("\(endpoint)" == "https://host/v1/traces")
  }

  @Test func `Headers show their names only`() throws {
    let headers: OTLPHeaders = ["Authorization": "Bearer secret"]
    var dumped = ""
    dump(headers, to: &dumped)
    for text in ["\(headers)", String(reflecting: headers), dumped, "\(ExporterOptions(headers: headers))"] {
      #expect(text.contains("Authorization"))
      #expect(!text.contains("secret"))
    }
  }
}
