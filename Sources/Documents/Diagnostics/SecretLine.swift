/// Lines that look as if they held a password, for texts that are too broken to be decoded and for keys that no table knows.
enum SecretLine {
  /// The last words of keys whose values nobody should see; `password_file` is none of them.
  private static let keys: [[UInt8]] = [
    "password", "passwd", "passphrase", "secret", "token", "credentials", "authorization", "apikey", "api_key",
    "api-key", "access_key", "secret_key", "private_key", "account_key",
  ].map { Array($0.utf8) }

  /// Whether a value of such a key, or a URL with a password, stands in the bytes of a line.
  static func isLikely(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { index in
      switch line[index] {
      case UInt8(ascii: ":"): assignsSecret(at: index, in: line) || opensLogin(at: index, in: line)
      case UInt8(ascii: "="): assignsSecret(at: index, in: line)
      default: false
      }
    }
  }

  private static func assignsSecret(at separator: Int, in line: ArraySlice<UInt8>) -> Bool {
    guard let value = line[(separator + 1)...].first(where: { $0 != UInt8(ascii: " ") }), value != UInt8(ascii: "#")
    else { return false }
    let end = line[..<separator].lastIndex { !" \"'".utf8.contains($0) }.map { $0 + 1 } ?? line.startIndex
    return keys.contains { key in
      let word = line[..<end].suffix(key.count)
      return word.count == key.count && zip(word, key).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  /// Whether `://user:password@` begins at a colon.
  private static func opensLogin(at colon: Int, in line: ArraySlice<UInt8>) -> Bool {
    let rest = line[colon...].dropFirst()
    guard rest.starts(with: "//".utf8) else { return false }
    let authority = rest.dropFirst(2).prefix { byte in byte > 0x20 && !"/\"'".utf8.contains(byte) }
    guard let login = authority.lastIndex(of: UInt8(ascii: "@")) else { return false }
    return authority[..<login].contains(UInt8(ascii: ":"))
  }
}
