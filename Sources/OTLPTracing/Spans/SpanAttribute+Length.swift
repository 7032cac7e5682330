import Tracing

extension SpanAttribute {
  /// The value with its strings cut to so many code points.
  func cut(to length: Int) -> SpanAttribute {
    switch self {
    case .string(let text): .string(text.cut(to: length))
    case .stringArray(let texts): .stringArray(texts.map { $0.cut(to: length) })
    case .stringConvertible(let value): .string(value.description.cut(to: length))
    case .stringConvertibleArray(let values): .stringArray(values.map { $0.description.cut(to: length) })
    default: self
    }
  }
}

extension String {
  /// The first so many code points.
  fileprivate func cut(to length: Int) -> String {
    // No string has more code points than bytes, and the bytes are counted already.
    utf8.count <= length ? self : String(unicodeScalars.prefix(max(0, length)))
  }
}
