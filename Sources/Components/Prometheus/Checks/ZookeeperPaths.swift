import Documents

/// What the two kinds of service discovery by Zookeeper ask of their settings.
enum ZookeeperPaths {
  static func check(_ servers: Read<[String]>, _ paths: Read<[String]>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(servers)
    decoding.checkNotEmpty(paths)
    for path in paths.elements() where !path.value.hasPrefix("/") {
      decoding.report(
        "Expected a path that begins with /, found \"\(path.value.clipped)\".", help: "write it from the root", at: path
      )
    }
  }
}
