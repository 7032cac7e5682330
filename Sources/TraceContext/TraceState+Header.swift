extension TraceState {
  /// The state that a `tracestate` header spells, or nil when any member breaks the grammar.
  ///
  /// Empty members and blanks around members are allowed; a key that stands twice and a 33rd member are not.
  /// Several headers are one when joined with commas.
  public init?(header: some StringProtocol) {
    var members: [Member] = []
    var keys: Set<String> = []
    for part in String(header).utf8.split(separator: UInt8(ascii: ",")) {
      let text = Self.trimmed(part)
      if text.isEmpty { continue }
      guard let equals = text.firstIndex(of: UInt8(ascii: "=")),
        let member = Member(
          key: String(Substring(text[..<equals])),
          value: String(Substring(text[text.index(after: equals)...]))
        ),
        keys.insert(member.key).inserted,
        keys.count <= Self.maximumMemberCount
      else { return nil }
      members.append(member)
    }
    self.init(checked: members)
  }

  /// The state as a `tracestate` header has it; empty when there is nothing to send.
  public var header: String {
    members.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
  }

  /// The text without leading and trailing blanks; a value may begin with a space, so only the member's ends count.
  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
