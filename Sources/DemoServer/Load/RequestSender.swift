import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1

/// Makes a request and reads all of the answer.
protocol RequestSender: Sendable {
  /// The answer's status.
  func send(_ method: HTTPRequest.Method, _ url: String) async throws -> Int
}

/// Makes requests over the network.
struct HTTPSender: RequestSender {
  let client: HTTPClient
  let timeout: TimeAmount

  func send(_ method: HTTPRequest.Method, _ url: String) async throws -> Int {
    var request = HTTPClientRequest(url: url)
    request.method = HTTPMethod(rawValue: method.rawValue)
    let response = try await client.execute(request, timeout: timeout)
    // A connection is only used again once its answer is read; what it says is of no interest.
    for try await _ in response.body {}
    return Int(response.status.code)
  }
}
