import Dispatch

/// Does pieces of work on every core and returns what they made, in their order.
///
/// Texts of a deployment do not depend on each other. A few are done one after the other: to wake the other cores takes
/// longer than they would save.
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

  /// Every piece of work writes to a slot of its own.
  private struct Slots<Result>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Result>?
  }
}
