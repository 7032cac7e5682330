import Documents

extension Tempo {
  /// Which part of Tempo a process is.
  package enum Target: String, Choice {
    case all
    case scalableSingleBinary = "scalable-single-binary"
    case distributor
    case ingester
    case metricsGenerator = "metrics-generator"
    case metricsGeneratorNoLocalBlocks = "metrics-generator-no-local-blocks"
    case querier
    case queryFrontend = "query-frontend"
    case compactor
    case blockBuilder = "block-builder"
    case backendScheduler = "backend-scheduler"
    case backendWorker = "backend-worker"
    case liveStore = "live-store"
  }
}

extension Tempo.Target {
  /// What to do about a target that 3.0 no longer has; nil for those that it has.
  var successor: String? {
    switch self {
    case .scalableSingleBinary: "write all, or run the parts of Tempo as processes of their own"
    case .ingester: "write live-store and block-builder, a process each"
    case .compactor: "write backend-scheduler and backend-worker, a process each"
    default: nil
    }
  }
}
