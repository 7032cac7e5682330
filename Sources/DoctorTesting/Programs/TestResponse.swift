import Documents

package struct TestResponse: Sendable {
  package var status: Int
  /// Further headers than `Content-Type`, which `contentType` gives.
  package var headers: [(name: String, value: String)] = []
  package var contentType: String?
  package var body: [UInt8]

  package init(status: Int = 200, contentType: String? = "text/plain; charset=utf-8", body: [UInt8] = []) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  package static func text(_ text: String, status: Int = 200, contentType: String? = "text/plain; charset=utf-8")
    -> TestResponse
  {
    TestResponse(status: status, contentType: contentType, body: Array(text.utf8))
  }

  package static func json(_ node: Node, status: Int = 200) -> TestResponse {
    let writer = JSONWriter()
    node.write(to: writer)
    return TestResponse(status: status, contentType: "application/json", body: writer.finish())
  }

  package static let notFound = text("404 page not found\n", status: 404)
}
