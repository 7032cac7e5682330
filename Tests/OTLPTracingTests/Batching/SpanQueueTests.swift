import Testing
import TraceContext

@testable import OTLPTracing

@Suite struct SpanQueueTests {
  @Test(arguments: [1, 2, 3, 64])
  func `What comes first goes first, and a full queue takes nothing`(capacity: Int) {
    let queue = SpanQueue(capacity: capacity)
    var next: UInt64 = 1
    for _ in 0..<10 {
      let first = next
      for _ in 0..<capacity {
        #expect(queue.put(Specimens.recording(next)))
        next += 1
      }
      #expect(queue.count == capacity)
      #expect(!queue.put(Specimens.recording(next)))
      #expect(queue.take(upTo: capacity + 1).map(\.reference.spanID.word) == Array(first..<next))
      #expect(queue.count == 0)
      #expect(queue.take(upTo: 1).isEmpty)
    }
  }

  @Test func `No more is taken than asked`() {
    let queue = SpanQueue(capacity: 5)
    for number in 1...5 { _ = queue.put(Specimens.recording(UInt64(number))) }
    #expect(queue.take(upTo: 2).map(\.reference.spanID.word) == [1, 2])
    #expect(queue.take(upTo: 0).isEmpty)
    #expect(queue.count == 3)
    #expect(queue.put(Specimens.recording(6)))
    #expect(queue.take(upTo: 9).map(\.reference.spanID.word) == [3, 4, 5, 6])
  }

  @Test func `Spans that are taken are freed`() {
    let queue = SpanQueue(capacity: 2)
    weak var span: SpanRecording?
    do {
      let recording = Specimens.recording(1)
      span = recording
      _ = queue.put(recording)
    }
    #expect(span != nil)
    _ = queue.take(upTo: 1)
    #expect(span == nil)
  }

  @Test func `Many threads put in, and nothing is lost, doubled or out of order`() async {
    let producers: UInt64 = 4
    let countEach: UInt64 = 5_000
    let queue = SpanQueue(capacity: 16)
    let taken = await withTaskGroup(of: [UInt64].self) { group in
      for producer in 0..<producers {
        group.addTask {
          for number in 0..<countEach {
            let span = Specimens.recording(producer << 32 | number + 1)
            while !queue.put(span) { await Task.yield() }
          }
          return []
        }
      }
      group.addTask {
        var taken: [UInt64] = []
        while taken.count < Int(producers * countEach) {
          let spans = queue.take(upTo: 7)
          taken += spans.map(\.reference.spanID.word)
          if spans.isEmpty { await Task.yield() }
        }
        return taken
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    for producer in 0..<producers {
      #expect(taken.filter { $0 >> 32 == producer }.map { $0 & 0xffff_ffff } == Array(1...countEach))
    }
    #expect(queue.count == 0)
  }
}
