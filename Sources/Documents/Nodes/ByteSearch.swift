/// Looks for a byte in a text, many compared at once.
enum ByteSearch {
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
}
