extension OutputPlan {
  /// The unified diff from what is on disk to what is rendered, file by file in the order of paths.
  ///
  /// It shows edited and foreign files too, and modes not at all. `patch -p1` in the output folder takes it.
  package var diff: String {
    let differences = changes.map { ($0.target, $0.diff) } + obstacles.map { ($0.target, $0.diff) }
    return differences.sorted { $0.0 < $1.0 }.map(\.1).joined()
  }
}

extension OutputChange {
  /// The unified diff that the change comes to; empty where it is about no bytes.
  var diff: String {
    switch action {
    case .create(let contents): UnifiedDiff.text(path: path, old: nil, new: contents)
    case .replace(let old, let new): UnifiedDiff.text(path: path, old: old, new: new)
    case .remove(let old): UnifiedDiff.text(path: path, old: old, new: nil)
    case .setMode, .keep: ""
    }
  }
}

extension OutputObstacle {
  /// The unified diff from what was found to what is rendered; empty where no file was found.
  package var diff: String {
    switch kind {
    case .edited(let found, let wanted): UnifiedDiff.text(path: path, old: found, new: wanted)
    case .foreign(let found, let wanted): UnifiedDiff.text(path: path, old: found, new: wanted)
    case .notAFile, .notAFolder: ""
    }
  }
}
