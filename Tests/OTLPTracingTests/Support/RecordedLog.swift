import Logging
import NIOConcurrencyHelpers

/// Keeps what is logged.
final class RecordedLog: Sendable {
  private let lines = NIOLockedValueBox<[String]>([])

  /// The level, the message and the metadata of each call, in their order.
  var text: [String] { lines.withLockedValue { $0 } }

  var logger: Logger {
    Logger(label: "test") { _ in Handler(log: self) }
  }

  fileprivate func add(_ line: String) {
    lines.withLockedValue { $0.append(line) }
  }

  private struct Handler: LogHandler {
    let log: RecordedLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let fields = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
      log.add("\(event.level): \(event.message)\(fields.joined())")
    }
  }
}
