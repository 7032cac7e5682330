import Documents

extension Tempo {
  /// A ring whose members share out work once it has settled.
  package struct WorkerRing: Document, Equatable {
    package var ring = Ring()
    package var waitStabilityMinDuration: GoDuration?
    package var waitStabilityMaxDuration: GoDuration?
    package var waitActiveInstanceTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.ring),
      optional(
        "wait_stability_min_duration", \.waitStabilityMinDuration,
        "How long the ring must be unchanged before work begins."),
      optional(
        "wait_stability_max_duration", \.waitStabilityMaxDuration,
        "After how long work begins although the ring still changes."),
      optional(
        "wait_active_instance_timeout", \.waitActiveInstanceTimeout,
        "How long this member may take to become active."),
    ]
  }
}
