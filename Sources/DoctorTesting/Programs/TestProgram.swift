/// A program of the chain as tests know it: what it answers to a request.
package protocol TestProgram: Sendable {
  func answer(_ request: TestRequest) -> TestResponse
}

package struct TestRequest: Sendable {
  package let method: String
  /// Without the query.
  package let path: String
  package let query: [(name: String, value: String)]
  /// With names in lower case.
  package let headers: [(name: String, value: String)]
  package let body: [UInt8]

  package init(
    method: String, target: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []
  ) {
    self.method = method
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts.first ?? "")
    query =
      parts.count < 2
      ? []
      : parts[1].split(separator: "&").map { item in
        let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (Self.decoded(pair[0]), pair.count > 1 ? Self.decoded(pair[1]) : "")
      }
    self.headers = headers
    self.body = body
  }

  /// The first value of a query's item.
  package func item(_ name: String) -> String? { query.first { $0.name == name }?.value }

  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
