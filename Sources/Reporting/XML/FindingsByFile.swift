import Documents
import Validation

extension Report {
  /// The findings of each file, those without a file under no name, and files in which nothing was found.
  var findingsByFile: [(file: String?, findings: [Finding])] {
    let groups = Dictionary(grouping: findings) { $0.diagnostic.place?.source.name }
    let named = Set(files).union(groups.keys.compactMap(\.self)).sorted()
    let nameless = groups[nil].map { [(file: String?.none, findings: $0)] } ?? []
    return nameless + named.map { (file: $0, findings: groups[$0] ?? []) }
  }
}
