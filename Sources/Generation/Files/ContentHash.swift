import Crypto

/// What tells Compose that the files mounted into a container have changed.
enum ContentHash {
  typealias Digest = SHA256.Digest

  static func digest(of contents: [UInt8]) -> Digest { SHA256.hash(data: contents) }

  /// SHA-256 over the paths and the digests of files, in hexadecimal.
  static func of(_ files: some Sequence<MountedFile>) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array(file.path.utf8) + [0])
      hash.update(data: Array(file.digest))
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
