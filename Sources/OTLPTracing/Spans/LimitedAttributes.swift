import Tracing

/// Attributes within their limits, and how many were over.
struct LimitedAttributes: Sendable, Equatable {
  private(set) var values = SpanAttributes()
  private(set) var droppedCount = 0

  init() {}

  init(_ attributes: SpanAttributes, count: Int, valueLength: Int?) {
    replace(with: attributes, count: count, valueLength: valueLength)
  }

  /// Takes the attributes in place of those before; of new ones only as many as there is room for, in the order of
  /// their names.
  mutating func replace(with attributes: SpanAttributes, count: Int, valueLength: Int?) {
    var kept = attributes
    if attributes.count > count {
      let newNames = attributes.pairs.map(\.name).filter { values.get($0) == nil }
      let excess = newNames.suffix(attributes.count - max(0, count))
      for name in excess { kept.set(name, value: nil) }
      droppedCount += excess.count
    }
    if let valueLength {
      for (name, value) in kept.pairs { kept.set(name, value: value.cut(to: valueLength)) }
    }
    values = kept
  }
}
