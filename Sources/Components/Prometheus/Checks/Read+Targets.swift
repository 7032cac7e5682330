import Documents

extension [StaticConfig] {
  /// Whether a target is a URL. Places are looked up only where one is: some files name ten thousand targets.
  var holdURLs: Bool { contains { $0.targets.contains(where: \.isURL) } }
}

extension Read<[StaticConfig]> {
  /// Reports URLs, of which only relabelling could make targets.
  func checkTargets(_ decoding: inout Decoding) {
    for group in elements(where: { $0.targets.contains(where: \.isURL) }) {
      for target in group.targets.elements(where: \.isURL) {
        decoding.report(
          "Expected a target such as node.example.net:9100, found \"\(target.value.clipped)\".",
          help: "leave out the scheme and the path; they have keys of their own", at: target)
      }
    }
  }
}

extension String {
  fileprivate var isURL: Bool { utf8.contains(UInt8(ascii: "/")) }
}
