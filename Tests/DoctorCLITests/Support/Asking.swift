import Doctor
import DoctorTesting
import FilesTesting
import Values

@testable import DoctorCLI

/// Asks one question over a real client, and ends the client.
func ask(
  _ url: String, seconds: Int = 600, credentials: [String: String] = [:], authorities: String? = nil,
  limit: Int = 1 << 20
) async throws -> Answer {
  var settings = ClientSettings()
  settings.limits.whole = seconds
  settings.limits.connect = 60
  settings.credentials = try Credentials(SecretVariables(environment: credentials, fileSystem: MemoryFileSystem()))
  settings.authorities = authorities
  let client = HTTPClientAsker(settings)
  let question = Question(.grafana, at: try HTTPURL(url), as: .text, limit: limit)
  let answer = await client.answer(to: question)
  await client.shutdown()
  return answer
}

extension Answer {
  var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
  var response: Response? { if case .response(let response) = self { response } else { nil } }
  var text: String? { response.map { String(decoding: $0.body, as: UTF8.self) } }
}

/// Repeats the headers of a request that one may not lose, and leads others on.
struct EchoProgram: TestProgram {
  /// Where `/away` leads.
  var location = "/"

  func answer(_ request: TestRequest) -> TestResponse {
    switch request.path {
    case "/away":
      var response = TestResponse(status: 302)
      response.headers = [("Location", location)]
      return response
    case "/loop":
      var response = TestResponse(status: 302)
      response.headers = [("Location", "/loop")]
      return response
    default:
      return .text(
        "\(request.path) \(request.header("authorization") ?? "-") \(request.header("x-scope-orgid") ?? "-")")
    }
  }
}
