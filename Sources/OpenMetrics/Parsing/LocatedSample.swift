/// A sample, and where its parts stand in the text.
struct LocatedSample {
  var sample: Sample
  var nameOffset: Int
  /// Where each label's value stands, within the quotes.
  var labelOffsets: [Int] = []
  var valueOffset: Int
  var timestampOffset: Int
  var exemplarOffset: Int
  var exemplarValueOffset: Int

  /// The value of a label, and where it stands.
  func label(_ name: String) -> (value: String, offset: Int)? {
    guard let index = sample.labels.firstIndex(where: { $0.name == name }) else { return nil }
    return (sample.labels[index].value, labelOffsets[index])
  }

  /// What identifies the series: the labels in an order that does not depend on how they were written.
  func series(without label: String? = nil) -> [Label] {
    sample.labels.filter { $0.name != label }.sorted { $0.name < $1.name }
  }
}
