import OpenMetrics
import RandomTesting

/// Families of every type with values, labels and texts of every kind, the same for the same seed.
struct RandomFamilies {
  private var generator: SeededGenerator
  private let hasQuotesInExemplars: Bool

  init(seed: UInt64, hasQuotesInExemplars: Bool = true) {
    generator = SeededGenerator(seed: seed)
    self.hasQuotesInExemplars = hasQuotesInExemplars
  }

  mutating func next() -> [MetricFamily] {
    (0..<Int.random(in: 0...8, using: &generator)).map { index in
      let types: [MetricType] = [.counter, .gauge, .histogram, .info, .summary, .unknown, .gaugeHistogram, .stateSet]
      let type = types[Int.random(in: 0..<types.count, using: &generator)]
      let hasUnit = type != .info && type != .stateSet && Bool.random(using: &generator)
      let name = "metric_\(index)\(hasUnit ? "_seconds" : "")"
      var samples: [Sample] = []
      for series in 0..<Int.random(in: 0...3, using: &generator) {
        let labels = [Label("series", "\(series)"), Label("text", text())]
        samples += self.samples(name, type, labels)
      }
      return MetricFamily(
        name,
        type: type,
        unit: hasUnit ? "seconds" : nil,
        help: Bool.random(using: &generator) ? text() : nil,
        samples: samples
      )
    }
  }

  private mutating func samples(_ name: String, _ type: MetricType, _ labels: [Label]) -> [Sample] {
    // The samples of an info are all of one metric, so they have a time all or none.
    let hasTime = Bool.random(using: &generator) && type != .info
    let time = hasTime ? Double.random(in: -1e9...2e9, using: &generator) : nil
    func sample(_ suffix: String, label: Label? = nil, _ value: Double, _ exemplar: Exemplar? = nil) -> Sample {
      Sample(
        name + suffix, labels: labels + [label].compactMap { $0 }, value: value, timestamp: time, exemplar: exemplar)
    }
    switch type {
    case .counter:
      return [sample("_total", number().magnitude, exemplar(upTo: .infinity)), sample("_created", 1_520_430_000.123)]
    case .gauge, .unknown: return [sample("", Bool.random(using: &generator) ? .nan : number())]
    case .info: return [sample("_info", 1)]
    case .stateSet: return [sample("", label: Label(name, "on"), 1), sample("", label: Label(name, "off"), 0)]
    case .summary:
      return [
        sample("", label: Label("quantile", "0.5"), number().magnitude), sample("_count", 3), sample("_sum", 4.5),
      ]
    case .histogram, .gaugeHistogram:
      let prefix = type == .histogram ? "_" : "_g"
      let bounds: [(String, Double)] = [("0.005", 0.005), ("1.0", 1), ("1e+06", 1e6), ("+Inf", .infinity)]
      var count = 0.0
      let buckets = bounds.map { text, bound in
        count += Double(Int.random(in: 0...1_000_000, using: &generator))
        return sample("_bucket", label: Label("le", text), count, exemplar(upTo: bound))
      }
      return buckets + [sample(prefix + "count", count), sample(prefix + "sum", number().magnitude)]
    }
  }

  private mutating func exemplar(upTo bound: Double) -> Exemplar? {
    guard Bool.random(using: &generator) else { return nil }
    let value = min(number(), bound)
    let labels = ["a", "b"].prefix(Int.random(in: 0...2, using: &generator)).map { name in
      Label(name, text().filter { $0 != "\"" || hasQuotesInExemplars })
    }
    return Exemplar(
      labels: labels,
      value: value,
      timestamp: Bool.random(using: &generator) ? Double.random(in: 0...2e9, using: &generator) : nil
    )
  }

  /// A finite number of any size, often a whole one.
  private mutating func number() -> Double {
    switch Int.random(in: 0...3, using: &generator) {
    case 0: Double(Int.random(in: -2_000_000...2_000_000, using: &generator))
    case 1: Double.random(in: -1...1, using: &generator)
    default:
      // Any pattern of bits; those that spell no finite number are rare.
      { $0.isFinite ? $0 : 0 }(Double(bitPattern: generator.next()))
    }
  }

  private mutating func text() -> String {
    let scalars: [String] = ["a", "Z", "0", " ", "\"", "\\", "\n", "\t", "{", "}", "#", ",", "=", "é", "🙂", "n"]
    return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      scalars[Int.random(in: 0..<scalars.count, using: &generator)]
    }.joined()
  }
}
