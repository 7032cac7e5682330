import Synchronization

/// A bounded queue of spans: any thread puts in, one task takes out, and nobody waits.
///
/// A ring of slots, each with the number of what happens there next, so that a full queue is told from an empty one: for
/// the span at position `p`, `2p` when the slot may be filled and `2p + 1` when it may be emptied.
///
/// `@unchecked`: a slot's span is touched only by whoever claimed the slot's position, and the numbers order them.
final class SpanQueue: @unchecked Sendable {
  let capacity: Int
  private let turns: UnsafeMutablePointer<Atomic<Int>>
  private let spans: UnsafeMutablePointer<SpanRecording?>
  /// The position that the next span gets.
  private let tail = Atomic<Int>(0)
  /// The position that is taken out next.
  private let head = Atomic<Int>(0)

  /// An empty queue.
  ///
  /// - Parameter capacity: How many spans it holds, at least 1.
  init(capacity: Int) {
    self.capacity = capacity
    turns = .allocate(capacity: capacity)
    spans = .allocate(capacity: capacity)
    spans.initialize(repeating: nil, count: capacity)
    for index in 0..<capacity {
      (turns + index).initialize(to: Atomic(2 * index))
    }
  }

  deinit {
    turns.deinitialize(count: capacity)
    spans.deinitialize(count: capacity)
    turns.deallocate()
    spans.deallocate()
  }

  /// How many spans are in it, or are just being put in.
  var count: Int {
    let head = head.load(ordering: .relaxed)
    return max(0, tail.load(ordering: .relaxed) - head)
  }

  /// Puts the span in, unless the queue is full.
  func put(_ span: SpanRecording) -> Bool {
    var position = tail.load(ordering: .relaxed)
    while true {
      let index = position % capacity
      let turn = turns[index].load(ordering: .acquiring)
      if turn == 2 * position {
        let (won, original) = tail.weakCompareExchange(
          expected: position,
          desired: position + 1,
          ordering: .relaxed
        )
        if won {
          spans[index] = span
          turns[index].store(2 * position + 1, ordering: .releasing)
          return true
        }
        position = original
      } else if turn < 2 * position {
        // The span one round before is still there.
        return false
      } else {
        position = tail.load(ordering: .relaxed)
      }
    }
  }

  /// Takes out the spans that were put in first; for one task at a time.
  ///
  /// - Parameter limit: The most to take.
  func take(upTo limit: Int) -> [SpanRecording] {
    var taken: [SpanRecording] = []
    var position = head.load(ordering: .relaxed)
    while taken.count < limit {
      let index = position % capacity
      guard turns[index].load(ordering: .acquiring) == 2 * position + 1, let span = spans[index] else { break }
      spans[index] = nil
      turns[index].store(2 * (position + capacity), ordering: .releasing)
      taken.append(span)
      position += 1
    }
    head.store(position, ordering: .relaxed)
    return taken
  }
}
