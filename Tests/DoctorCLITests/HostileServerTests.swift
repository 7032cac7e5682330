import Doctor
import NIOCore
import Testing

/// Whatever a server does, an answer takes a bounded time and a bounded memory.
@Suite struct HostileServerTests {
  private static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"

  private func answer(to habit: HostileServer.Habit, seconds: Int = 600, scheme: String = "http") async throws -> Answer
  {
    let server = try await HostileServer.start(habit)
    let answer = try await ask("\(scheme)://127.0.0.1:\(server.port)/", seconds: seconds)
    await server.stop()
    return answer
  }

  @Test func `An endless body is not read to its end`() async throws {
    let chunk = "1000\r\n\(String(repeating: "x", count: 4096))\r\n"
    let habit = HostileServer.Habit(first: Self.head + "Transfer-Encoding: chunked\r\n\r\n", again: chunk)
    #expect(try await answer(to: habit).failure == .tooLarge(limit: 1 << 20))
  }

  @Test func `A body that is announced as too large is not read to its end`() async throws {
    let habit = HostileServer.Habit(
      first: Self.head + "Content-Length: 999999999999\r\n\r\n", again: String(repeating: "x", count: 65_536))
    #expect(try await answer(to: habit).failure == .tooLarge(limit: 1 << 20))
  }

  @Test func `Endless headers are no HTTP`() async throws {
    let habit = HostileServer.Habit(first: Self.head, again: "X-More: \(String(repeating: "x", count: 1_000))\r\n")
    #expect(try await answer(to: habit).failure == .notHTTP("its headers are larger than any server's"))
  }

  @Test func `Headers that come byte by byte run out of time`() async throws {
    let habit = HostileServer.Habit(first: Self.head + "X-Slow: ", again: "x", pause: .milliseconds(50))
    #expect(try await answer(to: habit, seconds: 1).failure == .timeout(seconds: 1))
  }

  @Test func `A body that comes byte by byte runs out of time`() async throws {
    let habit = HostileServer.Habit(
      first: Self.head + "Content-Length: 1000000\r\n\r\n", again: "x", pause: .milliseconds(50))
    #expect(try await answer(to: habit, seconds: 1).failure == .timeout(seconds: 1))
  }

  @Test func `Silence runs out of time`() async throws {
    #expect(try await answer(to: HostileServer.Habit(), seconds: 1).failure == .timeout(seconds: 1))
  }

  @Test func `Who hangs up is said to`() async throws {
    let habit = HostileServer.Habit(first: Self.head + "Content-Length: 100\r\n\r\nhalf", hangsUp: true)
    #expect(try await answer(to: habit).failure == .closed)
    #expect(try await answer(to: HostileServer.Habit(hangsUp: true)).failure == .closed)
  }

  @Test func `Another protocol is no HTTP`() async throws {
    let failure = try await answer(to: HostileServer.Habit(first: "SSH-2.0-OpenSSH_9.6\r\n")).failure
    guard case .notHTTP = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `Plain HTTP is no TLS`() async throws {
    let failure = try await answer(
      to: HostileServer.Habit(first: "HTTP/1.1 400 Bad Request\r\n\r\n", hangsUp: true), scheme: "https"
    ).failure
    #expect(failure == .noTLS("it speaks another protocol, plain HTTP perhaps"))
  }

  @Test func `Where nobody listens, the connection is refused`() async throws {
    let server = try await HostileServer.start(HostileServer.Habit())
    await server.stop()
    #expect(try await ask("http://127.0.0.1:\(server.port)/").failure == .refused)
  }

  @Test func `A name without an address is said to be unknown`() async throws {
    #expect(try await ask("http://no-such-host.invalid:9090/").failure == .unknownHost("no-such-host.invalid"))
  }
}
