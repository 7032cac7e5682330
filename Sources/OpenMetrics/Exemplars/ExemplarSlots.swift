import Synchronization
import TraceContext

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The exemplars of one counter, or of a histogram's buckets: the last one of each.
///
/// Every slot has a lock that is only ever tried. A writer that finds it taken gives up, because another exemplar of the
/// same moment is as good; so an observation never waits, and nobody ever sees half of an exemplar.
///
/// `@unchecked`: the attempts and the locks are atomic, and an exemplar is touched only by the holder of its slot's lock.
final class ExemplarSlots: @unchecked Sendable {
  /// How often the reader lets others run before it leaves the exemplar out of this scrape.
  private static let patience = 1_000
  /// A clock further back than this, in nanoseconds, was set back, rather than read by a slower thread.
  private static let tolerance: Int64 = 1_000_000_000

  let count: Int
  private let attempts: UnsafeMutablePointer<Atomic<Int64>>
  private let locks: UnsafeMutablePointer<Atomic<Bool>>
  private let exemplars: UnsafeMutablePointer<StoredExemplar?>

  init(count: Int) {
    self.count = count
    attempts = .allocate(capacity: count)
    locks = .allocate(capacity: count)
    exemplars = .allocate(capacity: count)
    exemplars.initialize(repeating: nil, count: count)
    for index in 0..<count {
      (attempts + index).initialize(to: Atomic(Int64.min))
      (locks + index).initialize(to: Atomic(false))
    }
  }

  deinit {
    attempts.deinitialize(count: count)
    locks.deinitialize(count: count)
    exemplars.deinitialize(count: count)
    attempts.deallocate()
    locks.deallocate()
    exemplars.deallocate()
  }

  /// Whether it is this caller's turn to store an exemplar: the first to ask in each interval gets it.
  ///
  /// - Parameters:
  ///   - interval: The clock's tick in nanoseconds; 0 gives everyone a turn.
  @inline(__always)
  func takeTurn(_ index: Int, at time: Timestamp, every interval: UInt64) -> Bool {
    // Nobody's attempt is in anyone's way then, so none has to be noted.
    guard interval > 0 else { return true }
    let last = attempts[index].load(ordering: .relaxed)
    let age = time.nanoseconds &- last
    // As an unsigned number a negative age is a large one, so one comparison settles nearly every observation.
    guard UInt64(bitPattern: age) >= interval else { return false }
    return takeTurn(index, at: time, last: last, age: age)
  }

  @inline(never)
  private func takeTurn(_ index: Int, at time: Timestamp, last: Int64, age: Int64) -> Bool {
    guard age >= 0 || age < -Self.tolerance else { return false }
    return attempts[index].compareExchange(expected: last, desired: time.nanoseconds, ordering: .relaxed).exchanged
  }

  /// Stores the exemplar, unless someone else is at the slot.
  func store(_ exemplar: StoredExemplar, at index: Int) {
    guard tryLock(index) else { return }
    // Swapped out, so that labels only this slot held are freed after the lock is given back.
    var replaced: StoredExemplar? = exemplar
    swap(&exemplars[index], &replaced)
    unlock(index)
  }

  /// The exemplar of the slot, if it has one.
  func exemplar(at index: Int) -> StoredExemplar? {
    for _ in 0..<Self.patience {
      if tryLock(index) {
        defer { unlock(index) }
        return exemplars[index]
      }
      sched_yield()
    }
    return nil
  }

  @inline(__always)
  private func tryLock(_ index: Int) -> Bool {
    locks[index].compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
  }

  @inline(__always)
  private func unlock(_ index: Int) {
    locks[index].store(false, ordering: .releasing)
  }
}
