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
    optional("source_labels", \.sourceLabels, "The labels whose values are joined and matched."),
    optional("separator", \.separator, "What stands between the joined values; ; unless given."),
    optional("regex", \.regex, "An RE2 expression that must match the whole joined value; (.*) unless given."),
    optional("modulus", \.modulus, "The number of buckets of hashmod."),
    optional("target_label", \.targetLabel, "The label that is written; may hold $1 with replace."),
    optional(
      "replacement", \.replacement, "What is written, with $1 for what the expression captured; $1 unless given."),
    optional("action", \.action, "What is done; replace unless given."),
  ]
}
