import Documents

/// A file that file-based service discovery reads: a list of targets with their labels, in YAML or JSON.
package struct TargetFile: Document, Equatable {
  package var groups: [StaticConfig] = []

  package init() {}

  package init(groups: [StaticConfig]) { self.groups = groups }

  /// None: the file is a list, not a mapping.
  package static let fields: Fields<Self> = []

  package static func decode(_ node: Node, _ decoding: inout Decoding) -> TargetFile? {
    [StaticConfig].decode(node, &decoding).map(TargetFile.init(groups:))
  }

  package static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
    address.assumingMemoryBound(to: Self.self).pointee.groups.encode(encoding)
  }

  package static func schema(_ schemas: inout Schemas) -> Node { [StaticConfig].schema(&schemas) }
}
