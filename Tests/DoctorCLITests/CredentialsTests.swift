import Doctor
import FilesTesting
import Testing

@testable import DoctorCLI

@Suite struct CredentialsTests {
  private func credentials(_ environment: [String: String], files: [String: String] = [:]) throws -> Credentials {
    let disk = MemoryFileSystem()
    for (path, text) in files { disk.nodes[path] = .text(text) }
    return try Credentials(SecretVariables(environment: environment, fileSystem: disk))
  }

  @Test func `A token, from a file`() throws {
    let credentials = try credentials(["EXEMPLARY_GRAFANA_TOKEN_FILE": "token"], files: ["token": "glsa_1\n"])
    #expect(credentials.headers(for: .grafana) == [.init(name: "Authorization", value: "Bearer glsa_1")])
    #expect(credentials.headers(for: .prometheus).isEmpty)
    #expect(credentials.secrets.contains("glsa_1"))
  }

  @Test func `A user and a password`() throws {
    let credentials = try credentials(["EXEMPLARY_GRAFANA_USER": "admin", "EXEMPLARY_GRAFANA_PASSWORD": "geheim"])
    #expect(credentials.headers(for: .grafana) == [.init(name: "Authorization", value: "Basic YWRtaW46Z2VoZWlt")])
    #expect(credentials.secrets.contains("geheim") && credentials.secrets.contains("YWRtaW46Z2VoZWlt"))
  }

  @Test func `Headers, a line each`() throws {
    let credentials = try credentials([
      "EXEMPLARY_TEMPO_HEADER": "X-Scope-OrgID: one\nAuthorization: Bearer eyJhbGciOi"
    ])
    #expect(credentials.headers(for: .tempo).map(\.name) == ["X-Scope-OrgID", "Authorization"])
    #expect(credentials.headers(for: .application("shop")).isEmpty)
    #expect(credentials.secrets.contains("eyJhbGciOi"))
  }

  @Test(arguments: [
    (["EXEMPLARY_GRAFANA_TOKEN": "a", "EXEMPLARY_GRAFANA_USER": "b"], "exclude each other"),
    (["EXEMPLARY_GRAFANA_USER": "s3cret"], "go together"),
    (["EXEMPLARY_GRAFANA_TOKEN": "s3cret", "EXEMPLARY_GRAFANA_TOKEN_FILE": "f"], "are both set"),
    (["EXEMPLARY_GRAFANA_TOKEN": "s3cret\nHost: other"], "line break"),
    (["EXEMPLARY_PROMETHEUS_HEADER": "s3cret"], "is no header"),
    (["EXEMPLARY_PROMETHEUS_HEADER": "Na me: s3cret"], "is no header"),
    (["EXEMPLARY_GRAFANA_PASSWORD_FILE": "missing"], "no such file"),
    (["EXEMPLARY_GRAFANA_PASSWORD_FILE": "empty"], "is empty"),
  ])
  func `What is wrong is said, and no secret is`(environment: [String: String], message: String) throws {
    let error = try #require(throws: CredentialsError.self) { try credentials(environment, files: ["empty": "\n"]) }
    #expect(error.description.contains(message), "\(error)")
    #expect(!error.description.contains("s3cret"))
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("ü", "w7w=")])
  func `Base64 is that of RFC 4648`(text: String, encoded: String) {
    #expect(Base64.text(text) == encoded)
  }
}
