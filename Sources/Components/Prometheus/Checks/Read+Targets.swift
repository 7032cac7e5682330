import Documents
import Values

extension [StaticConfig] {
  /// Whether a target has a path, as URLs have. Places are looked up only where one is: some files name ten thousand targets.
  var holdPaths: Bool { contains { $0.targets.contains(where: \.hasPath) } }
}

extension Read<[StaticConfig]> {
  /// Reports what has a path, of which only relabelling could make targets.
  func checkTargets(_ decoding: inout Decoding) {
    for group in elements(where: { $0.targets.contains(where: \.hasPath) }) {
      for target in group.targets.elements(where: \.hasPath) {
        decoding.report(
          "Expected a target such as node.example.net:9100, found \"\(target.value.clipped)\".",
          help: "leave out the scheme and the path; they have keys of their own", at: target)
      }
    }
  }
}

extension String {
  fileprivate var hasPath: Bool { holds(UInt8(ascii: "/")) }
}
