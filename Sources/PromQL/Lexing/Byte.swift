/// The classes of bytes that words are made of.
extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Of a letter that of the other case, if it is a capital; every other byte as it is.
  var lowercase: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// What names of variables and labels are made of.
  var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

  /// What names of metrics are made of.
  var isNamePart: Bool { isWord || self == UInt8(ascii: ":") }
}
