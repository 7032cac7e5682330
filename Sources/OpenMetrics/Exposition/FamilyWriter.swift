/// Families as values, from a collector or a parser.
extension SampleWriter {
  /// Appends the family's metadata and all of its samples.
  mutating func write(_ family: MetricFamily) {
    metadata(
      Array(family.name.utf8),
      type: family.type,
      unit: family.unit,
      help: family.help,
      isNamedLikeSamples: family.samples.first?.name == family.name
    )
    for sample in family.samples {
      guard let name = name(of: sample, in: family) else { continue }
      write(sample, name, of: family)
    }
  }

  /// What the format calls the sample; nil when it has no such thing.
  ///
  /// Prometheus' text formats have no sample for when counting began, and a gauge histogram is a histogram there.
  private func name(of sample: Sample, in family: MetricFamily) -> String? {
    guard !format.isOpenMetrics else { return sample.name }
    switch family.type.sampleSuffixes.first(where: { family.name + $0 == sample.name }) {
    case MetricType.createdSuffix: return nil
    case MetricType.gaugeHistogram.countSuffix: return family.name + MetricType.histogram.countSuffix
    case MetricType.gaugeHistogram.sumSuffix: return family.name + MetricType.histogram.sumSuffix
    default: return sample.name
    }
  }

  private mutating func write(_ sample: Sample, _ name: String, of family: MetricFamily) {
    var labels: [UInt8] = []
    TextEscaping.append(sample.labels, to: &labels)
    begin(Array(name.utf8), "", labels: labels)
    if family.countsObservations(sample), let whole = UInt64(exactly: sample.value) {
      CanonicalNumber.append(whole, to: &bytes)
    } else {
      CanonicalNumber.append(sample.value, style: format.numbers, to: &bytes)
    }
    if let timestamp = sample.timestamp { append(sampleTime: timestamp) }
    if let exemplar = sample.exemplar, format.isOpenMetrics { append(exemplar) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ exemplar: Exemplar) {
    bytes += " # {".utf8
    TextEscaping.append(exemplar.labels, to: &bytes)
    bytes += "} ".utf8
    CanonicalNumber.append(exemplar.value, style: format.numbers, to: &bytes)
    if let timestamp = exemplar.timestamp {
      bytes.append(UInt8(ascii: " "))
      bytes += timestamp.description.utf8
    }
  }

  private mutating func append(sampleTime seconds: Double) {
    bytes.append(UInt8(ascii: " "))
    if format.isOpenMetrics {
      bytes += seconds.description.utf8
    } else {
      // Whole milliseconds here; beyond the range of 64 bits the nearest that has one.
      bytes += Int64(clamping: seconds * 1_000).description.utf8
    }
  }
}

extension MetricFamily {
  /// Whether the sample's value is a number of observations, which is written without a point.
  fileprivate func countsObservations(_ sample: Sample) -> Bool {
    switch type {
    case .histogram, .gaugeHistogram, .summary:
      sample.name == name + MetricType.bucketSuffix || sample.name == name + type.countSuffix
    case .counter:
      sample.name == name + MetricType.totalSuffix
    default:
      false
    }
  }
}

extension Int64 {
  /// The nearest whole number, at the ends of the range for what lies beyond.
  fileprivate init(clamping number: Double) {
    let rounded = number.rounded()
    self = Int64(exactly: rounded) ?? (rounded < 0 ? .min : .max)
  }
}
