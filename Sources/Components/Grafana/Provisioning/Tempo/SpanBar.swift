import Documents

extension Grafana {
  /// What is written on each span's bar.
  package struct SpanBar: Document, Equatable {
    package var type: Resolvable<SpanBarLabel>?
    package var tag: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("type", \.type, "Nothing, the duration, or a tag."),
      optional("tag", \.tag, "Which tag, where the type is Tag."),
    ]
  }
}
