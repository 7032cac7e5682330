import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Posts with AsyncHTTPClient.
struct HTTPTransport: ExportTransport {
  /// An answer says little; what is longer is not read.
  private static let longestAnswer = 65_536

  private let client: HTTPClient
  private let options: ExporterOptions

  init(_ client: HTTPClient, _ options: ExporterOptions) {
    self.client = client
    self.options = options
  }

  func post(_ body: ExportBody) async throws -> ExportAnswer {
    var request = HTTPClientRequest(url: options.endpoint.url)
    request.method = .POST
    for (name, value) in options.headers.fields { request.headers.add(name: name, value: value) }
    request.headers.replaceOrAdd(name: "content-type", value: "application/json")
    if body.isGzip { request.headers.replaceOrAdd(name: "content-encoding", value: "gzip") }
    if !request.headers.contains(name: "user-agent") {
      request.headers.add(name: "user-agent", value: "\(Library.name)/\(Library.version)")
    }
    request.body = .bytes(ByteBuffer(bytes: body.bytes))
    // Who calls limits the time, and cancels.
    let response = try await client.execute(request, deadline: .distantFuture)
    return ExportAnswer(
      status: Int(response.status.code),
      retryAfter: response.headers.first(name: "retry-after"),
      body: { try await Self.start(of: response.body) }
    )
  }

  private static func start(of body: HTTPClientResponse.Body) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await part in body {
      bytes.append(contentsOf: part.readableBytesView.prefix(longestAnswer - bytes.count))
      if bytes.count == longestAnswer { break }
    }
    return bytes
  }
}

extension HTTPClient {
  /// A client for requests to the endpoint only.
  ///
  /// - Throws: When a file of the options cannot be used.
  static func forExport(_ options: ExporterOptions) throws -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    // Its own requests make no spans, which would be exported in turn.
    configuration.tracing.tracer = nil
    // The headers are secrets, and not for whoever the receiver names.
    configuration.redirectConfiguration = .disallow
    // When to try again is decided for all failures in one place.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.tlsConfiguration = try options.tls.configuration()
    configuration.timeout.connect = options.timeout.map { .init($0) }
    return HTTPClient(configuration: configuration)
  }
}
