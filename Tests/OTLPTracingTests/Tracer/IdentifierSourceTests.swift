import RandomTesting
import Testing
import TraceContext

@testable import OTLPTracing

@Suite struct IdentifierSourceTests {
  @Test func `Equal seeds make equal IDs, others others`() {
    var (one, same, other) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1), SeededGenerator(seed: 2))
    let sources = [
      IdentifierSource(seededBy: &one), IdentifierSource(seededBy: &same), IdentifierSource(seededBy: &other),
    ]
    #expect(sources[0].nextTraceID() == sources[1].nextTraceID())
    #expect(sources[0].nextSpanID() == sources[1].nextSpanID())
    #expect(sources[0].nextTraceID() != sources[2].nextTraceID())
    #expect(IdentifierSource().nextTraceID() != IdentifierSource().nextTraceID())
  }

  @Test func `Threads that draw at once get distinct IDs`() async {
    let source = IdentifierSource()
    let spans = await withTaskGroup(of: [UInt64].self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<10_000).map { _ in source.nextSpanID().word } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(spans).count == 40_000)
  }

  @Test func `Every bit of an ID is set about half of the time`() {
    var seed = SeededGenerator(seed: 3)
    let source = IdentifierSource(seededBy: &seed)
    let traces = (0..<4_000).map { _ in source.nextTraceID() }
    for bit in 0..<UInt64.bitWidth {
      for word in [traces.map(\.high), traces.map(\.low)] {
        #expect((1_800...2_200).contains(word.count { $0 >> UInt64(bit) & 1 == 1 }))
      }
    }
  }
}
