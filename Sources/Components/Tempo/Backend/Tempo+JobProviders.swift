import Documents

extension Tempo {
  /// Where the scheduler's jobs come from.
  package struct JobProviders: Section, Equatable {
    package var retention: RetentionProvider?
    package var compaction: CompactionProvider?
    package var redaction: RedactionProvider?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("retention", \.retention),
      .field("compaction", \.compaction),
      .field("redaction", \.redaction, gate: Gate(since: Version(3))),
    ]
  }
}
