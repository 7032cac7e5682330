/// A stretch of changed lines with the unchanged ones around it.
struct DiffHunk {
  /// The unchanged lines shown before and after a change.
  private static let context = 3

  var old: Range<Int>
  var new: Range<Int>

  /// Gathers the changes of a difference into hunks, which do not touch each other.
  static func hunks(of difference: LineDifference) -> [DiffHunk] {
    var hunks: [DiffHunk] = []
    for change in changes(of: difference) {
      if let last = hunks.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].old = last.old.lowerBound..<change.old.upperBound
        hunks[hunks.count - 1].new = last.new.lowerBound..<change.new.upperBound
      } else {
        hunks.append(change)
      }
    }
    return hunks.map { $0.widened(oldCount: difference.removed.count, newCount: difference.inserted.count) }
  }

  /// Returns the changed stretches without lines around them.
  private static func changes(of difference: LineDifference) -> [DiffHunk] {
    let removed = difference.removed
    let inserted = difference.inserted
    var changes: [DiffHunk] = []
    var old = 0
    var new = 0
    while old < removed.count || new < inserted.count {
      let start = (old: old, new: new)
      while old < removed.count, removed[old] { old += 1 }
      while new < inserted.count, inserted[new] { new += 1 }
      if old > start.old || new > start.new {
        changes.append(DiffHunk(old: start.old..<old, new: start.new..<new))
      }
      // An unchanged line stands on both sides, or both have come to their ends.
      old += 1
      new += 1
    }
    return changes
  }

  private func widened(oldCount: Int, newCount: Int) -> DiffHunk {
    let before = min(Self.context, old.lowerBound)
    let after = min(Self.context, oldCount - old.upperBound)
    return DiffHunk(
      old: old.lowerBound - before..<old.upperBound + after,
      new: new.lowerBound - before..<new.upperBound + after
    )
  }

  /// The line that begins the hunk.
  var header: String {
    "@@ -\(Self.text(old)) +\(Self.text(new)) @@\n"
  }

  /// Lines count from 1; a range of none names the line before it.
  private static func text(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }
}
