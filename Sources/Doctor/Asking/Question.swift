import Values

/// One request to a program of the chain.
package struct Question: Hashable, Sendable {
  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// What the answer is to be read as.
  package enum Form: Hashable, Sendable {
    case text, json, exposition
  }

  /// The most bytes of an answer that are read unless a question says otherwise: 8 MiB.
  package static let standardLimit = 8 << 20

  /// Who is asked, which decides whose credentials are sent.
  package let component: Component
  package let method: Method
  package let url: String
  /// What is accepted; nil for anything.
  package let accept: String?
  /// JSON to send; nil for nothing.
  package let body: String?
  package let form: Form
  /// The most bytes of an answer that are read.
  package let limit: Int

  package init(
    _ component: Component, _ method: Method = .get, at base: HTTPURL, _ path: String = "",
    query: [(name: String, value: String)] = [], accept: String? = nil, body: String? = nil, as form: Form,
    limit: Int = standardLimit
  ) {
    self.component = component
    self.method = method
    // What is measured under `http://host/prometheus/` has its own paths below that.
    let prefix = path.isEmpty ? base.text : String(base.text.reversed().drop { $0 == "/" }.reversed())
    url = prefix + path + (query.isEmpty ? "" : "?" + URLQuery.text(query))
    self.accept = accept
    self.body = body
    self.form = form
    self.limit = limit
  }

  /// As a person would say it.
  package var description: String { "\(method.rawValue) \(url)" }
}
