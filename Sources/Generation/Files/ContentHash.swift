import Crypto

/// What tells Compose that the files mounted into a container have changed.
enum ContentHash {
  /// SHA-256 over the paths and contents of files, in hexadecimal.
  static func of(_ files: some Sequence<RenderedFile>) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array(file.path.utf8) + [0])
      hash.update(data: SHA256.hash(data: file.contents).withUnsafeBytes { Array($0) })
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
