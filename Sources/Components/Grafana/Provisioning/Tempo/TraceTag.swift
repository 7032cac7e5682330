import Documents

extension Grafana {
  /// A span's tag, and what the other datasource calls it.
  package struct TraceTag: Document, Equatable {
    package var key: String = ""
    package var value: String?

    package init() {}

    package static let fields: Fields<Self> = [
      required("key", \.key, "The tag's name in the span."),
      optional("value", \.value, "The label's name in the other datasource, where it is another."),
    ]
  }
}

extension Grafana.TraceTag {
  package init(_ key: String, as value: String? = nil) {
    self.key = key
    self.value = value
  }
}
