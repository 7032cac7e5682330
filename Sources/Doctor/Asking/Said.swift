import Documents

/// What an answer said, in a few words for a person.
enum Said {
  /// A refusal: the status and the beginning of what came with it.
  static func refusal(_ response: Answer.Response) -> String {
    let body = excerpt(response.body)
    return "\(response.status) \(phrase(response.status))" + (body.isEmpty ? "" : ": \(body)")
  }

  /// The first line of a body, unless it is a page for browsers.
  static func excerpt(_ body: [UInt8]) -> String {
    let text = String(decoding: body.prefix(400), as: UTF8.self)
    if let message = try? JSONAnswer.read(body), let said = (message["error"] ?? message["message"])?.text {
      return oneLine(said)
    }
    return isPage(body) ? "an HTML page" : oneLine(text)
  }

  /// Whether a body is for browsers.
  static func isPage(_ body: [UInt8]) -> Bool {
    let beginning = String(decoding: body.prefix(400), as: UTF8.self).lowercased()
    return beginning.contains("<html") || beginning.contains("<!doctype")
  }

  static func oneLine(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.unicodeScalars.count > 160
      ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(160))) + "…" : words
  }

  static func remedy(for status: Int, _ question: Question) -> Remedy {
    switch status {
    case 401, 403:
      Remedy(CredentialVariable.advice(for: question.component))
    case 404:
      Remedy("see whether \(question.component) answers at this address, and under which path")
    case 429:
      Remedy("it is asked too often; try again later")
    default:
      Remedy("see the log of \(question.component)")
    }
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 204: "No Content"
    case 301, 302, 303, 307, 308: "Redirect"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 406: "Not Acceptable"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    default: ""
    }
  }
}
