/// The part of a URL behind `?`.
enum URLQuery {
  static func text(_ items: [(name: String, value: String)]) -> String {
    items.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// With `%XX` for all that is not unreserved in RFC 3986, and so may stand anywhere.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true).utf8
        bytes += Array("%".utf8) + (digits.count == 1 ? Array("0".utf8) : []) + Array(digits)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
