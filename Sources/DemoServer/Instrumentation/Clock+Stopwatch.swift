extension Clock where Duration == Swift.Duration {
  /// Begins to measure; each call says how much time has passed since.
  func stopwatch() -> () -> Duration {
    let start = now
    return { start.duration(to: now) }
  }
}
