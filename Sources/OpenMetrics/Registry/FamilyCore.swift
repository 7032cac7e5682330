import NIOConcurrencyHelpers

/// What is exposed under one name: the metadata, and the series in the order they were made.
final class FamilyCore: Sendable {
  /// A series with its labels as they are written between the braces.
  struct Member: Sendable {
    let labels: [UInt8]
    let series: any Series
  }

  let descriptor: FamilyDescriptor
  private let list = NIOLockedValueBox<[Member]>([])

  init(_ descriptor: FamilyDescriptor) {
    self.descriptor = descriptor
  }

  /// The series there are now.
  var members: [Member] {
    list.withLockedValue { $0 }
  }

  /// Exposes a series from now on.
  func add(_ series: any Series, labels: [Label]) {
    var bytes: [UInt8] = []
    TextEscaping.append(labels, to: &bytes)
    let member = Member(labels: bytes, series: series)
    list.withLockedValue { $0.append(member) }
  }
}
