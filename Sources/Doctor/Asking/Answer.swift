/// What came back of a question.
package enum Answer: Sendable {
  case response(Response)
  case failure(Failure)

  /// What a program said.
  package struct Response: Sendable {
    package let status: Int
    package let contentType: String?
    package let body: [UInt8]

    package init(status: Int, contentType: String? = nil, body: [UInt8] = []) {
      self.status = status
      self.contentType = contentType
      self.body = body
    }

    package var isSuccess: Bool { (200..<300).contains(status) }
  }
}
