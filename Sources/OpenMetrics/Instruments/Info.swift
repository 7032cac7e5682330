/// A series that says only its labels.
final class Info {}

extension Info: Series {
  func write(family: [UInt8], labels: [UInt8], to writer: inout SampleWriter) {
    writer.begin(family, MetricType.infoSuffix, labels: labels)
    writer.end(whole: 1)
  }
}
