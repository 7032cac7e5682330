import Testing

@testable import OTLPTracing

@Suite struct BackoffTests {
  @Test func `Waits double up to five seconds`() {
    var backoff = Backoff()
    #expect((0..<5).map { _ in backoff.wait(asked: nil, random: 1) } == [1, 2, 4, 5, 5].map { .seconds($0) })
  }

  @Test func `Half of a wait is up to chance`() {
    var backoff = Backoff()
    #expect(backoff.wait(asked: nil, random: 0) == .milliseconds(500))
    #expect(backoff.wait(asked: nil, random: 0.5) == .milliseconds(1500))
  }

  @Test func `What the receiver asks for holds, but never a loop without a pause`() {
    var backoff = Backoff()
    #expect(backoff.wait(asked: .seconds(17), random: 0) == .seconds(17))
    #expect(backoff.wait(asked: .zero, random: 0) == .milliseconds(100))
  }
}
