import HTTPTypes
import OpenMetrics
import Testing

@testable import DemoServer

/// Whatever a client says, it gets an answer that says what is wrong, and the server goes on.
@Suite struct BadRequestTests {
  @Test(arguments: [
    "", "😀", "00-0000-00f067aa0ba902b7-01", "00-4730C8F4B45465A501B2B42E0589B891-00f067aa0ba902b7-01",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "ff-\(String(repeating: "a", count: 600))",
  ])
  func aMalformedTraceparentBeginsANewTrace(traceparent: String) async throws {
    try await RunningServer.run { server in
      let request = "GET / HTTP/1.1\r\nHost: a\r\ntraceparent: \(traceparent)\r\nConnection: close\r\n\r\n"
      let answer = try await RawConnection.answer(to: request, port: server.port)
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
      let metrics = try await server.metrics()
      #expect(metrics.buckets.last?.value == 1)
      #expect(metrics.buckets.compactMap(\.exemplar).isEmpty)
    }
  }

  @Test(arguments: [
    "NONSENSE\r\n\r\n",
    "BREW / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
    "POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nx: \(String(repeating: "x", count: 100_000))\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\((0..<500).map { "x\($0): x\r\n" }.joined())\r\n",
    "GET /\(String(repeating: "x", count: 100_000)) HTTP/1.1\r\nHost: a\r\n\r\n",
  ])
  func whatIsNoRequestIsRefused(text: String) async throws {
    try await RunningServer.run { server in
      let answer = try await RawConnection.answer(to: text, port: server.port)
      #expect(answer.hasPrefix("HTTP/1.1 400 "), "found \(answer.prefix(60))")
      #expect(try await server.request(.get, "/healthz").status == 200)
    }
  }

  @Test(arguments: [
    ("GET", "//", 200), ("GET", "/../../etc/passwd", 404), ("GET", "/%00%ff", 404), ("OPTIONS", "*", 404),
    ("GET", "http://elsewhere", 200), ("GET", "http://elsewhere:x?", 200), ("GET", "/products/%20", 404),
    ("DELETE", "/", 404), ("GET", "/?\(String(repeating: "&", count: 2_000))", 200),
  ])
  func strangeTargetsAreAnswered(method: String, target: String, status: Int) async throws {
    try await RunningServer.run { server in
      let request = "\(method) \(target) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
      let answer = try await RawConnection.answer(to: request, port: server.port)
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "found \(answer.prefix(60))")
      #expect(try await server.request(.get, "/healthz").status == 200)
    }
  }
}
