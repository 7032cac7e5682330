import Documents

/// A path as a URI reference (RFC 3986): relative to the root of the sources, or with the scheme `file`.
struct ArtifactURI: Hashable {
  let text: String
  let isRelative: Bool

  init(path: String) {
    isRelative = !path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    if !isRelative { parts = Array(parts.drop { $0 == ".." }) }
    text = (isRelative ? "" : "file:///") + parts.map(Self.encoded).joined(separator: "/")
  }

  var node: Node {
    isRelative ? ["uri": .string(text), "uriBaseId": "%SRCROOT%"] : ["uri": .string(text)]
  }

  /// Of what a segment may hold, `:` is encoded too: in the first one it would end a scheme.
  private static func encoded(_ segment: Substring) -> String {
    segment.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~!$&'()*+,;=@".utf8.contains(byte): encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
