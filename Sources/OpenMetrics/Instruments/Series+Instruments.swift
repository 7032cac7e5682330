extension Counter: Series {
  func write(family: [UInt8], labels: [UInt8], to writer: inout SampleWriter) {
    // The exemplar is read before the value, so that the value has already counted what the exemplar shows.
    let exemplar = exemplars.slots.exemplar(at: 0)
    let (whole, fraction) = parts
    writer.begin(family, MetricType.totalSuffix, labels: labels)
    if fraction == 0 {
      writer.end(whole: whole, exemplar: exemplar)
    } else {
      writer.end(Double(whole) + fraction, exemplar: exemplar)
    }
  }
}

extension Gauge: Series {
  func write(family: [UInt8], labels: [UInt8], to writer: inout SampleWriter) {
    writer.begin(family, "", labels: labels)
    writer.end(value)
  }
}

extension Histogram: Series {
  func write(family: [UInt8], labels: [UInt8], to writer: inout SampleWriter) {
    // The exemplars are read before the counts, so that a bucket has already counted what its exemplar shows.
    let found = writer.format.isOpenMetrics ? (0..<layout.count).map { exemplars.slots.exemplar(at: $0) } : []
    let counts = counts()
    let bounds = writer.format.isOpenMetrics ? layout.openMetricsLabels : layout.textLabels
    var total: UInt64 = 0
    for index in 0..<layout.count {
      total &+= counts[index]
      writer.begin(family, MetricType.bucketSuffix, labels: labels, and: bounds[index])
      writer.end(whole: total, exemplar: found.isEmpty ? nil : found[index])
    }
    // OpenMetrics has no sum, and so no count, where observations may be negative: it could go down.
    guard layout.minimum >= 0 || !writer.format.isOpenMetrics else { return }
    writer.begin(family, MetricType.histogram.countSuffix, labels: labels)
    writer.end(whole: total)
    writer.begin(family, MetricType.histogram.sumSuffix, labels: labels)
    writer.end(sum)
  }
}
