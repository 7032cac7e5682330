import Testing

@testable import DemoServer

@Suite struct WorkTests {
  @Test func isDistributedAsTheHelpSays() {
    let chance = Chance.seeded(7)
    let work = WorkDuration.around(30, spread: 0.6)
    #expect(work.description == "30 ms, 99 % below 121 ms")
    let drawn = (0..<20_000).map { _ in work.next(chance) }.sorted()
    #expect((29...31).contains(drawn[10_000] / .milliseconds(1)))
    #expect((115...128).contains(drawn[19_800] / .milliseconds(1)))
  }

  @Test(arguments: [(0.0, Duration.zero), (1, .milliseconds(30)), (3, .milliseconds(90))])
  func isStretched(scale: Double, taken: Duration) async throws {
    let clock = SkippingClock()
    // An angle at which Box and Muller's normal number is 0 makes the median.
    let chance = Chance { 0.25 }
    let work = SimulatedWork(clock: clock, chance: chance, scale: scale)
    try await work.take(.around(30))
    #expect(abs(clock.now.offset / .milliseconds(1) - taken / .milliseconds(1)) < 1e-6)
  }

  @Test func theHelpSaysHowLongEachRouteTakes() async {
    let output = RecordingStream()
    let surroundings = Surroundings(environment: [:], output: output, messages: RecordingStream())
    #expect(await DemoServerRoot.run(["serve", "--help"], in: surroundings) == .done)
    let help = output.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for route in ShopRoute.allCases { #expect(help.contains("\(route.method) \(route.path)")) }
    #expect(help.contains("payment 80 ms, 99 % below 203 ms; 4 % of calls 700 ms, 99 % below 1407 ms"))
    #expect(help.contains("ranking 20 ms, 99 % below 64 ms; 8 % fail"))
  }
}
