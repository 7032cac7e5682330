import Files

extension OutputPlan {
  /// What is done to so many rendered files, in a line: `14 files: 2 created, 1 replaced, 11 unchanged`.
  func summary(of rendered: Int, force: Bool) -> String {
    var counts = (created: 0, replaced: 0, removed: 0)
    for change in changes(force: force) {
      switch change.action {
      case .create: counts.created += 1
      case .replace: counts.replaced += 1
      case .remove: counts.removed += 1
      // Folders have modes too, and are no files.
      case .setMode, .keep: break
      }
    }
    let parts = [
      (counts.created, "created"), (counts.replaced, "replaced"), (counts.removed, "removed"),
      (rendered - counts.created - counts.replaced, "unchanged"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(rendered) \(rendered == 1 ? "file" : "files"): \(said)"
  }
}
