/// Which lines of an old text are gone and which of a new one have come.
///
/// The lines that are neither are the same on both sides, in the same order.
struct LineDifference {
  /// For each old line, whether it is gone.
  private(set) var removed: [Bool]
  /// For each new line, whether it has come.
  private(set) var inserted: [Bool]

  /// The largest stretch, in lines of both sides, in which the smallest difference is looked for.
  ///
  /// The time that takes grows with the square of it. A larger stretch counts as replaced whole, so that the time for a
  /// file grows with its size and no faster.
  private static let stretchLimit = 2000

  /// Compares two texts, in which equal numbers stand for equal lines.
  init(old: [Int], new: [Int]) {
    removed = Array(repeating: false, count: old.count)
    inserted = Array(repeating: false, count: new.count)

    var start = (old: 0, new: 0)
    for anchor in LineAnchors.find(old: old, new: new) + [LineAnchors.Anchor(old: old.count, new: new.count)] {
      compare(old[start.old..<anchor.old], new[start.new..<anchor.new])
      start = (anchor.old + 1, anchor.new + 1)
    }
  }

  /// Compares two stretches after what they have in common at both ends.
  private mutating func compare(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) {
    var old = old
    var new = new
    while let first = old.first, first == new.first {
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last {
      old.removeLast()
      new.removeLast()
    }

    guard !old.isEmpty, !new.isEmpty else {
      markReplaced(old.indices, new.indices)
      return
    }

    // A line without its like on the other side is gone, or has come, without a search.
    let oldLines = Set(old)
    let newLines = Set(new)
    let oldShared = old.indices.filter { newLines.contains(old[$0]) }
    let newShared = new.indices.filter { oldLines.contains(new[$0]) }
    markReplaced(
      old.indices.filter { !newLines.contains(old[$0]) },
      new.indices.filter { !oldLines.contains(new[$0]) }
    )

    guard !oldShared.isEmpty, oldShared.count + newShared.count <= Self.stretchLimit else {
      markReplaced(oldShared, newShared)
      return
    }
    for change in newShared.map({ new[$0] }).difference(from: oldShared.map { old[$0] }) {
      switch change {
      case .remove(let offset, _, _): removed[oldShared[offset]] = true
      case .insert(let offset, _, _): inserted[newShared[offset]] = true
      }
    }
  }

  private mutating func markReplaced(_ old: some Sequence<Int>, _ new: some Sequence<Int>) {
    for index in old { removed[index] = true }
    for index in new { inserted[index] = true }
  }
}
