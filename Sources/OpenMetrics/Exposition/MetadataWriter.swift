/// The lines that say what a family is.
extension SampleWriter {
  /// Appends the family's metadata.
  ///
  /// - Parameters:
  ///   - name: The family's name, without the suffixes of samples.
  ///   - isNamedLikeSamples: Whether the samples have no suffix although OpenMetrics has one for the type.
  mutating func metadata(
    _ name: [UInt8],
    type: MetricType,
    unit: String?,
    help: String?,
    isNamedLikeSamples: Bool = false
  ) {
    if format.isOpenMetrics {
      line("TYPE", name, type.rawValue)
      if let unit { line("UNIT", name, unit) }
      if let help { line("HELP", name, help: help, quotes: true) }
    } else {
      // These formats name the sample, where OpenMetrics names the family.
      let name = isNamedLikeSamples ? name : name + type.textSuffix.utf8
      if let help { line("HELP", name, help: help, quotes: false) }
      line("TYPE", name, type.textName)
    }
  }

  /// Appends what OpenMetrics ends with.
  mutating func endOfExposition() {
    if format.isOpenMetrics { bytes += "# EOF\n".utf8 }
  }

  private mutating func line(_ keyword: String, _ name: [UInt8], _ text: String) {
    beginLine(keyword, name)
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func line(_ keyword: String, _ name: [UInt8], help: String, quotes: Bool) {
    beginLine(keyword, name)
    TextEscaping.append(escaping: help, quotes: quotes, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func beginLine(_ keyword: String, _ name: [UInt8]) {
    bytes += "# \(keyword) ".utf8
    bytes += name
    bytes.append(UInt8(ascii: " "))
  }
}

extension MetricType {
  /// What Prometheus' text formats add to the family's name in its metadata.
  fileprivate var textSuffix: String {
    switch self {
    case .counter: Self.totalSuffix
    case .info: Self.infoSuffix
    default: ""
    }
  }

  /// The type's name in Prometheus' text formats, which know five.
  fileprivate var textName: String {
    switch self {
    case .counter, .gauge, .histogram, .summary: rawValue
    case .info, .stateSet: MetricType.gauge.rawValue
    case .gaugeHistogram: MetricType.histogram.rawValue
    case .unknown: "untyped"
    }
  }
}
