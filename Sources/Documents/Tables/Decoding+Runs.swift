import Concurrency

extension Decoding {
  /// The same decoding before anything was found.
  @usableFromInline
  func forRun() -> Decoding {
    var run = self
    run.isRun = true
    run.diagnostics = []
    run.errors = 0
    run.secrets = []
    return run
  }

  /// Takes over what was found in a run of a list, as if it had been found here.
  @usableFromInline
  mutating func join(_ run: Decoding) {
    for diagnostic in run.diagnostics { report(diagnostic) }
    unread.formUnion(run.unread)
    secrets += run.secrets
    kinds = run.kinds
  }
}

extension Array where Element: DocumentValue {
  /// On every core, each run of the list where its values stay.
  @inlinable
  static func decodeInRuns(_ nodes: [Node], _ decoding: inout Decoding) -> [Element] {
    let before = decoding.forRun()
    return Array(unsafeUninitializedCapacity: nodes.count) { values, count in
      let slots = Slots(base: values.baseAddress)
      let runs = Concurrently.runs(of: nodes.count)
      let found = Concurrently.map(runs, fewest: 2) { run -> (count: Int, decoding: Decoding) in
        var decoding = before
        var end = run.lowerBound
        for index in run {
          guard let value = decodeElement(nodes[index], at: index, &decoding) else { continue }
          slots.base?.advanced(by: end).initialize(to: value)
          end += 1
        }
        return (end - run.lowerBound, decoding)
      }
      for (run, found) in zip(runs, found) {
        // What could not be read leaves a gap behind it.
        if count < run.lowerBound, let base = slots.base {
          (base + count).moveInitialize(from: base + run.lowerBound, count: found.count)
        }
        count += found.count
        decoding.join(found.decoding)
      }
    }
  }
}
