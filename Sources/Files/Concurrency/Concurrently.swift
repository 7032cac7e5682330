import Dispatch

/// Does pieces of work on every core and returns what they made, in their order.
///
/// Texts of a deployment do not depend on each other, and even the smallest one has tables of several programs to set up.
package enum Concurrently {
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
      let results = Slots(base: buffer.baseAddress)
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        results.base?.advanced(by: index).initialize(to: transform(elements[index]))
      }
      count = elements.count
    }
  }

  /// Every piece of work writes to a slot of its own.
  private struct Slots<Result>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Result>?
  }
}
