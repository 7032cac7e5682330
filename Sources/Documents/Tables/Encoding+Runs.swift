import Concurrency

extension Array where Element: DocumentValue {
  /// On every core; false, and nothing written, where the writer cannot.
  @inlinable
  func encodeInRuns(_ encoding: Encoding) -> Bool {
    let version = encoding.version
    return encoding.writer.sequence(inRuns: Concurrently.runs(of: count)) { run, writer in
      encode(run, Encoding(to: writer, version: version))
    }
  }
}
