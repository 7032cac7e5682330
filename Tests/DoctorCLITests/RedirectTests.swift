import Doctor
import DoctorTesting
import Testing

@testable import DoctorCLI

@Suite struct RedirectTests {
  private static let credentials = [
    "EXEMPLARY_GRAFANA_TOKEN": "glsa_secret", "EXEMPLARY_GRAFANA_HEADER": "X-Scope-OrgID: tenant-1",
  ]

  @Test func `Within one origin a redirect is followed with credentials`() async throws {
    let server = try await ProgramServer.start(EchoProgram(location: "/login"))
    let answer = try await ask("http://127.0.0.1:\(server.port)/away", credentials: Self.credentials)
    await server.stop()
    #expect(answer.text == "/login Bearer glsa_secret tenant-1")
  }

  @Test func `Another origin is told no credentials`() async throws {
    let other = try await ProgramServer.start(EchoProgram())
    let server = try await ProgramServer.start(EchoProgram(location: "http://127.0.0.1:\(other.port)/taken"))
    let answer = try await ask("http://127.0.0.1:\(server.port)/away", credentials: Self.credentials)
    await server.stop()
    await other.stop()
    #expect(answer.text == "/taken - -")
  }

  @Test func `A loop of redirects ends`() async throws {
    let server = try await ProgramServer.start(EchoProgram())
    let answer = try await ask("http://127.0.0.1:\(server.port)/loop")
    await server.stop()
    #expect(answer.failure == .tooManyRedirects(most: 5))
  }

  @Test func `What is no address of HTTP is not followed`() async throws {
    let server = try await ProgramServer.start(EchoProgram(location: "file:///etc/passwd"))
    let answer = try await ask("http://127.0.0.1:\(server.port)/away")
    await server.stop()
    #expect(answer.failure == .badRedirect(to: "file:///etc/passwd"))
  }

  @Test(arguments: [
    ("/b", "http://h:80/b"), ("b", "http://h:80/a/b"), ("?x=1", "http://h:80/a/index?x=1"),
    ("//other/b", "http://other/b"),
    ("https://other:1/b#top", "https://other:1/b"), ("http://[::1]:3000/", "http://[::1]:3000/"),
    ("mailto:a", nil), ("", nil), ("/a b", nil), ("http://user:word@other/", nil),
  ])
  func `A location is resolved against what was asked`(location: String, target: String?) {
    #expect(RedirectTarget.url(location, from: "http://h/a/index?q=/x") == target)
  }

  @Test func `Origins differ by scheme, host and port`() {
    #expect(Origin("http://H/a") == Origin("http://h:80/b"))
    #expect(Origin("https://h/") == Origin("https://h:443"))
    #expect(Origin("http://[::1]:9090/x")?.host == "[::1]")
    #expect(Origin("http://h:81") != Origin("http://h"))
    #expect(Origin("https://h") != Origin("http://h"))
    #expect(Origin("ftp://h") == nil)
    #expect(Origin("http://") == nil)
  }
}
