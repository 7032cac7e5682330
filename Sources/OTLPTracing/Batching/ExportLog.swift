import Logging

/// Logs when exporting begins to fail, changes its failure, and goes well again; not every failure between.
struct ExportLog {
  private let logger: Logger
  private var failure: ExportFailure?
  private var lostCount = 0
  private var isDropping = false

  init(_ logger: Logger) {
    self.logger = logger
  }

  /// Logs what became of a batch.
  mutating func add(_ outcome: ExportOutcome, count: Int) {
    switch outcome {
    case .delivered(let partial):
      if failure != nil {
        logger.notice("Spans are exported again", metadata: ["lost": "\(lostCount)"])
        (failure, lostCount) = (nil, 0)
      }
      if let partial {
        logger.warning(
          "The receiver took the spans with a remark",
          metadata: ["rejected": "\(partial.rejectedCount)", "message": "\(partial.message)"]
        )
      }
    case .failed(let failure):
      lostCount += count
      let level: Logger.Level = failure.type == self.failure?.type ? .debug : .warning
      logger.log(level: level, "Spans were not exported: \(failure.description)", metadata: ["lost": "\(lostCount)"])
      self.failure = failure
    }
  }

  /// Logs that spans found the queue full since the last time this was called.
  mutating func addDrops(_ count: Int) {
    if count > 0, !isDropping {
      logger.warning(
        "Spans were dropped: expected room in the queue, found none; sample less, or raise OTEL_BSP_MAX_QUEUE_SIZE",
        metadata: ["dropped": "\(count)"]
      )
    }
    isDropping = count > 0
  }
}
