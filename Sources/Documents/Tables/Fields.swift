/// The table of a document's fields, in the order in which they are written.
package final class Fields<Root: Sendable>: Sendable, ExpressibleByArrayLiteral {
  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  package let all: [Field<Root>]

  private let index: [String: Int]
  private let rest: Field<Root>?
  private let checks: [@Sendable (Read<Root>, inout Decoding) -> Void]
  /// As the document says them, an inlined document as one.
  private let elements: [Field<Root>]

  package init(arrayLiteral elements: Field<Root>...) {
    var all: [Field<Root>] = []
    var checks: [@Sendable (Read<Root>, inout Decoding) -> Void] = []
    var rest: Field<Root>?
    for field in elements {
      switch field.kind {
      case .value:
        all.append(field)
      case .group(let members, let check):
        all += members
        checks.append(check)
      case .rest:
        rest = field
      }
    }
    index = Dictionary(all.enumerated().map { ($1.key.text, $0) }) { first, _ in first }
    if let rest { all.append(rest) }
    self.all = all
    self.rest = rest
    self.checks = checks
    self.elements = elements
  }

  /// The key under which a property is written; nil for one that stands for the whole, as an inlined document does.
  package func key(of path: AnyKeyPath) -> String? {
    guard let field = field(of: path), case .value = field.kind else { return nil }
    return field.key.text
  }

  /// The versions that know a property's key.
  package func gate(of path: AnyKeyPath) -> Gate { field(of: path)?.gate ?? .open }

  private func field(of path: AnyKeyPath) -> Field<Root>? {
    elements.first { ($0.path as AnyKeyPath) == path }
  }

  package func check(_ read: Read<Root>, _ decoding: inout Decoding) {
    for check in checks { check(read, &decoding) }
  }

  /// False where a required field is missing or has no value.
  func decode(_ entries: [Node.Entry], of node: Node, into root: inout Root, _ decoding: inout Decoding) -> Bool {
    var isComplete = true
    var unknown: [Node.Entry] = []
    var found = Set<Int>()
    for entry in entries {
      guard let name = entry.key.scalar?.text else {
        decoding.report("A key must be text, found \(entry.key.kind).", at: entry.key)
        continue
      }
      guard let position = index[name] else {
        unknown.append(entry)
        continue
      }
      let field = all[position]
      if field.isRequired { found.insert(position) }
      decoding.trail.append(.key(name))
      defer { decoding.trail.removeLast() }
      if let version = decoding.version, !field.gate.admits(version) {
        let refusal = field.gate.refusal(of: name, by: version)
        decoding.report(refusal.message, help: refusal.help, at: entry.key)
      }
      if !field.decode(entry, &root, &decoding), field.isRequired { isComplete = false }
    }
    var missing = all.indices.filter { all[$0].isRequired && !found.contains($0) }
    isComplete = isComplete && missing.isEmpty
    for entry in unknown { take(unknown: entry, into: &root, &missing, &decoding) }
    for position in missing {
      decoding.report(
        "The key \(all[position].key.text) is missing.",
        help: all[position].summary.isEmpty ? "" : all[position].summary,
        at: node)
    }
    return isComplete
  }

  private func take(
    unknown entry: Node.Entry, into root: inout Root, _ missing: inout [Int], _ decoding: inout Decoding
  ) {
    let name = entry.key.scalar?.text ?? ""
    if let rest, case .rest(let admits) = rest.kind, admits(name) {
      _ = rest.decode(entry, &root, &decoding)
      return
    }
    // A key that is nearly a missing one is that key, misspelled: one finding, not two.
    let wanted = missing.map { all[$0].key.text }.nearest(to: name)
    let nearest = wanted ?? knownKeys(decoding.version).nearest(to: name)
    missing.removeAll { all[$0].key.text == wanted }
    decoding.trail.append(.key(name))
    decoding.report(
      "The key \(name) is not known here.",
      help: nearest.map { "did you mean \($0)?" }
        ?? "known here: \(knownKeys(decoding.version).joined(separator: ", "))",
      at: entry.key)
    decoding.trail.removeLast()
  }

  private func knownKeys(_ version: Version?) -> [String] {
    all.filter { $0.gate.admits(version) && !$0.key.text.isEmpty }.map(\.key.text)
  }

  func schema(of blank: Root, _ schemas: inout Schemas) -> Node {
    var properties: [(String, Node)] = []
    for field in all where field !== rest {
      let (schema, standard) = field.schema(blank, &schemas)
      var entries = schema.entries ?? []
      if !field.summary.isEmpty { entries.append(.init(key: "description", value: .string(field.summary))) }
      if let standard { entries.append(.init(key: "default", value: standard)) }
      properties.append((field.key.text, Node(.mapping(entries))))
    }
    var object: [(String, Node)] = [("type", "object"), ("properties", .mapping(properties))]
    let required = all.filter(\.isRequired).map { Node.string($0.key.text) }
    if !required.isEmpty { object.append(("required", Node(.sequence(required)))) }
    if rest == nil { object.append(("additionalProperties", false)) }
    return .mapping(object)
  }
}
