import DemoServerTesting
import OpenMetrics
import ProcessTesting
import RandomTesting
import Testing

@testable import DemoServer

/// Whatever comes to a server's port, the process goes on, ends well, and has no more files open than at its start.
@Suite struct LeakTests {
  private static let messageCount = 300
  private static let goodRequests = [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody",
    "POST /orders HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
  ]

  @Test(arguments: [1, 2] as [UInt64])
  func randomBytes(seed: UInt64) async throws {
    try await expectNoLeak { port in
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<Self.messageCount {
        let message = Bool.random(using: &generator) ? Self.noise(&generator) : Self.damaged(&generator)
        let answer = try await RawConnection.answer(to: message, port: port, halfCloses: true)
        // Nothing but HTTP comes back, if anything does.
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "), "\(message) got \(answer)")
      }
    }
  }

  @Test(arguments: [
    "", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\nx: \(String(repeating: "x", count: 100_000))", "NONSENSE\r\n\r\n",
    "POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
  ])
  func connectionsThatStayOpen(beginning: String) async throws {
    try await expectNoLeak { port in
      try await withThrowingTaskGroup(of: Void.self) { group in
        // Each returns when the server closes the connection, and not before.
        for _ in 0..<20 { group.addTask { _ = try await RawConnection.answer(to: beginning, port: port) } }
        try await group.waitForAll()
      }
    }
  }

  private func expectNoLeak(_ body: (_ port: Int) async throws -> Void) async throws {
    let server = try DemoServerProcess(
      ["--port", "0", "--idle-timeout", "1", "--work-scale", "0"],
      environment: ["OTEL_TRACES_EXPORTER": "none"]
    )
    let port = try await server.port()
    let before = try await Self.openFiles(port)
    #if os(Linux)
      try #require(before != nil)
    #endif
    try await body(port)
    if let before {
      _ = try await Poll.until("no more than \(before) files are open") {
        try await Self.openFiles(port).flatMap { $0 <= before ? $0 : nil }
      }
    }
    #expect(await server.stop() == 0)
  }

  /// How many files the process has open; nil where the system does not tell.
  private static func openFiles(_ port: Int) async throws -> Double? {
    let request = "GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    let answer = try await RawConnection.answer(to: request, port: port)
    #expect(answer.hasPrefix("HTTP/1.1 200 "))
    return answer.firstMatch(of: /\nprocess_open_fds ([0-9.]+)/).flatMap { Double($0.output.1) }
  }

  /// Bytes of any kind.
  private static func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...2_000, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
  }

  /// A request of which some bytes are others, and the end may be missing.
  private static func damaged(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(goodRequests[Int.random(in: goodRequests.indices, using: &generator)].utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    return Array(bytes.prefix(Int.random(in: 1...2 * bytes.count, using: &generator)))
  }
}
