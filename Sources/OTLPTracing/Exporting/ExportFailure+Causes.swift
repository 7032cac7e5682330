import NIOHTTP1

extension ExportFailure {
  static let shutDown = ExportFailure(
    type: "shutdown",
    description: "expected the export to end before the program, found that its time was up; "
      + "allow the shutdown more time"
  )

  static func timeout(_ endpoint: OTLPEndpoint) -> ExportFailure {
    ExportFailure(
      type: "timeout",
      description: "expected an answer from \(endpoint) in time, found none; "
        + "look whether the receiver is overloaded, or raise OTEL_EXPORTER_OTLP_TIMEOUT"
    )
  }

  static func connection(_ error: any Error, _ endpoint: OTLPEndpoint) -> ExportFailure {
    let hint =
      error is HTTPParserError
      ? "gRPC is usually at port 4317, HTTP at 4318"
      : "look whether the receiver runs and can be reached from here"
    return ExportFailure(
      type: "connection",
      description: "expected an HTTP answer from \(endpoint), found \(error); \(hint)"
    )
  }

  static func status(_ status: Int, _ text: String, _ endpoint: OTLPEndpoint) -> ExportFailure {
    let hint =
      switch status {
      case 300..<400: "set the endpoint to where the receiver really is"
      case 401, 403: "set OTEL_EXPORTER_OTLP_HEADERS to what the receiver accepts"
      case 404, 405: "set OTEL_EXPORTER_OTLP_ENDPOINT to the receiver's base URL, without /v1/traces"
      case 413: "lower OTEL_BSP_MAX_EXPORT_BATCH_SIZE"
      case 429: "sample less, or allow the receiver more"
      default: "look into the receiver's log"
      }
    let answer = text.isEmpty ? "\(status)" : "\(status) \"\(text)\""
    return ExportFailure(
      type: "\(status)",
      description: "expected status 200 from \(endpoint), found \(answer); \(hint)"
    )
  }
}
