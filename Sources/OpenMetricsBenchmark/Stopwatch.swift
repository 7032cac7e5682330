import CAllocationCount
import Dispatch
import Synchronization

/// Runs work on some threads for several rounds and takes the median.
enum Stopwatch {
  static let rounds = 7
  private static let operations = 1_000_000

  /// How long one operation takes, in wall time over all operations of all threads.
  ///
  /// - Parameter work: Runs so many operations on the calling thread.
  static func measure(threads: Int, _ work: @escaping @Sendable (_ operations: Int) -> Void) -> Measurement {
    let allocations = Atomic<Int>(0)
    let counted: @Sendable (Int) -> Void = { operations in
      let before = allocation_count()
      work(operations)
      allocations.wrappingAdd(Int(allocation_count() - before), ordering: .relaxed)
    }
    run(threads: threads, counted)
    allocations.store(0, ordering: .relaxed)
    let durations = (0..<rounds).map { _ in
      ContinuousClock().measure { run(threads: threads, counted) }
    }
    let total = Double(operations * threads)
    #if os(Linux)
      // What a round allocates once, such as its span's context, is not an operation's.
      let perOperation = Double(allocations.load(ordering: .relaxed)) / (total * Double(rounds))
      let counts: Double? = perOperation < 0.001 ? 0 : perOperation
    #else
      let counts: Double? = nil
    #endif
    return Measurement(value: nanoseconds(median(durations)) / total, unit: .nanoseconds, allocations: counts)
  }

  /// How long the work takes as a whole, once.
  static func measureOnce(_ work: () throws -> Void) rethrows -> Measurement {
    try work()
    var durations: [Duration] = []
    for _ in 0..<rounds { durations.append(try ContinuousClock().measure { try work() }) }
    return Measurement(value: nanoseconds(median(durations)) / 1e6, unit: .milliseconds, allocations: nil)
  }

  private static func run(threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
    guard threads > 1 else { return work(operations) }
    // A serial queue each, which gets a thread of its own; concurrentPerform would use no more than there are cores.
    let group = DispatchGroup()
    for number in 0..<threads {
      DispatchQueue(label: "benchmark-\(number)").async(group: group) { work(operations) }
    }
    group.wait()
  }

  private static func median(_ durations: [Duration]) -> Duration {
    durations.sorted()[durations.count / 2]
  }

  private static func nanoseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
  }
}
