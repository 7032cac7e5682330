import Documents

extension Read<[StaticConfig]> {
  /// Reports URLs, where relabelling cannot make targets of them.
  func checkTargets(relabelled: Bool, _ decoding: inout Decoding) {
    // Each place is looked up only where something is wrong: some files name ten thousand targets.
    guard !relabelled, value.contains(where: { $0.targets.contains(where: Self.hasPath) }) else { return }
    for group in elements() {
      for target in group.targets.elements() where Self.hasPath(target.value) {
        decoding.report(
          "Expected a target such as node.example.net:9100, found \"\(target.value.clipped)\".",
          help: "leave out the scheme and the path; they have keys of their own", at: target)
      }
    }
  }

  private static func hasPath(_ target: String) -> Bool { target.utf8.contains(UInt8(ascii: "/")) }
}
