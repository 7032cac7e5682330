import Documents

/// Paths that a user gives as seen from the output folder.
enum OutputPath {
  static func check(_ read: Read<String>, _ decoding: inout Decoding) {
    let path = read.value
    let isControl = path.unicodeScalars.contains { $0.value < 0x20 }
    guard path.isEmpty || path.hasSuffix("/") || isControl else { return }
    decoding.report("Expected the path of a file, found \"\(path)\".", at: read)
  }
}
