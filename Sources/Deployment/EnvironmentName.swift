/// The names of environment variables.
enum EnvironmentName {
  static func isValid(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  /// Whether the value is most likely a secret itself, and not a file that holds one.
  static func namesSecret(_ name: String) -> Bool {
    // What follows, as in TOKEN_TTL or ACCESS_KEY_ID, says what the value is instead.
    let upper = name.uppercased()
    return [
      "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "CREDENTIAL", "CREDENTIALS", "API_KEY", "APIKEY",
      "PRIVATE_KEY", "SECRET_KEY", "ACCESS_KEY",
    ].contains(where: upper.hasSuffix)
  }

  /// Whether the value is a URL with a password in it, as in `postgres://user:password@host/`.
  static func holdsPassword(_ value: String) -> Bool {
    guard let scheme = value.firstRange(of: "://") else { return false }
    let authority = value[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return false }
    // What Compose fills in is none.
    let password = authority[..<at][colon...].dropFirst()
    return !password.isEmpty && !password.hasPrefix("$")
  }
}
