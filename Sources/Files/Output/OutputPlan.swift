/// What separates an output folder from a rendered set of files, as it was when the plan was made.
package struct OutputPlan: Sendable {
  let folder: OutputFolder
  /// What is to be done at each path, in the order of paths. Obstacles are not among them.
  package let changes: [OutputChange]
  /// What is in the way, in the order of paths.
  package let obstacles: [OutputObstacle]

  /// Folders that are to go once they are empty, the innermost first.
  let vacated: [OutputPath]
  /// What the stored record says, as far as there is one that can be read.
  let before: OutputRecord
  /// What the record is to say in the end.
  let after: OutputRecord
  /// The stored record's bytes, or `nil` where there is none.
  let storedRecord: [UInt8]?
  /// Whether temporary files of a run that did not end may be lying about.
  let hasLeftovers: Bool

  /// Whether bytes differ from what is rendered, or something is in the way of it.
  ///
  /// Modes and the record do not count: a fresh checkout of the files has no differences.
  package var hasDifferences: Bool {
    !obstacles.isEmpty || changes.contains(where: \.altersBytes)
  }

  /// Whether nothing is left to write: not a byte, not a mode, not the record.
  package var isUpToDate: Bool {
    obstacles.isEmpty && changes.allSatisfy { $0.action == .keep } && !needsRecord && !hasLeftovers
  }

  /// Whether the stored record is not the final one. Where nothing was ever written none is needed.
  var needsRecord: Bool {
    storedRecord.map { !$0.elementsEqual(after.text.utf8) } ?? !after.entries.isEmpty
  }

  /// Returns the changes, with `force` those too that overwrite and remove edited files.
  package func changes(force: Bool) -> [OutputChange] {
    guard force else { return changes }
    return (changes + obstacles.compactMap(\.forcedChange)).sorted { $0.target < $1.target }
  }
}
