/// The path of a URL or a path by itself, without the slash at its end.
enum URLPath {
  static func of(_ text: String) -> String {
    let rest = text.firstRange(of: "://").map { text[$0.upperBound...].drop { $0 != "/" } } ?? text[...]
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
    let isPath = trimmed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isPath && (trimmed.isEmpty || trimmed.hasPrefix("/")) ? trimmed : ""
  }
}
