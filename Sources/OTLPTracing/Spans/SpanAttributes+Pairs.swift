import Tracing

extension SpanAttributes {
  /// The attributes in the order of their names.
  var pairs: [(name: String, value: SpanAttribute)] {
    var pairs: [(name: String, value: SpanAttribute)] = []
    pairs.reserveCapacity(count)
    forEach({ pairs.append(($0, $1)) })
    return pairs.sorted { $0.name < $1.name }
  }
}
