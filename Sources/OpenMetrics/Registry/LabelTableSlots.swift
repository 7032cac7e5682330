import Synchronization

/// What a ``LabelTable`` holds under one key.
final class LabelTableEntry: Sendable {
  let key: [String]
  let hash: UInt64
  let value: LabelTable.Value

  init(key: [String], hash: UInt64, value: LabelTable.Value) {
    self.key = key
    self.hash = hash
    self.value = value
  }
}

/// The slots of one hash table with linear probing; a power of two of them.
struct LabelTableSlots {
  typealias Slot = Atomic<Unmanaged<LabelTableEntry>?>

  let capacity: Int
  private let slots: UnsafeMutablePointer<Slot>

  static func allocate(capacity: Int) -> UnsafeMutablePointer<Self> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    for index in 0..<capacity { (slots + index).initialize(to: Atomic(nil)) }
    let table = UnsafeMutablePointer<Self>.allocate(capacity: 1)
    table.initialize(to: Self(capacity: capacity, slots: slots))
    return table
  }

  /// Frees the slots, not the entries in them.
  static func free(_ table: UnsafeMutablePointer<Self>) {
    table.pointee.slots.deinitialize(count: table.pointee.capacity)
    table.pointee.slots.deallocate()
    table.deinitialize(count: 1)
    table.deallocate()
  }

  /// The entry in a slot; what it refers to was written before.
  @inline(__always)
  func entry(at index: Int) -> Unmanaged<LabelTableEntry>? {
    slots[index].load(ordering: .acquiring)
  }

  @inline(__always)
  func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (capacity &- 1) }

  @inline(__always)
  func next(_ index: Int) -> Int { (index &+ 1) & (capacity &- 1) }

  /// The entries of all slots that are full.
  var entries: [Unmanaged<LabelTableEntry>] {
    (0..<capacity).compactMap { slots[$0].load(ordering: .relaxed) }
  }

  /// Puts an entry into the first empty slot from its hash on; there must be one.
  func fill(_ entry: Unmanaged<LabelTableEntry>, hash: UInt64) {
    var index = start(hash)
    while slots[index].load(ordering: .relaxed) != nil { index = next(index) }
    slots[index].store(entry, ordering: .releasing)
  }
}
