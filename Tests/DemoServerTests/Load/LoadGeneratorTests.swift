import HTTPTypes
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import DemoServer

@Suite struct LoadGeneratorTests {
  private func generator(
    _ pace: LoadPace, _ sender: some RequestSender, clock: SkippingClock = SkippingClock(), inFlight: Int = 1_000
  ) throws -> LoadGenerator {
    LoadGenerator(
      target: try HTTPTarget.parse("http://shop:1/base/"), pace: pace, maximumInFlight: inFlight, sender: sender,
      counts: LoadCounts(), chance: .seeded(5), clock: clock,
      logger: Logger(label: "load") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func paceIsEven() {
    let pace = LoadPace(perSecond: 3, for: .seconds(2))
    #expect(pace.count == 6)
    #expect((0...4).map { pace.due($0) / .milliseconds(1) }.map { Int($0) } == [0, 333, 666, 1_000, 1_333])
    #expect(LoadPace(perSecond: 7, for: nil).count == nil)
    #expect(LoadPace(perSecond: 10_000, for: nil).due(10_000 * 86_400 + 1) == .seconds(86_400) + .microseconds(100))
  }

  @Test func takesAsLongAsAsked() async throws {
    let clock = SkippingClock()
    let sender = KeepingSender()
    let load = try generator(LoadPace(perSecond: 100, for: .seconds(20)), sender, clock: clock)
    try await load.run()
    #expect(clock.now.offset == .seconds(20) - .milliseconds(10))
    #expect(load.counts.report == LoadReport(sent: 2_000, statuses: [2: 2_000]))
  }

  @Test func spreadsOverTheRoutes() async throws {
    let sender = KeepingSender()
    try await generator(LoadPace(perSecond: 100, for: .seconds(100)), sender).run()
    let paths = sender.requests.map { $0.dropFirst("http://shop:1/base".count) }.map(String.init)
    #expect(sender.requests.allSatisfy { $0.hasPrefix("http://shop:1/base/") })
    for route in ShopRoute.allCases {
      let share = Double(paths.count { route.matches($0) }) / Double(paths.count)
      #expect(abs(share - route.share) < 0.02)
    }
  }

  @Test func whatIsDueAboveTheLimitIsSkipped() async throws {
    let sender = WaitingSender()
    let load = try generator(LoadPace(perSecond: 10, for: .seconds(5)), sender, inFlight: 4)
    async let ended: Void = load.run()
    // All fifty are due before the first is answered.
    while load.counts.report.sent + load.counts.report.skipped < 50 { await Task.yield() }
    sender.answer()
    try await ended
    #expect(load.counts.report == LoadReport(sent: 4, statuses: [5: 4], skipped: 46))
  }

  @Test func failuresAreCounted() async throws {
    let load = try generator(LoadPace(perSecond: 1, for: .seconds(3)), FailingSender())
    try await load.run()
    #expect(load.counts.report == LoadReport(sent: 3, failed: 3))
    #expect(load.counts.report.description == "3 requests: 0 answered, 3 failed, 0 skipped")
  }

  @Test func endsWithTheGracefulShutdown() async throws {
    let sender = KeepingSender()
    let load = try generator(LoadPace(perSecond: 10, for: nil), sender)
    let group = ServiceGroup(services: [load], logger: load.logger)
    async let ended: Void = group.run()
    while load.counts.report.sent < 20 { await Task.yield() }
    await group.triggerGracefulShutdown()
    try await ended
    #expect(load.counts.report.inFlight == 0)
  }

  @Test func saysWhatBecameOfTheRequests() {
    let report = LoadReport(sent: 10, statuses: [5: 2, 2: 6], failed: 1, skipped: 3)
    #expect(report.description == "10 requests: 8 answered (2xx 6, 5xx 2), 1 failed, 3 skipped")
    #expect(report.inFlight == 1)
  }
}

/// Answers 200 and keeps what was asked.
private final class KeepingSender: RequestSender {
  private let state = Mutex<[String]>([])

  var requests: [String] { state.withLock { $0 } }

  func send(_ method: HTTPRequest.Method, _ url: String) async throws -> Int {
    state.withLock { $0.append(url) }
    return 200
  }
}

/// Answers 503, all at once and when it is told to.
private final class WaitingSender: RequestSender {
  private let answers = AsyncStream.makeStream(of: Never.self)

  func answer() { answers.continuation.finish() }

  func send(_ method: HTTPRequest.Method, _ url: String) async throws -> Int {
    for await _ in answers.stream {}
    return 503
  }
}

private struct FailingSender: RequestSender {
  func send(_ method: HTTPRequest.Method, _ url: String) async throws -> Int {
    throw CancellationError()
  }
}
