/// A document as it was read: what could be made of it, and everything that is wrong with it.
package struct Reading<Root: Document>: Sendable {
  package let document: Read<Root>?
  package let diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads a text; merges (`<<`) are followed first.
  package init(_ source: Source, as format: DocumentFormat, version: Version? = nil, budget: Budget = .standard) {
    do throws(Diagnostic) {
      let result = try format.read(source, budget: budget)
      guard let root = result.root, !root.isNull else {
        let empty = Diagnostic(Diagnostic.emptyFile, at: Place(source, line: 1, column: 1))
        self.init(document: nil, diagnostics: result.diagnostics + [empty])
        return
      }
      self.init(root, version: version, holdsMerges: result.holdsMerges, before: result.diagnostics)
    } catch {
      self.init(document: nil, diagnostics: [error])
    }
  }

  private init(document: Read<Root>?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }

  /// Reads nodes, after what was already found wrong with them; `check` may find more in what was made of them.
  package init(
    _ root: Node, version: Version? = nil, holdsMerges: Bool = true, before: [Diagnostic] = [],
    check: (Read<Root>, inout Decoding) -> Void = { _, _ in }
  ) {
    var decoding = Decoding(version: version)
    for diagnostic in before { decoding.report(diagnostic) }
    let merged = holdsMerges ? MergeKeys.merged(root, &decoding) : root
    let read = Root.decode(merged, &decoding).map { Read($0, node: merged, decoding) }
    if let read { check(read, &decoding) }
    self.init(document: read, diagnostics: decoding.findings)
  }
}
