import AsyncHTTPClient
import CoreMetrics
import Logging
import ServiceLifecycle
import Synchronization

/// Gathers spans that have ended, and has them exported batch by batch.
final class BatchSpanProcessor: Sendable {
  private let configuration: OTLPConfiguration
  private let logger: Logger
  private let metrics: SpanMetrics
  private let time: TimeSource
  private let random: @Sendable () -> Double
  private let queue: SpanQueue
  private let batchSize: Int
  private let droppedCount = Atomic<Int>(0)

  /// Tells the exporting task to look at what the flags below and the queue ask for.
  private let wakeUps: AsyncStream<Void>
  private let wakeUp: AsyncStream<Void>.Continuation
  /// Whether it was told so and has not looked yet.
  private let isWoken = Atomic<Bool>(false)
  /// Whether it is to export all that waits, not only full batches.
  private let isDue = Atomic<Bool>(false)
  /// Whether it is to return once nothing waits any more.
  private let isEnding = Atomic<Bool>(false)
  /// Whether nobody will export what is put in from now on.
  private let isShutDown = Atomic<Bool>(false)

  init(
    _ configuration: OTLPConfiguration,
    logger: Logger,
    metrics: (any MetricsFactory)?,
    time: TimeSource,
    random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) {
    self.configuration = configuration
    self.logger = logger
    self.time = time
    self.random = random
    queue = SpanQueue(capacity: max(1, configuration.batch.queueSize))
    batchSize = min(max(1, configuration.batch.batchSize), queue.capacity)
    self.metrics = SpanMetrics(metrics ?? NOOPMetricsHandler.instance, queueCapacity: queue.capacity)
    (wakeUps, wakeUp) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Takes the span to be exported; never waits.
  func enqueue(_ span: SpanRecording) {
    if isShutDown.load(ordering: .relaxed) {
      metrics.drop(1, .alreadyShutDown)
    } else if !queue.put(span) {
      droppedCount.wrappingAdd(1, ordering: .relaxed)
      metrics.drop(1, .queueFull)
    } else if queue.count >= batchSize {
      wake()
    }
  }

  /// Asks for the export of all that waits.
  func requestFlush() {
    isDue.store(true, ordering: .releasing)
    wake()
  }

  /// Exports over HTTP until the graceful shutdown, and then what is left.
  func run() async throws {
    let client = try HTTPClient.forExport(configuration.exporter)
    await run(with: HTTPTransport(client, configuration.exporter))
    try await client.shutdown()
  }

  /// Exports through the transport until the graceful shutdown, and then what is left.
  func run(with transport: any ExportTransport) async {
    await withTaskGroup(of: Part.self) { group in
      group.addTask { await self.requestFlushes() }
      group.addTask { await self.exportBatches(with: transport) }
      group.addTask { await self.limitShutdown() }
      while let part = await group.next() {
        if part != .flushes { group.cancelAll() }
      }
    }
    isShutDown.store(true, ordering: .relaxed)
    let leftCount = queue.take(upTo: queue.capacity).count
    metrics.drop(leftCount, .alreadyShutDown)
    if leftCount > 0 {
      logger.warning(
        "Spans were dropped: expected time to export them before the program ends, found none; allow the shutdown more",
        metadata: ["dropped": "\(leftCount)"]
      )
    }
  }

  /// The tasks that a run consists of; it is over when one of the latter two is.
  private enum Part {
    case flushes, exports, shutdown
  }

  /// Sees to it that no span waits longer than the delay.
  private func requestFlushes() async -> Part {
    // A delay of nothing would keep a core busy.
    let delay = max(configuration.batch.delay, .milliseconds(1))
    while (try? await time.sleep(delay)) != nil { requestFlush() }
    return .flushes
  }

  /// Waits for the graceful shutdown, and then as long as it may take.
  private func limitShutdown() async -> Part {
    guard (try? await gracefulShutdown()) != nil else { return .shutdown }
    isEnding.store(true, ordering: .releasing)
    wake()
    try? await time.sleep(configuration.shutdownTimeout)
    return .shutdown
  }

  private func exportBatches(with transport: any ExportTransport) async -> Part {
    var exporter = OTLPExporter(configuration, transport: transport, time: time, random: random)
    var log = ExportLog(logger)
    for await _ in wakeUps {
      isWoken.store(false, ordering: .relaxed)
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      // Spans that end from now on wait for the next time, or batches would become ever smaller.
      var dueCount = isDue.exchange(false, ordering: .acquiring) ? queue.count : 0
      while !Task.isCancelled,
        dueCount > 0 || queue.count >= batchSize || (isEnding.load(ordering: .acquiring) && queue.count > 0)
      {
        dueCount -= await exportBatch(with: &exporter, &log)
      }
      log.addDrops(droppedCount.exchange(0, ordering: .relaxed))
      if isEnding.load(ordering: .acquiring) { break }
    }
    return .exports
  }

  /// Exports one batch, and returns how many spans it had.
  private func exportBatch(with exporter: inout OTLPExporter, _ log: inout ExportLog) async -> Int {
    let spans = queue.take(upTo: batchSize)
    guard !spans.isEmpty else {
      // Someone is just putting in what was counted.
      await Task.yield()
      return 0
    }
    let start = time.now()
    metrics.begin(spans.count, leaving: queue.count)
    let outcome = await exporter.export(spans.map(\.data))
    metrics.end(spans.count, outcome, after: time.now() - start, leaving: queue.count)
    log.add(outcome, count: spans.count)
    return spans.count
  }

  private func wake() {
    // What is asked for is seen by whoever has just looked, or it is seen here that they have looked; without this and
    // its counterpart, neither may be, and nobody would come.
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    // Telling takes a lock, so the many spans that end during one export do not.
    guard !isWoken.load(ordering: .relaxed), !isWoken.exchange(true, ordering: .relaxed) else { return }
    wakeUp.yield()
  }
}
