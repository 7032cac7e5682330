/// Looks for something in the bytes of a text, many compared at once.
package enum ByteSearch {
  /// Whether a text stands anywhere.
  package static func finds(_ text: String, in bytes: [UInt8]) -> Bool {
    let text = Array(text.utf8)
    guard let first = text.first else { return true }
    var offset = 0
    while let found = index(of: first, in: bytes, from: offset) {
      if bytes[found...].starts(with: text) { return true }
      offset = found + 1
    }
    return false
  }

  /// The next place of a byte, from an offset on.
  static func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      let wanted = SIMD16<UInt8>(repeating: byte)
      var offset = start
      while offset + 16 <= bytes.count {
        if any(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) .== wanted) { break }
        offset += 16
      }
      return (offset..<max(offset, bytes.count)).first { bytes[$0] == byte }
    }
  }

  /// How often a byte stands in a part of a text.
  static func count(of byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] == byte { count &+= 1 }
      return count
    }
  }
}
