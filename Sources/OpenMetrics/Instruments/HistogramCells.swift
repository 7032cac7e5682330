import Synchronization

/// The numbers of one histogram.
///
/// Each bucket counts its own observations only. Readers add them up, so that buckets always ascend and the total is
/// their sum, whatever is being observed meanwhile. The sum of the values is a word of its own: for a moment a reader may
/// find an observation in its bucket and not yet in the sum.
///
/// `@unchecked`: all memory behind the pointers is atomic.
final class HistogramCells: @unchecked Sendable {
  /// Wide enough that the sum and the buckets lie in different cache lines on current processors.
  private static let lineSize = 128

  let count: Int
  private let memory: UnsafeMutableRawPointer
  private let total: UnsafeMutablePointer<AtomicDouble>
  private let buckets: UnsafeMutablePointer<Atomic<UInt64>>

  init(count: Int) {
    self.count = count
    memory = .allocate(
      byteCount: Self.lineSize + count * MemoryLayout<Atomic<UInt64>>.stride,
      alignment: Self.lineSize
    )
    total = memory.bindMemory(to: AtomicDouble.self, capacity: 1)
    total.initialize(to: AtomicDouble(0))
    buckets = (memory + Self.lineSize).bindMemory(to: Atomic<UInt64>.self, capacity: count)
    for index in 0..<count {
      (buckets + index).initialize(to: Atomic(0))
    }
  }

  deinit {
    total.deinitialize(count: 1)
    buckets.deinitialize(count: count)
    memory.deallocate()
  }

  @inline(__always)
  func add(_ value: Double, at index: Int) {
    buckets[index].wrappingAdd(1, ordering: .relaxed)
    total.pointee.add(value)
  }

  var sum: Double { total.pointee.value }

  func counts() -> [UInt64] {
    (0..<count).map { buckets[$0].load(ordering: .relaxed) }
  }
}
