import Gzip

/// Sends batches of spans, one after the other, and tries again where the protocol allows it.
struct OTLPExporter {
  /// The protocol's retryable answers: too many requests, and three ways of not being there.
  private static let retryable: Set<Int> = [429, 502, 503, 504]
  /// A receiver that asks for more is asked again after this.
  private static let longestPause = Duration.seconds(300)

  private let transport: any ExportTransport
  private let options: ExporterOptions
  private let exportTimeout: Duration?
  private let encoder: TraceRequestEncoder
  private let time: TimeSource
  private let random: @Sendable () -> Double
  /// Until when the receiver asked to be left alone.
  private var pausedUntil: Duration?

  init(
    _ configuration: OTLPConfiguration,
    transport: any ExportTransport,
    time: TimeSource,
    random: @escaping @Sendable () -> Double
  ) {
    self.transport = transport
    options = configuration.exporter
    exportTimeout = configuration.batch.exportTimeout
    encoder = TraceRequestEncoder(resource: configuration.resource)
    self.time = time
    self.random = random
  }

  /// Sends the spans; returns when the receiver has them or will not get them.
  mutating func export(_ spans: [SpanData]) async -> ExportOutcome {
    do {
      try await waitForPause()
      return try await send(body(of: spans))
    } catch let failure as ExportFailure {
      return .failed(failure)
    } catch {
      return .failed(.shutDown)
    }
  }

  /// - Throws: ``ExportFailure``, or `CancellationError` when the task is cancelled.
  private mutating func send(_ body: ExportBody) async throws -> ExportOutcome {
    let deadline = exportTimeout.map { time.now() + $0 }
    var backoff = Backoff()
    while true {
      let attempt = try await attempt(body, within: [options.timeout, deadline.map { $0 - time.now() }])
      switch attempt {
      case .delivered(let partial): return .delivered(partial)
      case .refused(let failure): throw failure
      case .failed(let failure, let asked):
        let wait = backoff.wait(asked: asked, random: random())
        let end = time.now() + wait
        if let deadline, end >= deadline {
          if asked != nil { pausedUntil = min(end, time.now() + Self.longestPause) }
          throw failure
        }
        try await time.sleep(wait)
      }
    }
  }

  private mutating func waitForPause() async throws {
    guard let end = pausedUntil else { return }
    pausedUntil = nil
    let wait = end - time.now()
    if wait > .zero { try await time.sleep(wait) }
  }

  private enum Attempt {
    case delivered(PartialSuccess?)
    /// Would be refused again.
    case refused(ExportFailure)
    /// May go well another time; after a while, when the receiver asked for one.
    case failed(ExportFailure, asked: Duration?)
  }

  private func attempt(_ body: ExportBody, within limits: [Duration?]) async throws -> Attempt {
    let end = limits.compactMap { $0 }.min().map { time.now() + $0 }
    let answer: ExportAnswer
    do {
      let transport = transport
      guard let head = try await time.limit(end.map { $0 - time.now() }, { try await transport.post(body) }) else {
        return .failed(.timeout(options.endpoint), asked: nil)
      }
      answer = head
    } catch {
      try Task.checkCancellation()
      return .failed(.connection(error, options.endpoint), asked: nil)
    }
    // The status decides; the rest of the answer only explains, so it matters little when it does not come.
    let text = try? await time.limit(end.map { $0 - time.now() }, answer.body)
    return judge(answer, body: (text ?? nil) ?? [])
  }

  private func judge(_ answer: ExportAnswer, body: [UInt8]) -> Attempt {
    if (200..<300).contains(answer.status) { return .delivered(PartialSuccess(answer: body)) }
    let failure = ExportFailure.status(answer.status, AnswerText.text(body), options.endpoint)
    guard Self.retryable.contains(answer.status) else { return .refused(failure) }
    return .failed(failure, asked: answer.retryAfter.flatMap { RetryAfter.duration($0, at: time.date()) })
  }

  private func body(of spans: [SpanData]) -> ExportBody {
    let json = encoder.encode(spans)
    // Without memory for zlib's tables the body still goes, only larger.
    guard options.compression == .gzip, let gzip = try? GzipStream.compress(json) else {
      return ExportBody(bytes: json, isGzip: false)
    }
    return ExportBody(bytes: gzip, isGzip: true)
  }
}
