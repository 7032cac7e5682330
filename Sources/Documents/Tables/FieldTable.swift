import Synchronization

/// The fields of one type of document.
final class FieldTable: Sendable {
  /// As the document says them, an inlined document as one.
  let elements: [FieldEntry]

  private let lookup = AtomicLazyReference<FieldLookup>()

  init(_ elements: [FieldEntry]) {
    self.elements = elements
  }

  /// Made when it is first needed, which writing alone does not.
  private var known: FieldLookup { lookup.load() ?? lookup.storeIfNil(FieldLookup(elements)) }

  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  var all: [FieldEntry] { known.all }

  /// Writes the keys and values of the document at an address.
  func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    for field in elements {
      if let gate = field.gate, !gate.admits(encoding.version) { continue }
      field.encode(at: root, encoding)
    }
  }

  /// The checks of inlined documents, once everything required has been read.
  func checkGroups(at root: UnsafeRawPointer, _ node: Node, _ decoding: inout Decoding) {
    for field in known.groups {
      guard case .group(let group) = field.role else { continue }
      group.check(root + field.offset, node, &decoding)
    }
  }

  /// Puts what a mapping says into the document at an address; false where a required field is missing or has no value.
  func decode(
    _ entries: [Node.Entry], of node: Node, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding
  ) -> Bool {
    let known = known
    var isComplete = true
    var unknown: [Node.Entry] = []
    var missing = known.required
    for entry in entries {
      guard let name = entry.key.scalar?.text else {
        decoding.report("A key must be text, found \(entry.key.kind).", at: entry.key)
        continue
      }
      guard let position = known.index[name] else {
        unknown.append(entry)
        continue
      }
      let field = known.all[position]
      if field.isRequired { missing.removeAll { $0 == position } }
      decoding.trail.append(.key(name))
      defer { decoding.trail.removeLast() }
      if let version = decoding.version, let gate = field.gate, !gate.admits(version) {
        let refusal = gate.refusal(of: name, by: version)
        decoding.reportVersion(refusal.message, help: refusal.help, at: entry.key.place)
      }
      if !field.decode(entry, into: root, &decoding) {
        decoding.leaveUnread()
        if field.isRequired { isComplete = false }
      }
    }
    isComplete = isComplete && missing.isEmpty
    for entry in unknown { take(unknown: entry, into: root, &missing, &decoding) }
    for position in missing {
      let field = known.all[position]
      decoding.report("The key \(field.key) is missing.", help: field.summary, at: node)
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
    let wanted = missing.map { all[$0].key }.nearest(to: name)
    let nearest = wanted ?? knownKeys(decoding.version).nearest(to: name)
    missing.removeAll { all[$0].key == wanted }
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
    all.filter { $0.gate?.admits(version) ?? true && !$0.key.isEmpty }.map(\.key)
  }

  /// Of a mapping, given the address of a blank document.
  func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> Node {
    var properties: [(String, Node)] = []
    for field in all where field !== known.rest {
      let (schema, standard) = field.schema(of: blank, &schemas)
      var entries = schema.entries ?? []
      if !field.summary.isEmpty { entries.append(.init(key: "description", value: .string(field.summary))) }
      if let standard { entries.append(.init(key: "default", value: standard)) }
      properties.append((field.key, Node(.mapping(entries))))
    }
    var object: [(String, Node)] = [("type", "object"), ("properties", .mapping(properties))]
    let required = all.filter(\.isRequired).map { Node.string($0.key) }
    if !required.isEmpty { object.append(("required", Node(.sequence(required)))) }
    if known.rest == nil { object.append(("additionalProperties", false)) }
    return .mapping(object)
  }
}
