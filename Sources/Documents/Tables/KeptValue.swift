/// A value of any type, kept for whoever reads parts of it.
///
/// Its class knows no type: of a generic one the program would make another for each type of value that it meets.
@usableFromInline
final class KeptValue: @unchecked Sendable {
  /// Where it stands, unchanged for as long as this is held.
  @usableFromInline
  let address: UnsafeRawPointer

  private let destroy: @Sendable (UnsafeRawPointer) -> Void

  @usableFromInline
  init(at address: UnsafeRawPointer, destroy: @escaping @Sendable (UnsafeRawPointer) -> Void) {
    self.address = address
    self.destroy = destroy
  }

  @inlinable
  convenience init<Value: Sendable>(_ value: Value) {
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: value)
    self.init(at: UnsafeRawPointer(place)) { address in
      let place = UnsafeMutablePointer(mutating: address.assumingMemoryBound(to: Value.self))
      place.deinitialize(count: 1)
      place.deallocate()
    }
  }

  deinit { destroy(address) }
}
