import Documents

extension Read<[StaticConfig]> {
  /// Reports URLs, where relabelling cannot make targets of them.
  func checkTargets(relabelled: Bool, _ decoding: inout Decoding) {
    guard !relabelled else { return }
    for group in elements() {
      for target in group.targets.elements() where target.value.contains("/") {
        decoding.report(
          "Expected a target such as node.example.net:9100, found \"\(target.value.clipped)\".",
          help: "leave out the scheme and the path; they have keys of their own", at: target)
      }
    }
  }
}
