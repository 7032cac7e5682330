import Concurrency

extension Decoding {
  /// Lists of fewer documents are decoded faster by one core.
  @usableFromInline
  static let fewestInRuns = 64

  /// The runs of a list that are decoded at once, in the order of the list.
  @usableFromInline
  static func runs(of count: Int) -> [Range<Int>] {
    let length = (count + 7) / 8
    return stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }

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
      let runs = Decoding.runs(of: nodes.count)
      let found = Concurrently.map(runs, fewest: 2) { run -> (count: Int, decoding: Decoding) in
        var decoding = before
        var end = run.lowerBound
        for index in run {
          decoding.trail.append(.index(index))
          if let value = Element.decode(nodes[index], &decoding) {
            slots.base?.advanced(by: end).initialize(to: value)
            end += 1
          } else {
            decoding.leaveUnread()
          }
          decoding.trail.removeLast()
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

/// Every run writes to slots of its own.
@usableFromInline
struct Slots<Element>: @unchecked Sendable {
  @usableFromInline
  let base: UnsafeMutablePointer<Element>?

  @usableFromInline
  init(base: UnsafeMutablePointer<Element>?) { self.base = base }
}
