import Concurrency

extension YAMLReader {
  /// Reads each part of a text with a parser of its own, on every core.
  ///
  /// Nothing where a part is not what it looks like, or where there is anything to report: then the whole has to be
  /// read. What is still open where a part ends, such as a quote, is an error in that part, and so is an alias of what
  /// another part names.
  static func read(_ source: Source, cutBy cut: YAMLCut, budget: Budget) -> Result? {
    let parts = Concurrently.map(cut.parts, fewest: 2) { PartRead(source, $0, budget) }.compactMap(\.self)
    guard parts.count == cut.parts.count, parts.reduce(1, { $0 + $1.weight - 1 }) <= budget.nodes,
      // libyaml knows more line breaks than those that were counted.
      zip(parts, cut.parts.dropFirst()).allSatisfy({ $0.linesBeforeEnd == $1.linesBefore })
    else { return nil }
    var root = parts[0].root
    guard case .mapping(var fields) = root.content, let list = fields.indices.last,
      fields[list].value.place == Place(source, line: cut.line, column: cut.column),
      case .sequence(var elements) = fields[list].value.content
    else { return nil }
    for part in parts.dropFirst() {
      switch part.root.content {
      case .scalar: return nil
      case .sequence(let run): elements += run
      case .mapping(let tail): fields += tail
      }
    }
    guard Set(fields.compactMap(\.key.exactText)).count == fields.count else { return nil }
    fields[list].value.content = .sequence(elements)
    root.content = .mapping(fields)
    return Result(root: root, diagnostics: [], holdsMerges: parts.contains(where: \.holdsMerges))
  }

  /// What a part of a text says by itself.
  private struct PartRead {
    let root: Node
    let weight: Int
    let holdsMerges: Bool
    let linesBeforeEnd: Int

    /// Nothing for a part with anything to report, and one that says something at its end, such as that a value is
    /// missing: of the whole that would be said elsewhere.
    init?(_ source: Source, _ part: YAMLCut.Part, _ budget: Budget) {
      var budget = budget
      // All but the first stand outside of the collections that they are in.
      if part.linesBefore > 0 { budget.depth -= 1 }
      var reader = YAMLReader(source.countedApart(), part, budget)
      guard let result = try? reader.read(), result.diagnostics.isEmpty, let root = result.root,
        reader.linesBeforeLastScalar < reader.linesBeforeEnd
      else { return nil }
      self.root = root
      weight = reader.assembly.total
      holdsMerges = result.holdsMerges
      linesBeforeEnd = reader.linesBeforeEnd
    }
  }
}
