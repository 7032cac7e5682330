import Logging
import ServiceLifecycle

/// Makes requests at an even pace, whether those before are answered or not.
struct LoadGenerator: Service {
  let target: HTTPTarget
  let pace: LoadPace
  let maximumInFlight: Int
  let sender: any RequestSender
  let counts: LoadCounts
  let chance: Chance
  let clock: any Clock<Duration>
  let logger: Logger

  /// Makes requests until all are made or the graceful shutdown begins; returns when the last has its answer.
  func run() async throws {
    await run(on: clock)
  }

  private func run<C: Clock<Duration>>(on clock: C) async {
    let start = clock.now
    await withDiscardingTaskGroup { group in
      var number = 0
      while number < pace.count ?? .max {
        guard await isDue(at: start.advanced(by: pace.due(number)), on: clock) else { return }
        number += 1
        guard counts.begin(maximum: maximumInFlight) else { continue }
        let route = nextRoute()
        group.addTask { await send(route) }
      }
    }
  }

  /// Waits until the time has come; false when the load is to end before.
  private func isDue<C: Clock<Duration>>(at time: C.Instant, on clock: C) async -> Bool {
    guard !Task.isShuttingDownGracefully, !Task.isCancelled else { return false }
    guard time > clock.now else { return true }
    do {
      try await cancelWhenGracefulShutdown { try await clock.sleep(until: time, tolerance: nil) }
      return !Task.isShuttingDownGracefully
    } catch {
      return false
    }
  }

  /// A route, as often as its share says.
  private func nextRoute() -> ShopRoute {
    var rest = chance.draw()
    for route in ShopRoute.allCases {
      rest -= route.share
      if rest < 0 { return route }
    }
    return .home
  }

  private func send(_ route: ShopRoute) async {
    do {
      let status = try await sender.send(route.method, target.appending(route.examplePath(chance)))
      counts.answer(status)
    } catch {
      counts.fail()
      logger.debug("request failed", metadata: ["route": "\(route.path)", "error": "\(error)"])
    }
  }
}
