import Synchronization

import struct NIOConcurrencyHelpers.NIOLockedValueBox

/// Finds what belongs to a list of strings, such as a family's child by its label values.
///
/// Finding takes no lock and never waits. Entries are only ever added: a slot of the hash table goes from empty to full
/// once, and a table that is too small is replaced by one twice as large. Replaced tables are kept until the end, since a
/// reader may be in one; together they are no larger than the one in use.
///
/// `@unchecked`: readers see only atomics and what was written before these were set; writers hold the lock.
///
/// Not generic, since its users are: code that is generic over the children of a family cannot be specialized for an
/// application's call, and every step of the search would pay for it.
final class LabelTable: @unchecked Sendable {
  typealias Value = any AnyObject & Sendable
  private typealias Entry = LabelTableEntry
  private typealias Slots = LabelTableSlots

  private let current: Atomic<UnsafeMutablePointer<Slots>>
  /// Locks of POSIX, here as in all of the library: the thread sanitizer does not see what a contended `Mutex` waits on, and
  /// would report races to those who use this.
  private let writing: NIOLockedValueBox<State>

  private struct State {
    var count = 0
    /// Every table there was; the last is the one in use.
    var tables: [UnsafeMutablePointer<Slots>]
  }

  init() {
    let first = Slots.allocate(capacity: 8)
    current = Atomic(first)
    writing = NIOLockedValueBox(State(tables: [first]))
  }

  deinit {
    writing.withLockedValue { state in
      guard let last = state.tables.last else { return }
      for entry in last.pointee.entries { entry.release() }
      for table in state.tables { Slots.free(table) }
    }
  }

  /// What belongs to the key, if anything does yet.
  func find(_ key: [String]) -> Value? {
    find(LabelHash.hash(key)) { $0 == key }
  }

  /// What belongs to the key of this one value. No array is made to find it, as for the keys below.
  func find(_ value: String) -> Value? {
    find(LabelHash.hash(value)) { $0.count == 1 && $0[0] == value }
  }

  func find(_ first: String, _ second: String) -> Value? {
    find(LabelHash.hash(first, second)) { $0.count == 2 && $0[0] == first && $0[1] == second }
  }

  func find(_ first: String, _ second: String, _ third: String) -> Value? {
    find(LabelHash.hash(first, second, third)) {
      $0.count == 3 && $0[0] == first && $0[1] == second && $0[2] == third
    }
  }

  /// What belongs to the key; made, and kept, when nothing does yet.
  func find<Failure: Error>(_ key: [String], orMake make: () throws(Failure) -> Value) throws(Failure) -> Value {
    let hash = LabelHash.hash(key)
    if let value = find(hash, where: { $0 == key }) { return value }
    // The lock's closure has its own idea of errors; a result carries ours through it.
    return try writing.withLockedValue { state -> Result<Value, Failure> in
      // Another writer may have been faster.
      if let value = find(hash, where: { $0 == key }) { return .success(value) }
      do throws(Failure) {
        let value = try make()
        insert(Entry(key: key, hash: hash, value: value), &state)
        return .success(value)
      } catch {
        return .failure(error)
      }
    }.get()
  }

  @inline(__always)
  private func find(_ hash: UInt64, where isKey: ([String]) -> Bool) -> Value? {
    let table = current.load(ordering: .acquiring)
    var index = table.pointee.start(hash)
    while let entry = table.pointee.entry(at: index) {
      if let value = entry._withUnsafeGuaranteedRef({ $0.hash == hash && isKey($0.key) ? $0.value : nil }) {
        return value
      }
      index = table.pointee.next(index)
    }
    return nil
  }

  private func insert(_ entry: Entry, _ state: inout State) {
    var table = current.load(ordering: .relaxed)
    state.count += 1
    // At most half full, so that a search for what is not there ends soon.
    if 2 * state.count > table.pointee.capacity {
      let larger = Slots.allocate(capacity: 2 * table.pointee.capacity)
      for old in table.pointee.entries {
        larger.pointee.fill(old, hash: old._withUnsafeGuaranteedRef { $0.hash })
      }
      state.tables.append(larger)
      current.store(larger, ordering: .releasing)
      table = larger
    }
    table.pointee.fill(.passRetained(entry), hash: entry.hash)
  }
}
