extension Sequence<MetricFamily> {
  /// The families as text, with what OpenMetrics ends with.
  ///
  /// Text formats leave out what they have no words for: units, exemplars, and when counting began.
  public func text(in format: ExpositionFormat) -> String {
    var writer = SampleWriter(format: format, exemplars: .standard)
    for family in self { writer.write(family) }
    writer.endOfExposition()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
