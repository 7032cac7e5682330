import Documents

extension Read<[ScrapeProtocol]> {
  /// Reports a list without any, and one that is in it twice.
  func checkProtocols(_ decoding: inout Decoding) {
    if node?.elements?.isEmpty == true {
      decoding.report("Expected a protocol, found an empty list.", help: "remove the key for the default", at: self)
    }
    var seen: Set<ScrapeProtocol> = []
    for element in elements() where !seen.insert(element.value).inserted {
      decoding.report(
        "Expected every protocol once, found \(element.value.rawValue) again.", help: "remove it", at: element)
    }
  }
}
