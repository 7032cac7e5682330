import AsyncHTTPClient
import Doctor
import NIOCore
import NIOHTTP1
import NIOSSL

/// Puts questions over HTTP. Whatever the other side does, an answer takes a bounded time and a bounded memory.
struct HTTPClientAsker: Client {
  struct Limits: Sendable {
    /// For the connection, TLS included, and for the whole answer with its redirects.
    var connect = 5
    var whole = 10
    var redirects = 5
  }

  private let client: HTTPClient
  private let credentials: Credentials
  private let limits: Limits

  init(_ settings: ClientSettings) {
    let limits = settings.limits
    var tls = TLSConfiguration.makeClientConfiguration()
    if let authorities = settings.authorities { tls.trustRoots = .file(authorities) }
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: tls, redirectConfiguration: .disallow,
      timeout: .init(connect: .seconds(Int64(limits.connect)), read: .seconds(Int64(limits.whole))))
    configuration.httpVersion = .http1Only
    configuration.connectionPool.retryConnectionEstablishment = false
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    credentials = settings.credentials
    self.limits = limits
  }

  func shutdown() async { try? await client.shutdown() }

  func answer(to question: Question) async -> Answer {
    // What the client's own deadline does not cover, such as a body that never ends, ends with the task.
    await withTaskGroup(of: Answer?.self) { group in
      group.addTask { await follow(question) }
      group.addTask {
        try? await Task.sleep(for: .seconds(limits.whole))
        return Task.isCancelled ? nil : .failure(.timeout(seconds: limits.whole))
      }
      defer { group.cancelAll() }
      for await answer in group {
        if let answer { return answer }
      }
      return .failure(.timeout(seconds: limits.whole))
    }
  }

  private func follow(_ question: Question) async -> Answer {
    var url = question.url
    let origin = Origin(url)
    for _ in 0...limits.redirects {
      do {
        let response = try await client.execute(
          request(question, url, isAtHome: Origin(url) == origin), timeout: .seconds(Int64(limits.whole)))
        guard let location = redirect(response, of: question) else {
          return try await read(response, limit: question.limit)
        }
        guard let next = RedirectTarget.url(location, from: url) else {
          return .failure(.badRedirect(to: String(location.prefix(200))))
        }
        url = next
      } catch {
        return .failure(Failure(error, limits: limits, limit: question.limit))
      }
    }
    return .failure(.tooManyRedirects(most: limits.redirects))
  }

  private func request(_ question: Question, _ url: String, isAtHome: Bool) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: url)
    request.method = HTTPMethod(rawValue: question.method.rawValue)
    request.headers.add(name: "User-Agent", value: "exemplary-doctor")
    if let accept = question.accept { request.headers.add(name: "Accept", value: accept) }
    if let body = question.body {
      request.headers.add(name: "Content-Type", value: "application/json")
      request.body = .bytes(ByteBuffer(string: body))
    }
    // Credentials are for whom the user named, not for whom that one names.
    if isAtHome {
      for header in credentials.headers(for: question.component) {
        request.headers.add(name: header.name, value: header.value)
      }
    }
    return request
  }

  /// Where a response leads, where it may be followed: what was posted is not posted elsewhere.
  private func redirect(_ response: HTTPClientResponse, of question: Question) -> String? {
    guard question.method == .get, [301, 302, 303, 307, 308].contains(response.status.code) else { return nil }
    return response.headers.first(name: "Location")
  }

  private func read(_ response: HTTPClientResponse, limit: Int) async throws -> Answer {
    var body: [UInt8] = []
    for try await chunk in response.body {
      guard body.count + chunk.readableBytes <= limit else { return .failure(.tooLarge(limit: limit)) }
      body.append(contentsOf: chunk.readableBytesView)
    }
    return .response(
      Answer.Response(
        status: Int(response.status.code), contentType: response.headers.first(name: "Content-Type"), body: body))
  }
}
