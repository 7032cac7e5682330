import Crypto

/// The SHA-256 of a file's bytes.
struct ContentHash: Hashable, Sendable {
  /// The hash as `sha256sum` writes it: 64 lower-case hexadecimal digits.
  let hexadecimal: String

  /// Hashes the bytes of a file.
  init(of contents: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: contents)
    hexadecimal = String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { buffer in
      var end = 0
      for byte in digest {
        buffer[end] = digits[Int(byte >> 4)]
        buffer[end + 1] = digits[Int(byte & 15)]
        end += 2
      }
      return end
    }
  }

  /// Takes a hash as `sha256sum` writes it, or returns `nil` for anything else.
  init?(hexadecimal text: Substring) {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 2 * SHA256.byteCount, text.utf8.allSatisfy(isDigit) else { return nil }
    hexadecimal = String(text)
  }
}
