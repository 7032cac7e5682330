import Synchronization

/// Counts what became of the load's requests.
final class LoadCounts: Sendable {
  private let state = Mutex(LoadReport())

  var report: LoadReport { state.withLock { $0 } }

  /// Begins a request, unless too many are in flight: then it is counted as skipped.
  func begin(maximum: Int) -> Bool {
    state.withLock { report in
      guard report.inFlight < maximum else {
        report.skipped += 1
        return false
      }
      report.sent += 1
      return true
    }
  }

  func answer(_ status: Int) {
    state.withLock { $0.statuses[status / 100, default: 0] += 1 }
  }

  func fail() {
    state.withLock { $0.failed += 1 }
  }
}
