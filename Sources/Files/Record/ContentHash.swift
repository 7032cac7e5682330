import Crypto

/// The SHA-256 of a file's bytes.
package struct ContentHash: Hashable, Sendable {
  package static let byteCount = SHA256.byteCount

  /// The bytes of the hash, in the order of memory.
  private let words: SIMD4<UInt64>

  /// Hashes the bytes of a file.
  package init(of contents: [UInt8]) {
    var hash = SHA256()
    contents.withUnsafeBytes { hash.update(bufferPointer: $0) }
    self.init(hash.finalize())
  }

  /// Hashes the names of files together with their hashes.
  package init(of files: some Sequence<(name: String, hash: ContentHash)>) {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array(file.name.utf8) + [0])
      withUnsafeBytes(of: file.hash.words) { hash.update(bufferPointer: $0) }
    }
    self.init(hash.finalize())
  }

  private init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Takes a hash as `sha256sum` writes it, or returns `nil` for anything else.
  init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 2 * Self.byteCount else { return nil }
    var words = SIMD4<UInt64>()
    let isHash = withUnsafeMutableBytes(of: &words) { bytes in
      var isUpper = true
      var offset = 0
      for digit in digits {
        guard let value = Self.value(ofDigit: digit) else { return false }
        bytes[offset] = isUpper ? value << 4 : bytes[offset] | value
        if !isUpper { offset += 1 }
        isUpper.toggle()
      }
      return true
    }
    guard isHash else { return nil }
    self.words = words
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// The hash as `sha256sum` writes it: 64 lower-case hexadecimal digits.
  package var hexadecimal: String {
    String(unsafeUninitializedCapacity: 2 * Self.byteCount) { text in
      withUnsafeBytes(of: words) { bytes in
        for (offset, byte) in bytes.enumerated() {
          text[2 * offset] = Self.digit(of: byte >> 4)
          text[2 * offset + 1] = Self.digit(of: byte & 15)
        }
      }
      return 2 * Self.byteCount
    }
  }

  private static func digit(of value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
