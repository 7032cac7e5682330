/// Paths as texts: absolute in a container, or relative to the working directory where a program sees the machine's files.
enum PathText {
  /// Without `.`, doubled or trailing slashes, and without `..` but for those that lead out of where a relative one begins.
  static func normalized(_ path: String) -> String {
    if isNormal(path) { return path }
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", parts.last.map({ $0 != ".." }) ?? isAbsolute {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether every part is a name, as in nearly every path.
  private static func isNormal(_ path: String) -> Bool {
    var length = 0
    var dots = 0
    for byte in path.utf8.dropFirst(path.hasPrefix("/") ? 1 : 0) {
      if byte == UInt8(ascii: "/") {
        guard isName(length: length, dots: dots) else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isName(length: length, dots: dots)
  }

  private static func isName(length: Int, dots: Int) -> Bool { length > min(dots, 2) }

  /// Relative paths begin at a folder.
  static func joined(_ path: String, in folder: String) -> String {
    normalized(path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)")
  }

  static func folder(of path: String) -> String {
    (path.hasPrefix("/") ? "/" : "") + Array(path.split(separator: "/").dropLast()).joined(separator: "/")
  }

  /// What follows a folder in a path below it, without a slash; empty for the folder itself, nil outside.
  static func remainder(of path: String, below folder: String) -> Substring? {
    if path == folder { return "" }
    let prefix = folder.isEmpty || folder == "/" ? folder : folder + "/"
    return path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : nil
  }
}
