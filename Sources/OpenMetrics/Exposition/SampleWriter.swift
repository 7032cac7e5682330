import TraceContext

/// Appends lines of samples to a piece of an exposition.
///
/// Each line is begun, perhaps given a label, and ended with its value.
struct SampleWriter {
  let format: ExpositionFormat
  var bytes: [UInt8] = []
  private let traceIDLabel: [UInt8]
  private let spanIDLabel: [UInt8]?

  init(format: ExpositionFormat, exemplars names: ExemplarLabelNames) {
    self.format = format
    traceIDLabel = Array(" # {\(names.traceID)=\"".utf8)
    spanIDLabel = names.spanID.map { Array("\",\($0)=\"".utf8) }
  }

  /// Begins a sample's line: the name, its suffix, the labels, and one label more when there is one.
  @inline(__always)
  mutating func begin(_ family: [UInt8], _ suffix: String, labels: [UInt8], and last: [UInt8] = []) {
    bytes += family
    bytes += suffix.utf8
    if !labels.isEmpty || !last.isEmpty {
      bytes.append(UInt8(ascii: "{"))
      bytes += labels
      if !labels.isEmpty && !last.isEmpty { bytes.append(UInt8(ascii: ",")) }
      bytes += last
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: " "))
  }

  /// Ends a line with a whole number and, where the format has them, an exemplar.
  mutating func end(whole value: UInt64, exemplar: StoredExemplar? = nil) {
    CanonicalNumber.append(value, to: &bytes)
    if let exemplar, format.isOpenMetrics { append(exemplar) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends a line with a number and, where the format has them, an exemplar.
  mutating func end(_ value: Double, exemplar: StoredExemplar? = nil) {
    CanonicalNumber.append(value, style: format.numbers, to: &bytes)
    if let exemplar, format.isOpenMetrics { append(exemplar) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ exemplar: StoredExemplar) {
    switch exemplar.target {
    case .span(let span):
      bytes += traceIDLabel
      span.traceID.appendHex(to: &bytes)
      if let spanIDLabel {
        bytes += spanIDLabel
        span.spanID.appendHex(to: &bytes)
      }
      bytes.append(UInt8(ascii: "\""))
    case .labels(let given):
      bytes += " # {".utf8
      TextEscaping.append(given.labels, to: &bytes)
    }
    bytes += "} ".utf8
    CanonicalNumber.append(exemplar.value, style: format.numbers, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    CanonicalNumber.append(exemplar.time, to: &bytes)
  }
}
