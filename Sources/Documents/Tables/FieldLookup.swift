/// What decoding asks a table: which field has a key, and which must be there.
final class FieldLookup<Root: Sendable>: Sendable {
  let all: [Field<Root>]
  let index: [String: Int]
  /// Positions in `all`.
  let required: [Int]
  /// The field that takes every other key.
  let rest: Field<Root>?

  init(_ elements: [Field<Root>]) {
    let members = elements.flatMap(\.members)
    let keys = members.filter { if case .rest = $0.role { false } else { true } }
    rest = members.first { if case .rest = $0.role { true } else { false } }
    all = keys + (rest.map { [$0] } ?? [])
    index = Dictionary(keys.enumerated().map { ($1.key.text, $0) }) { first, _ in first }
    required = keys.indices.filter { keys[$0].isRequired }
  }
}
