import Synchronization

/// The fields of one type of document.
@usableFromInline
final class FieldTable: Sendable {
  /// As the document says them, an inlined document as one.
  let elements: [Field]

  /// The elements, to be written without counting who does: cores that write at once would wait for each other's counts.
  private let uncountedElements: [Unmanaged<Field>]

  /// The address of a retained `FieldLookup`; 0 until something is decoded, which writing alone does not. The load of an
  /// `AtomicLazyReference` is not specialised for its type, and takes longer than the look-up.
  private let lookup = Atomic<UInt>(0)

  init(_ elements: [Field]) {
    self.elements = elements
    uncountedElements = elements.map(Unmanaged.passUnretained)
  }

  deinit { Self.lookup(at: lookup.load(ordering: .acquiring))?.release() }

  private static func lookup(at address: UInt) -> Unmanaged<FieldLookup>? {
    UnsafeRawPointer(bitPattern: address).map(Unmanaged.fromOpaque)
  }

  private var known: FieldLookup { uncounted.takeUnretainedValue() }

  /// Held by the table, and not counted for whoever asks it.
  private var uncounted: Unmanaged<FieldLookup> {
    if let made = Self.lookup(at: lookup.load(ordering: .acquiring)) { return made }
    let new = Unmanaged.passRetained(FieldLookup(elements))
    let (_, earlier) = lookup.compareExchange(
      expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
    guard let earlier = Self.lookup(at: earlier) else { return new }
    new.release()
    return earlier
  }

  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  var all: [Field] { known.all }

  /// The field whose value is kept at an offset.
  @usableFromInline
  func field(at offset: Int) -> Field? {
    elements.first { $0.offset == offset && $0.computedPath == nil }
  }

  @usableFromInline
  func field(computedBy path: AnyKeyPath) -> Field? {
    elements.first { $0.computedPath.map { ($0 as AnyKeyPath) == path } ?? false }
  }

  /// Writes the keys and values of the document at an address.
  @usableFromInline
  func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    uncountedElements.withUnsafeBufferPointer { elements in
      for element in elements {
        element._withUnsafeGuaranteedRef { field in
          guard field.gate?.admits(encoding.version) ?? true else { return }
          field.encode(at: root, encoding)
        }
      }
    }
  }

  /// The checks of inlined documents.
  func checkGroups(at root: UnsafeRawPointer, _ node: Node, _ decoding: inout Decoding) {
    for index in known.groups.indices { checkGroup(index, at: root, node, &decoding) }
  }

  private func checkGroup(_ index: Int, at root: UnsafeRawPointer, _ node: Node, _ decoding: inout Decoding) {
    let field = known.groups[index].field
    guard case .group(let group) = field.role else { return }
    group.check(root + field.offset, node, &decoding)
  }

  /// Puts what a mapping says into the document at an address; false where it is none, or a required field is missing
  /// or has no value.
  @usableFromInline
  func decode(_ node: Node, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool {
    guard let entries = node.entries else {
      decoding.expected("a mapping", at: node, help: node.isNull ? "" : keysHelp(decoding.version))
      return false
    }
    return uncounted._withUnsafeGuaranteedRef { known in
      // Of an inlined document of which no key stands there nothing can be wrong, and most have none.
      var isWritten = [Bool](repeating: false, count: known.groups.count)
      let isComplete = entries.withUnsafeBufferPointer {
        decode($0, of: node, by: known, into: root, &isWritten, &decoding)
      }
      guard isComplete else { return false }
      for index in isWritten.indices where isWritten[index] { checkGroup(index, at: root, node, &decoding) }
      return true
    }
  }

  private func decode(
    _ entries: UnsafeBufferPointer<Node.Entry>, of node: Node, by known: FieldLookup,
    into root: UnsafeMutableRawPointer, _ isWritten: inout [Bool], _ decoding: inout Decoding
  ) -> Bool {
    var isComplete = true
    var unknown: [Node.Entry] = []
    var missing = known.required
    var position: Int?
    // Where they stand: a copy of an entry costs as much as what is done with it.
    for index in entries.indices {
      guard let name = entries[index].key.scalar?.text else {
        let key = entries[index].key
        decoding.report("A key must be text, found \(key.kind).", at: key)
        continue
      }
      position = known.position(of: name, after: position)
      guard let position else {
        unknown.append(entries[index])
        continue
      }
      if let group = known.group(of: position) { isWritten[group] = true }
      decoding.trail.append(.key(name))
      known.withField(at: position) { field in
        if field.isRequired { missing.removeAll { $0 == position } }
        if let gate = field.gate { decoding.check(gate, of: name, at: entries[index].key.place) }
        if !field.decode(entries[index].value, under: name, into: root, &decoding) {
          decoding.leaveUnread()
          if field.isRequired { isComplete = false }
        }
      }
      decoding.trail.removeLast()
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
      _ = rest.decode(entry.value, under: name, into: root, &decoding)
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
