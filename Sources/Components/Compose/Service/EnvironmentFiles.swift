import Documents

extension Compose {
  /// Files of environment variables: one, or a list in which the later override the earlier.
  package enum EnvironmentFiles: Equatable {
    case one(String)
    case several([ShortOrLong<String, EnvironmentFile>])

    package var paths: [String] {
      switch self {
      case .one(let path): [path]
      case .several(let files):
        files.map { file in
          switch file {
          case .short(let path): path
          case .long(let file): file.path
          }
        }
      }
    }
  }
}

extension Compose.EnvironmentFiles: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    node.elements == nil
      ? String.decode(node, &decoding).map(Self.one)
      : [Compose.ShortOrLong<String, Compose.EnvironmentFile>].decode(node, &decoding).map(Self.several)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .one(let path): path.encode(encoding)
    case .several(let files): files.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    [
      "anyOf": [
        String.schema(&schemas), [Compose.ShortOrLong<String, Compose.EnvironmentFile>].schema(&schemas),
      ]
    ]
  }
}
