import Synchronization

/// The table of a document's fields, in the order in which they are written.
package final class Fields<Root: Sendable>: Sendable, ExpressibleByArrayLiteral {
  /// As the document says them, an inlined document as one.
  private let elements: [Field<Root>]

  private let lookup = AtomicLazyReference<FieldLookup<Root>>()

  package init(arrayLiteral elements: Field<Root>...) {
    self.elements = elements
  }

  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  package var all: [Field<Root>] { known.all }

  /// Made when it is first needed, which writing alone does not.
  private var known: FieldLookup<Root> { lookup.load() ?? lookup.storeIfNil(FieldLookup(elements)) }

  /// The key under which a property is written; nil for one that stands for the whole, as an inlined document does.
  package func key(of path: AnyKeyPath) -> String? {
    guard let field = field(of: path), case .key = field.role else { return nil }
    return field.key.text
  }

  /// The versions that know a property's key.
  package func gate(of path: AnyKeyPath) -> Gate { field(of: path)?.gate ?? .open }

  private func field(of path: AnyKeyPath) -> Field<Root>? {
    elements.first { ($0.path as AnyKeyPath) == path }
  }

  package func check(_ read: Read<Root>, _ decoding: inout Decoding) {
    for element in elements { element.check(read, &decoding) }
  }

  /// Writes the keys and values of the `Root` at an address.
  func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    for field in elements where !field.isGated || field.gate.admits(encoding.version) {
      field.encode(at: root, encoding)
    }
  }

  /// False where a required field is missing or has no value.
  func decode(
    _ entries: [Node.Entry], of node: Node, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding
  ) -> Bool {
    let known = known
    let all = known.all
    var isComplete = true
    var unknown: [Node.Entry] = []
    var found = Set<Int>()
    for entry in entries {
      guard let name = entry.key.scalar?.text else {
        decoding.report("A key must be text, found \(entry.key.kind).", at: entry.key)
        continue
      }
      guard let position = known.index[name] else {
        unknown.append(entry)
        continue
      }
      let field = all[position]
      if field.isRequired { found.insert(position) }
      decoding.trail.append(.key(name))
      defer { decoding.trail.removeLast() }
      if field.isGated, let version = decoding.version, !field.gate.admits(version) {
        let refusal = field.gate.refusal(of: name, by: version)
        decoding.reportVersion(refusal.message, help: refusal.help, at: entry.key.place)
      }
      if !field.decode(entry, into: root, &decoding) {
        decoding.leaveUnread()
        if field.isRequired { isComplete = false }
      }
    }
    var missing = known.required.filter { !found.contains($0) }
    isComplete = isComplete && missing.isEmpty
    for entry in unknown { take(unknown: entry, into: root, &missing, &decoding) }
    for position in missing {
      decoding.report(
        "The key \(all[position].key.text) is missing.",
        help: all[position].summary.isEmpty ? "" : all[position].summary,
        at: node)
    }
    return isComplete
  }

  private func take(
    unknown entry: Node.Entry, into root: UnsafeMutableRawPointer, _ missing: inout [Int],
    _ decoding: inout Decoding
  ) {
    let name = entry.key.scalar?.text ?? ""
    if let rest = known.rest, case .rest(let admits) = rest.role, admits(name) {
      _ = rest.decode(entry, into: root, &decoding)
      return
    }
    guard !decoding.isFull else { return }
    // A key that is nearly a missing one is that key, misspelled: one finding, not two.
    let wanted = missing.map { all[$0].key.text }.nearest(to: name)
    let nearest = wanted ?? knownKeys(decoding.version).nearest(to: name)
    missing.removeAll { all[$0].key.text == wanted }
    decoding.trail.append(.key(name))
    decoding.report(
      name.isEmpty ? "A key without a name is not known here." : "The key \(name.clipped) is not known here.",
      help: nearest.map { "did you mean \($0)?" }
        ?? "known here: \(knownKeys(decoding.version).joined(separator: ", "))",
      at: entry.key)
    decoding.trail.removeLast()
  }

  /// What to do where something else stands than a mapping with these keys.
  func keysHelp(_ version: Version?) -> String {
    let keys = knownKeys(version)
    return keys.isEmpty ? "" : "write its keys: \(keys.joined(separator: ", "))"
  }

  private func knownKeys(_ version: Version?) -> [String] {
    all.filter { $0.gate.admits(version) && !$0.key.text.isEmpty }.map(\.key.text)
  }

  func schema(of blank: Root, _ schemas: inout Schemas) -> Node {
    var properties: [(String, Node)] = []
    for field in all where field !== known.rest {
      let (schema, standard) = withUnsafePointer(to: blank) { field.schema(of: $0, &schemas) }
      var entries = schema.entries ?? []
      if !field.summary.isEmpty { entries.append(.init(key: "description", value: .string(field.summary))) }
      if let standard { entries.append(.init(key: "default", value: standard)) }
      properties.append((field.key.text, Node(.mapping(entries))))
    }
    var object: [(String, Node)] = [("type", "object"), ("properties", .mapping(properties))]
    let required = all.filter(\.isRequired).map { Node.string($0.key.text) }
    if !required.isEmpty { object.append(("required", Node(.sequence(required)))) }
    if known.rest == nil { object.append(("additionalProperties", false)) }
    return .mapping(object)
  }
}
