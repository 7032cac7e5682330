import Documents

/// One step of relabelling: it takes labels, matches them, and acts on the labels or on the whole target.
package struct RelabelConfig: Document, Equatable {
  package var sourceLabels: [UTF8LabelName] = []
  package var separator: String?
  package var regex: String?
  package var modulus: Int?
  package var targetLabel: String?
  package var replacement: String?
  package var action: RelabelAction?

  package init() {}

  package static let fields: Fields<Self> = [
    .field("source_labels", \.sourceLabels, "The labels whose values are joined and matched."),
    .field("separator", \.separator, "What stands between the joined values; ; unless given."),
    .field("regex", \.regex, "An RE2 expression that must match the whole joined value; (.*) unless given."),
    .field("modulus", \.modulus, "The number of buckets of hashmod."),
    .field("target_label", \.targetLabel, "The label that is written; may hold $1 with replace."),
    .field("replacement", \.replacement, "What is written, with $1 for what the expression captured; $1 unless given."),
    .field("action", \.action, "What is done; replace unless given."),
  ]
}
