/// What decoding asks a table: which field has a key, and which must be there.
final class FieldLookup: Sendable {
  let all: [FieldEntry]
  private let keys: [String]
  private let index: [String: Int]
  /// Positions in `all`.
  let required: [Int]
  /// The inlined documents.
  let groups: [FieldEntry]
  /// For each position in `all` the index of the inlined document that the field came from.
  let groupIndices: [Int?]
  /// The field that takes every other key.
  let rest: FieldEntry?

  init(_ elements: [FieldEntry]) {
    var keys: [FieldEntry] = []
    var groups: [FieldEntry] = []
    var groupIndices: [Int?] = []
    var rest: FieldEntry?
    for element in elements {
      switch element.role {
      case .key:
        keys.append(element)
        groupIndices.append(nil)
      case .rest: rest = rest ?? element
      case .group(let group):
        groups.append(element)
        defer { groupIndices += Array(repeating: groups.count - 1, count: keys.count - groupIndices.count) }
        for member in group.members() {
          let moved = member.moved(by: element.offset)
          if case .rest = member.role { rest = rest ?? moved } else { keys.append(moved) }
        }
      }
    }
    all = keys + (rest.map { [$0] } ?? [])
    self.keys = keys.map(\.key)
    index = Dictionary(keys.enumerated().map { ($1.key, $0) }) { first, _ in first }
    required = keys.indices.filter { keys[$0].isRequired }
    self.groups = groups
    self.groupIndices = groupIndices + (rest == nil ? [] : [nil])
    self.rest = rest
  }

  /// The position in `all` of the field with a key, looked for first a little behind another's: most texts say their
  /// keys in the order of the table, and to compare a few is faster than to hash one.
  func position(of key: String, after last: Int?) -> Int? {
    let next = (last ?? -1) + 1
    let length = key.utf8.count
    for position in next..<max(next, min(next + 8, keys.count))
    where keys[position].utf8.count == length && keys[position] == key {
      return position
    }
    return index[key]
  }
}
