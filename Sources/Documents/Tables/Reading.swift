/// A document as it was read: what could be made of it, and everything that is wrong with it.
///
/// Its type does not ask for a document: the program would look up every one's conformance when it makes the type.
package struct Reading<Root: Sendable>: Sendable {
  package let document: Read<Root>?
  package let diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  fileprivate init(document: Read<Root>?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

extension Reading where Root: Document {
  /// Reads a text; merges (`<<`) are followed first, and then what the program puts in before it reads.
  package init(
    _ source: Source, as format: DocumentFormat, version: Version? = nil, budget: Budget = .standard,
    isOpen: @escaping @Sendable (Scalar) -> Bool = { _ in false }, expanding: ((Node) -> Node)? = nil
  ) {
    do throws(Diagnostic) {
      let result = try format.read(source, budget: budget)
      self.init(result, of: source, version: version, isOpen: isOpen, expanding: expanding)
    } catch {
      self.init(document: nil, diagnostics: [error])
    }
  }

  /// Reads what was made of a text.
  package init(
    _ result: YAMLReader.Result, of source: Source, version: Version? = nil,
    isOpen: @escaping @Sendable (Scalar) -> Bool = { _ in false }, expanding: ((Node) -> Node)? = nil
  ) {
    guard let root = result.root, !root.isNull else {
      let empty = Diagnostic(Diagnostic.emptyFile, at: Place(source, line: 1, column: 1))
      self.init(document: nil, diagnostics: result.diagnostics + [empty])
      return
    }
    self.init(
      root, version: version, isOpen: isOpen, holdsMerges: result.holdsMerges, before: result.diagnostics,
      expanding: expanding)
  }

  /// Reads nodes, after what was already found wrong with them; `check` may find more in what was made of them.
  package init(
    _ root: Node, version: Version? = nil, isPart: Bool = false,
    isOpen: @escaping @Sendable (Scalar) -> Bool = { _ in false }, holdsMerges: Bool = true,
    before: [Diagnostic] = [], expanding: ((Node) -> Node)? = nil,
    check: (Read<Root>, inout Decoding) -> Void = { _, _ in }
  ) {
    var decoding = Decoding(version: version, isPart: isPart, isOpen: isOpen)
    for diagnostic in before { decoding.report(diagnostic) }
    var node = holdsMerges ? MergeKeys.merged(root, &decoding) : root
    if let expanding { node = expanding(node) }
    let read = Root.decode(node, &decoding).map { Read($0, node: node, decoding) }
    if let read { check(read, &decoding) }
    self.init(document: read, diagnostics: decoding.findings)
  }
}
