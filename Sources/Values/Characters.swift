extension String {
  /// Whether a closure says yes of every byte; five times as fast as through `utf8`.
  func isAll(_ admits: (UInt8) -> Bool) -> Bool {
    var text = self
    return text.withUTF8 { $0.allSatisfy(admits) }
  }

  /// Whether a byte stands in it.
  package func holds(_ byte: UInt8) -> Bool { !isAll { $0 != byte } }

  /// Where `://` first stands, which ends a URL's scheme.
  package var schemeEnd: Index? {
    utf8.indices.first { utf8[$0] == UInt8(ascii: ":") && utf8[$0...].starts(with: "://".utf8) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isLetter: Bool { isLowercaseLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  /// What stands between the letters and digits of names: `.`, `_` and `-`.
  var isNamePunctuation: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") }
  var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
}
