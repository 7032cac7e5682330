import Documents

/// A URL with the scheme `http` or `https` and a host; a user name or password may not stand in it.
public struct HTTPURL: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such URL.
  public init(_ text: String) throws(InvalidValue) {
    func invalid(_ help: String) -> InvalidValue {
      InvalidValue(expected: "a URL such as https://example.net/path", found: "\"\(text)\"", help: help)
    }
    guard ["http://", "https://"].contains(where: text.hasPrefix) else {
      throw invalid("begin it with http:// or https://")
    }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw invalid("write blanks and other letters as %XX")
    }
    let authority = Self.authority(of: text)
    guard !authority.contains("@") else {
      throw InvalidValue(
        expected: "a URL without a user name", found: "one that holds credentials",
        help: "put them into a file of their own")
    }
    guard !Self.host(of: authority).isEmpty else { throw invalid("name a host") }
    self.text = text
  }

  /// A name or an address; IPv6 in brackets.
  package var host: String { String(Self.host(of: Self.authority(of: text))) }

  private static func authority(of text: String) -> Substring {
    guard let slash = text.firstIndex(of: "/") else { return "" }
    return text[slash...].dropFirst(2).prefix { !"/?#".contains($0) }
  }

  private static func host(of authority: Substring) -> Substring {
    guard authority.first == "[" else { return authority.prefix { $0 != ":" } }
    return authority.firstIndex(of: "]").map { authority[...$0] } ?? ""
  }

  package init(scheme: String = "http", host: String, port: Port, path: String = "") {
    text = "\(scheme)://\(host):\(port)\(path)"
  }
}

extension HTTPURL: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: #"^https?://\S+$"#) }
}

extension HTTPURL: CustomStringConvertible {
  public var description: String { text }
}
