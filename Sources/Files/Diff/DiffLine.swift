/// A line of a file, with the newline that ends it, made to be looked up fast.
struct DiffLine {
  let bytes: ArraySlice<UInt8>

  /// Whether a newline ends it, as every line but the last must.
  var isEnded: Bool { bytes.last == UInt8(ascii: "\n") }

  /// Cuts a file into lines.
  static func lines(of contents: [UInt8]) -> [DiffLine] {
    var lines: [DiffLine] = []
    var rest = contents[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(DiffLine(bytes: rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }
}

extension DiffLine: Hashable {
  static func == (left: DiffLine, right: DiffLine) -> Bool {
    left.bytes.withUnsafeBytes { left in right.bytes.withUnsafeBytes { isEqual(left, $0) } }
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
