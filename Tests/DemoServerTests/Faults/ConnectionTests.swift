import HTTPTypes
import Testing

@testable import DemoServer

/// Connections on which nothing happens do not stay.
@Suite struct ConnectionTests {
  @Test(arguments: [
    "",
    "GET / HT",
    "POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
  ])
  func anIdleOneIsClosed(beginning: String) async throws {
    try await RunningServer.run(["--idle-timeout", "1"]) { server in
      // Returns when the server closes the connection, and not before.
      _ = try await RawConnection.answer(to: beginning, port: server.port)
      #expect(try await server.request(.get, "/healthz").status == 200)
    }
  }

  @Test func aHalfClosedOneGetsItsAnswer() async throws {
    try await RunningServer.run { server in
      let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
      let answer = try await RawConnection.answer(to: request, port: server.port, halfCloses: true)
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
      #expect(answer.hasSuffix("Welcome to the shop.\n"))
    }
  }

  @Test func moreThanTheLimitWait() async throws {
    try await RunningServer.run(["--max-connections", "2", "--idle-timeout", "1"]) { server in
      try await withThrowingTaskGroup(of: String.self) { group in
        // Those without a request hold both places until they are closed; then the others have their turn.
        for _ in 0..<2 { group.addTask { try await RawConnection.answer(to: "", port: server.port) } }
        for _ in 0..<8 {
          group.addTask {
            let request = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            return try await RawConnection.answer(to: request, port: server.port)
          }
        }
        var answered = 0
        for try await answer in group where answer.hasPrefix("HTTP/1.1 200 ") { answered += 1 }
        #expect(answered == 8)
      }
    }
  }
}
