/// What decoding asks a table: which field has a key, and which must be there.
final class FieldLookup: @unchecked Sendable {
  let all: [Field]
  /// Of `all`, and read without counting who reads: cores that decode at once would wait for each other's counts.
  private let keys: UnsafeMutableBufferPointer<String>
  private let fields: UnsafeMutableBufferPointer<Unmanaged<Field>>
  /// Positions in `all`.
  let required: [Int]
  /// The inlined documents.
  let groups: [Group]
  /// The field that takes every other key.
  let rest: Field?

  struct Group: Sendable {
    let field: Field
    /// Where in `all` the inlined document's fields stand.
    let members: Range<Int>
  }

  init(_ elements: [Field]) {
    var fields: [Field] = []
    var groups: [Group] = []
    var rest: Field?
    for element in elements {
      switch element.role {
      case .key: fields.append(element)
      case .rest: rest = rest ?? element
      case .group(let group):
        let first = fields.count
        for member in group.members() {
          let moved = member.moved(by: element.offset)
          if case .rest = member.role { rest = rest ?? moved } else { fields.append(moved) }
        }
        groups.append(Group(field: element, members: first..<fields.count))
      }
    }
    keys = .allocate(capacity: fields.count)
    _ = keys.initialize(from: fields.map(\.key))
    self.fields = .allocate(capacity: fields.count)
    _ = self.fields.initialize(from: fields.map(Unmanaged.passUnretained))
    required = fields.indices.filter { fields[$0].isRequired }
    self.groups = groups
    self.rest = rest
    if let rest { fields.append(rest) }
    all = fields
  }

  deinit {
    keys.deinitialize().deallocate()
    fields.deallocate()
  }

  /// Does something with the field that has a key.
  func withField<Result>(at position: Int, _ body: (Field) -> Result) -> Result {
    fields[position]._withUnsafeGuaranteedRef(body)
  }

  /// The position in `all` of the field with a key, looked for from behind another's: most texts say their keys in the
  /// order of the table, and the others are soon told by their lengths.
  func position(of key: String, after last: Int?) -> Int? {
    let start = last.map { $0 + 1 } ?? 0
    return position(of: key, in: start..<keys.count) ?? position(of: key, in: 0..<start)
  }

  private func position(of key: String, in range: Range<Int>) -> Int? {
    let length = key.utf8.count
    return range.first { keys[$0].utf8.count == length && keys[$0] == key }
  }

  /// The index in `groups` of the inlined document that the field at a position in `all` came from.
  func group(of position: Int) -> Int? {
    groups.firstIndex { $0.members.contains(position) }
  }
}
