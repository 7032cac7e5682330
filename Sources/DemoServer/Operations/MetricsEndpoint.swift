import HTTPTypes
import Hummingbird
import OpenMetrics

/// Exposes a registry in the format and encoding that the client prefers.
struct MetricsEndpoint: Sendable {
  let registry: MetricRegistry

  /// - Throws: `ExpositionError` when there is no memory for compression.
  func response(to request: Request) throws -> Response {
    let format = ExpositionFormat(accept: request.headers[.accept])
    let encoding = ContentEncoding(acceptEncoding: request.headers[.acceptEncoding])
    var headers: HTTPFields = [.contentType: format.contentType, .vary: "Accept, Accept-Encoding"]
    headers[.contentEncoding] = encoding.header
    if request.method == .head {
      // A head without a length would be sent as the head of chunks, and one of them with it.
      let length = try registry.chunks(in: format, encoding: encoding).reduce(0) { $0 + $1.count }
      headers[.contentLength] = "\(length)"
    }
    let body = ResponseBody { writer in
      for chunk in try registry.chunks(in: format, encoding: encoding) {
        try await writer.write(ByteBuffer(bytes: chunk))
      }
      try await writer.finish(nil)
    }
    return Response(status: .ok, headers: headers, body: body)
  }
}
