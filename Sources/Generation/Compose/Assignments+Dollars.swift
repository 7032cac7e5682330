import Components
import Documents
import OrderedCollections

extension Compose.Assignments {
  /// Variables by name, in its order, with values that Compose takes as they stand.
  static func composed(_ variables: some Sequence<(key: String, value: String?)>) -> Compose.Assignments {
    .map(
      variables.sorted { $0.key < $1.key }.reduce(into: [:]) { assignments, variable in
        assignments[variable.key] = variable.value.map { .value($0.doublingDollars) } ?? .null
      })
  }
}
