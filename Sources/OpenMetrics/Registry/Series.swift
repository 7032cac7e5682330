/// Something that has samples: one child of a family, or all of a family without labels.
protocol Series: AnyObject, Sendable {
  /// Appends the lines of this series.
  ///
  /// - Parameters:
  ///   - family: The family's name, as bytes.
  ///   - labels: The labels as they are written between the braces; empty for none.
  func write(family: [UInt8], labels: [UInt8], to writer: inout SampleWriter)
}
