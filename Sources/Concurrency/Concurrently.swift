import Dispatch

/// Does pieces of work on every core and returns what they made, in their order.
///
/// Texts of a deployment do not depend on each other. A few are done one after the other: to wake the other cores takes
/// longer than they would save. So is what is called from within such work: the other cores are at it already.
@usableFromInline
package enum Concurrently {
  /// - Parameter fewest: The least pieces of work that are worth it; fewer are done one after the other.
  @usableFromInline
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], fewest: Int = 16, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
      let results = Slots(base: buffer.baseAddress)
      @Sendable func make(_ index: Int) { results.base?.advanced(by: index).initialize(to: transform(elements[index])) }
      if elements.count < fewest {
        elements.indices.forEach(make)
      } else {
        DispatchQueue.concurrentPerform(iterations: elements.count, execute: make)
      }
      count = elements.count
    }
  }

  /// Long lists are worth to be done in runs; the pieces of shorter ones are too small to wake another core for.
  @usableFromInline
  package static let longList = 64

  /// The most runs in which anything long is done: so many that no core waits long for the one that took the last.
  package static let mostRuns = 32

  /// The runs in which a list is done, in its order; of one that is not long a single one.
  @usableFromInline
  package static func runs(of count: Int) -> [Range<Int>] {
    let length = count < longList ? max(count, 1) : max(8, (count + mostRuns - 1) / mostRuns)
    return stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }
}
