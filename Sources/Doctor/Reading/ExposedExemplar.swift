import OpenMetrics

/// An exemplar as an application exposes it, with the bucket or counter that it belongs to.
struct ExposedExemplar: Sendable {
  /// The sample's name, such as `http_request_duration_seconds_bucket`.
  let metric: String
  let series: [Label]
  let exemplar: Exemplar
  /// The bounds of its bucket; nil on a counter.
  let bucket: Bucket?

  struct Bucket: Hashable, Sendable {
    /// What the bucket's values are above.
    let above: Double
    /// What they are not above.
    let upTo: Double
  }

  /// The line it stands in, without the count.
  var line: String { "\(metric)\(ExemplarText.labels(series)) \(ExemplarText.text(exemplar))" }
}

extension Exposition {
  /// Every exemplar, in the order of the text.
  var exemplars: [ExposedExemplar] {
    families.flatMap { family -> [ExposedExemplar] in
      var last: (series: [Label], bound: Double)?
      return family.samples.compactMap { sample in
        var bucket: ExposedExemplar.Bucket?
        if sample.name == family.name + "_bucket", let bound = sample.bound {
          let series = sample.labels.filter { $0.name != "le" }
          let above = last.flatMap { $0.series == series && $0.bound < bound ? $0.bound : nil } ?? -.infinity
          bucket = ExposedExemplar.Bucket(above: above, upTo: bound)
          last = (series, bound)
        }
        return sample.exemplar.map {
          ExposedExemplar(metric: sample.name, series: sample.labels, exemplar: $0, bucket: bucket)
        }
      }
    }
  }
}

extension Sample {
  /// A bucket's upper bound.
  var bound: Double? {
    labels.first { $0.name == "le" }.flatMap { $0.value == "+Inf" ? .infinity : Double($0.value) }
  }
}
