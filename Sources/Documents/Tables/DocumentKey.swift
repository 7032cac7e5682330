/// A key of a document, with its JSON form made once rather than at every write.
package final class DocumentKey: Sendable {
  package let text: String
  /// Quoted and escaped, with the colon and the space behind it.
  let json: [UInt8]

  package init(_ text: String) {
    self.text = text
    var bytes: [UInt8] = []
    JSONString.append(text, to: &bytes)
    bytes += [UInt8(ascii: ":"), UInt8(ascii: " ")]
    json = bytes
  }
}
