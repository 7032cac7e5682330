extension MetricRegistry {
  /// Makes a counter.
  ///
  /// - Parameters:
  ///   - name: The name, with or without `_total`.
  ///   - unit: The name's last word, such as `bytes`; nil when none is stated.
  ///   - help: What it means to a reader.
  /// - Throws: ``MetricError`` when the name or the unit is not allowed, or the name is taken.
  public func counter(_ name: String, unit: String? = nil, help: String) throws(MetricError) -> Counter {
    let core = try core(Self.counterFamily(name), .counter, unit, help)
    let counter = makeCounter()
    core.add(counter, labels: [])
    return counter
  }

  /// Makes a family of counters.
  ///
  /// - Parameters:
  ///   - name: The name, with or without `_total`.
  ///   - unit: The name's last word, such as `bytes`; nil when none is stated.
  ///   - help: What it means to a reader.
  ///   - labels: The names of the labels.
  /// - Throws: ``MetricError`` when a name or the unit is not allowed, or the name is taken.
  public func counter(
    _ name: String,
    unit: String? = nil,
    help: String,
    labels: [String]
  ) throws(MetricError) -> Family<Counter> {
    let core = try core(Self.counterFamily(name), .counter, unit, help, labels)
    return Family(labelNames: labels, core: core) { [makeCounter] in
      let counter = makeCounter()
      return (counter, counter)
    }
  }

  /// Makes a gauge.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - unit: The name's last word, such as `bytes`; nil when none is stated.
  ///   - help: What it means to a reader.
  /// - Throws: ``MetricError`` when the name or the unit is not allowed, or the name is taken.
  public func gauge(_ name: String, unit: String? = nil, help: String) throws(MetricError) -> Gauge {
    let core = try core(name, .gauge, unit, help)
    let gauge = Gauge()
    core.add(gauge, labels: [])
    return gauge
  }

  /// Makes a family of gauges.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - unit: The name's last word, such as `bytes`; nil when none is stated.
  ///   - help: What it means to a reader.
  ///   - labels: The names of the labels.
  /// - Throws: ``MetricError`` when a name or the unit is not allowed, or the name is taken.
  public func gauge(
    _ name: String,
    unit: String? = nil,
    help: String,
    labels: [String]
  ) throws(MetricError) -> Family<Gauge> {
    let core = try core(name, .gauge, unit, help, labels)
    return Family(labelNames: labels, core: core) {
      let gauge = Gauge()
      return (gauge, gauge)
    }
  }

  /// Makes a histogram.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - unit: The name's last word, such as `seconds`; nil when none is stated.
  ///   - help: What it means to a reader.
  ///   - buckets: The bounds, in the unit of the observations.
  /// - Throws: ``MetricError`` when the name or the unit is not allowed, or the name is taken.
  public func histogram(
    _ name: String,
    unit: String? = nil,
    help: String,
    buckets: Buckets
  ) throws(MetricError) -> Histogram {
    let core = try core(name, .histogram, unit, help)
    let histogram = makeHistogram(BucketLayout(buckets))
    core.add(histogram, labels: [])
    return histogram
  }

  /// Makes a family of histograms.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - unit: The name's last word, such as `seconds`; nil when none is stated.
  ///   - help: What it means to a reader.
  ///   - buckets: The bounds, in the unit of the observations.
  ///   - labels: The names of the labels; `le` is the histogram's own.
  /// - Throws: ``MetricError`` when a name or the unit is not allowed, or the name is taken.
  public func histogram(
    _ name: String,
    unit: String? = nil,
    help: String,
    buckets: Buckets,
    labels: [String]
  ) throws(MetricError) -> Family<Histogram> {
    let core = try core(name, .histogram, unit, help, labels)
    let layout = BucketLayout(buckets)
    return Family(labelNames: labels, core: core) { [makeHistogram] in
      let histogram = makeHistogram(layout)
      return (histogram, histogram)
    }
  }

  /// Exposes facts that do not change while the process runs, as labels of a sample whose value is 1.
  ///
  /// - Parameters:
  ///   - name: The name, with or without `_info`.
  ///   - help: What it means to a reader.
  ///   - facts: The labels, such as `["version": "1.4.2"]`.
  /// - Throws: ``MetricError`` when a name is not allowed, or the name is taken.
  public func info(_ name: String, help: String, _ facts: KeyValuePairs<String, String>) throws(MetricError) {
    let family = name.hasSuffix(MetricType.infoSuffix) ? String(name.dropLast(MetricType.infoSuffix.count)) : name
    let core = try core(family, .info, nil, help, facts.map(\.key))
    core.add(Info(), labels: facts.map { Label($0.key, $0.value) })
  }

  @Sendable func makeCounter() -> Counter {
    Counter(options: exemplars, refusals: refusals)
  }

  @Sendable func makeHistogram(_ layout: BucketLayout) -> Histogram {
    Histogram(layout: layout, options: exemplars, refusals: refusals)
  }

  /// The family's name for a counter that may be named after its sample.
  static func counterFamily(_ name: String) -> String {
    name.hasSuffix(MetricType.totalSuffix) ? String(name.dropLast(MetricType.totalSuffix.count)) : name
  }

  /// A family that is checked and registered.
  func core(
    _ name: String,
    _ type: MetricType,
    _ unit: String?,
    _ help: String,
    _ labels: [String] = []
  ) throws(MetricError) -> FamilyCore {
    let descriptor = try FamilyDescriptor(name, type: type, unit: unit, help: help)
    try descriptor.check(labelNames: labels)
    let core = FamilyCore(descriptor)
    try add(core)
    return core
  }
}
