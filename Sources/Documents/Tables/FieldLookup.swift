/// What decoding asks a table: which field has a key, and which must be there.
final class FieldLookup: Sendable {
  let all: [FieldEntry]
  let index: [String: Int]
  /// Positions in `all`.
  let required: [Int]
  /// The inlined documents.
  let groups: [FieldEntry]
  /// The field that takes every other key.
  let rest: FieldEntry?

  init(_ elements: [FieldEntry]) {
    var keys: [FieldEntry] = []
    var groups: [FieldEntry] = []
    var rest: FieldEntry?
    for element in elements {
      switch element.role {
      case .key: keys.append(element)
      case .rest: rest = rest ?? element
      case .group(let group):
        groups.append(element)
        for member in group.members() {
          let moved = member.moved(by: element.offset)
          if case .rest = member.role { rest = rest ?? moved } else { keys.append(moved) }
        }
      }
    }
    all = keys + (rest.map { [$0] } ?? [])
    index = Dictionary(keys.enumerated().map { ($1.key, $0) }) { first, _ in first }
    required = keys.indices.filter { keys[$0].isRequired }
    self.groups = groups
    self.rest = rest
  }
}
