import Documents

/// Keys of a component's own file that the model has none for.
public struct Extra: Equatable, Sendable {
  package var node: Node?

  /// Adds nothing.
  public init() {}

  /// Reads the keys as YAML; throws what keeps the text from being a mapping.
  public init(yaml text: String) throws(Diagnostic) {
    let source = Source(name: "extra", text: text)
    let result = try YAMLReader.read(source)
    if let duplicate = result.diagnostics.first { throw duplicate }
    guard let root = result.root else { return }
    guard root.entries != nil else {
      throw Diagnostic("Expected a mapping, found \(root.kind).", at: root.place)
    }
    node = root
  }
}

extension Extra: DocumentValue {
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Extra? {
    guard node.entries != nil else {
      decoding.expected("a mapping", at: node, help: "write the keys of the component's own file")
      return nil
    }
    var extra = Extra()
    extra.node = node
    return extra
  }

  @usableFromInline
  package func encode(_ encoding: Encoding) {
    (node ?? Node(.mapping([]))).encode(encoding)
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { ["type": "object"] }

  @usableFromInline
  package var isOmitted: Bool { node == nil }
}
