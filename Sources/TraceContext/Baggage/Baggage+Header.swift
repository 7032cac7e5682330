/// Reads and writes the header of <https://www.w3.org/TR/baggage/>.
extension Baggage {
  /// The most members that are passed on: 64.
  public static let maximumMemberCount = 64
  /// The most bytes that the header has: 8,192.
  public static let maximumHeaderLength = 8_192

  /// What a `baggage` header spells; members that break the grammar are left out, and so are those past the limits.
  ///
  /// Several headers are one when joined with commas. Of members with one key the last holds.
  public init(header: some StringProtocol) {
    self.init()
    // What is over the limit would not be passed on, so it is not even read.
    let text = String(header).utf8.prefix(Self.maximumHeaderLength + 1)
    var parts = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    if text.count > Self.maximumHeaderLength { parts.removeLast() }
    for part in parts where members.count < Self.maximumMemberCount {
      if let member = Self.member(part) { set(member) }
    }
  }

  /// The baggage as a `baggage` header has it, as many whole members as the limits allow; empty when there are none.
  public var header: String {
    var header = ""
    for member in members.prefix(Self.maximumMemberCount) {
      let properties = member.properties.isEmpty ? "" : ";" + member.properties
      let text = "\(member.key)=\(PercentEncoding.encode(member.value, plain: BaggageGrammar.isPlain))\(properties)"
      let separator = header.isEmpty ? "" : ","
      if header.utf8.count + separator.utf8.count + text.utf8.count > Self.maximumHeaderLength { continue }
      header += separator + text
    }
    return header
  }

  /// The member `key=value;property;property=value`, with blanks around its words.
  private static func member(_ part: Substring.UTF8View) -> Member? {
    let pieces = part.split(separator: UInt8(ascii: ";"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let pair = pieces.first, let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let value = trimmed(pair[pair.index(after: equals)...])
    let properties = pieces.count > 1 ? trimmed(pieces[1]) : ""[...].utf8
    guard value.allSatisfy({ BaggageGrammar.isPlain($0) || $0 == UInt8(ascii: "%") }),
      BaggageGrammar.isProperties(properties),
      let bytes = PercentEncoding.decode(value)
    else { return nil }
    return Member(
      key: String(Substring(trimmed(pair[..<equals]))),
      // Bytes that are no UTF-8 become U+FFFD, as the specification has it.
      value: String(decoding: bytes, as: UTF8.self),
      properties: String(Substring(properties))
    )
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
