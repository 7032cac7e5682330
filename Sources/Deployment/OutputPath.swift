import Documents

/// Paths that a user gives as seen from the output folder.
enum OutputPath {
  static func check(_ read: Read<String>, _ decoding: inout Decoding) {
    let path = read.value
    let isControl = path.unicodeScalars.contains { $0.value < 0x20 }
    if path.isEmpty || path.hasSuffix("/") || isControl {
      decoding.report("Expected the path of a file, found \"\(path)\".", at: read)
    } else if path.hasPrefix("~") {
      decoding.report(
        "The path \(path) would be taken as it stands, without your home for ~.", help: "write the whole path",
        at: read)
    }
  }

  /// The names on the way from the output folder; none for an absolute path, and `..` first where it leaves the folder.
  static func parts(_ path: String) -> [String] {
    guard !path.hasPrefix("/") else { return [] }
    return path.split(separator: "/").reduce(into: []) { parts, name in
      switch name {
      case ".": break
      case ".." where !parts.isEmpty && parts.last != "..": parts.removeLast()
      default: parts.append(String(name))
      }
    }
  }
}
