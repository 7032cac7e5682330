/// How spans wait for their export, as OpenTelemetry's batching span processor has it.
public struct BatchOptions: Hashable, Sendable {
  /// The most spans that wait; one that finds the queue full is dropped and counted. At least 1 is taken.
  public var queueSize: Int
  /// The most spans that are sent at once; sent as soon as so many wait. 1 to ``queueSize`` are taken.
  public var batchSize: Int
  /// How long a span waits at most before the export of a batch that is not full begins.
  public var delay: Duration
  /// How long the export of one batch may take with all its retries; nil for no limit.
  public var exportTimeout: Duration?

  /// Options; unless given, those of OpenTelemetry.
  public init(
    queueSize: Int = 2048,
    batchSize: Int = 512,
    delay: Duration = .seconds(5),
    exportTimeout: Duration? = .seconds(30)
  ) {
    self.queueSize = queueSize
    self.batchSize = batchSize
    self.delay = delay
    self.exportTimeout = exportTimeout
  }
}
