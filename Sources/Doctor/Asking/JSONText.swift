import Documents

/// JSON to send.
enum JSONText {
  static func of(_ node: Node) -> String {
    let writer = JSONWriter()
    node.write(to: writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  /// On one line; no text in it may hold a line break.
  static func compact(_ node: Node) -> String {
    of(node).split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
  }
}
