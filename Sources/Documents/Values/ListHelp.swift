/// What to do where a list was expected.
@usableFromInline
enum ListHelp {
  @usableFromInline
  static func of<Element>(_ type: Element.Type, writtenAs node: Node) -> String {
    if let document = type as? any Document.Type, let key = document.firstKey {
      return "begin each element with -, as in `- \(key): …`"
    }
    guard let scalar = node.scalar, type is any ScalarValue.Type else { return "begin each element with -" }
    let text = scalar.text.clipped
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else {
      let element = scalar.isString ? "\"\(text)\"" : text
      return "write `[\(element)]`, or `- \(element)` on a line of its own"
    }
    // Which words quotes hold together only their author knows.
    guard !text.contains(where: { "\"',".contains($0) }) else { return "begin each element with -" }
    return "write `[\(words.joined(separator: ", "))]`, or each on a line of its own that begins with -"
  }
}

extension Document {
  /// The key that is written first.
  fileprivate static var firstKey: String? { fields.all.first { !$0.key.isEmpty }?.key }
}
