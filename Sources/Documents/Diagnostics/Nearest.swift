extension Sequence<String> {
  /// The name a person most likely meant: at most two slips away, or a third of its length, or with words that are
  /// missing at its end or too many there, as in `job_name` for `job`.
  package func nearest(to name: String) -> String? {
    let text = name
    let name = Array(name.utf8.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in self {
      let bytes = Array(candidate.utf8.prefix(64))
      let allowed = Swift.max(Swift.min(2, bytes.count - 1), bytes.count / 3)
      guard abs(bytes.count - name.count) <= allowed else { continue }
      let distance = editDistance(name, bytes)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name ?? first { !text.isEmpty && (text.hasPrefix("\($0)_") || $0.hasPrefix("\(text)_")) }
  }
}

/// Insertions, removals, replacements and swaps of neighbours that turn one into the other; case and `-` for `_` are free.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"): UInt8(ascii: "_")
    default: byte
    }
  }
  let left = left.map(folded)
  let right = right.map(folded)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, byte) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = Swift.min(last[column + 1], current[column]) + 1
      cost = Swift.min(cost, last[column] + (byte == other ? 0 : 1))
      if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
        cost = Swift.min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
