import Synchronization

/// A floating-point number that several threads add to.
struct AtomicDouble: ~Copyable {
  private let bits: Atomic<UInt64>

  init(_ value: Double) {
    bits = Atomic(value.bitPattern)
  }

  var value: Double {
    Double(bitPattern: bits.load(ordering: .relaxed))
  }

  func store(_ value: Double) {
    bits.store(value.bitPattern, ordering: .relaxed)
  }

  @inline(__always)
  func add(_ amount: Double) {
    var old = bits.load(ordering: .relaxed)
    while true {
      let new = (Double(bitPattern: old) + amount).bitPattern
      let (exchanged, found) = bits.weakCompareExchange(expected: old, desired: new, ordering: .relaxed)
      if exchanged { return }
      old = found
    }
  }
}
