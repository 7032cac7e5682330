/// Where the lines of a text end: behind LF, CR LF and CR, and behind what else libyaml takes for a line break.
enum LineBreaks {
  /// How many bytes the line break at an offset has; 0 where there is none.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    // NEL, LS and PS.
    case 0xC2: offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  /// What a text has of line breaks.
  enum Kind {
    case none
    /// Only LF.
    case newlines
    /// Some, or a byte order mark, of which readers differ in whether it breaks lines and in what they then make of it.
    case disputed
  }

  static func kind(of text: String) -> Kind {
    var text = text
    return text.withUTF8 { bytes in
      var kind = Kind.none
      for index in bytes.indices where bytes[index] < 0x20 || bytes[index] >= 0xC2 {
        switch bytes[index] {
        case 0x0A: kind = .newlines
        case 0x0D: return .disputed
        case 0xC2 where bytes[index + 1] == 0x85: return .disputed
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: return .disputed
        case 0xEF where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return .disputed
        default: break
        }
      }
      return kind
    }
  }

  /// Whether a line ends right before an offset.
  static func isBreak(before offset: Int, in bytes: [UInt8]) -> Bool {
    (1...3).contains { offset >= $0 && length(at: offset - $0, in: bytes) == $0 }
  }
}

/// A line and column that move forward through a text.
struct TextPosition {
  private(set) var offset: Int
  private(set) var line = 1
  private(set) var column = 1

  /// The first character; a byte order mark before it is none.
  init(_ bytes: [UInt8]) {
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Counts what lies between, once.
  mutating func advance(to end: Int, in bytes: [UInt8]) {
    while offset < end {
      let plain = bytes.withUnsafeBufferPointer { [start = offset] bytes in
        var next = start
        while next < end, bytes[next] > 0x0D, bytes[next] < 0x80 { next += 1 }
        return next - start
      }
      offset += plain
      column += plain
      guard offset < end else { return }
      let length = LineBreaks.length(at: offset, in: bytes)
      if length > 0 {
        offset += length
        (line, column) = (line + 1, 1)
      } else {
        if bytes[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
    }
  }
}
