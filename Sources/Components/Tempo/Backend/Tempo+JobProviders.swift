import Documents

extension Tempo {
  /// Where the scheduler's jobs come from.
  package struct JobProviders: Document, Equatable {
    package var retention: RetentionProvider?
    package var compaction: CompactionProvider?
    package var redaction: RedactionProvider?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("retention", \.retention),
      optional("compaction", \.compaction),
      optional("redaction", \.redaction, gate: Gate(since: Version(3))),
    ]
  }
}
