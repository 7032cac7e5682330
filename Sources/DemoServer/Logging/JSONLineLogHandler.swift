import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Logs a JSON object a line: time, level, message and metadata.
///
/// Metadata of the logger, of the place it is called in (the trace ID among it) and of the call stand beside each other;
/// what is given later wins.
struct JSONLineLogHandler: LogHandler {
  /// The keys that are the line's own; metadata of the same name gets `_` in front.
  private static let ownKeys: Set<String> = ["time", "level", "message", "error"]

  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  private let stream: any TextStream
  private let now: @Sendable () -> Date

  init(
    to stream: any TextStream,
    metadataProvider: Logger.MetadataProvider?,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.stream = stream
    self.metadataProvider = metadataProvider
    self.now = now
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line = JSONObjectLine()
    line.add("time", now().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    line.add("level", event.level.rawValue)
    line.add("message", "\(event.message)")
    if let error = event.error { line.add("error", "\(error)") }
    let all =
      metadata
      .merging(metadataProvider?.get() ?? [:]) { $1 }
      .merging(event.metadata ?? [:]) { $1 }
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      line.add(Self.ownKeys.contains(key) ? "_" + key : key, "\(value)")
    }
    stream.write(line.text)
  }
}
