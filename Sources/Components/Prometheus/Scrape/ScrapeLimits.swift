import Documents

/// Limits beyond which a scrape fails; 0 means none.
package struct ScrapeLimits: Document, Equatable {
  package var bodySizeLimit: PrometheusSize?
  package var sampleLimit: Int?
  package var targetLimit: Int?
  package var labelLimit: Int?
  package var labelNameLengthLimit: Int?
  package var labelValueLengthLimit: Int?
  package var keepDroppedTargets: Int?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("body_size_limit", \.bodySizeLimit, "The largest response, uncompressed, such as 10MB."),
    optional("sample_limit", \.sampleLimit, "The most samples a scrape may have after relabelling."),
    optional("target_limit", \.targetLimit, "The most targets a job may have after relabelling."),
    optional("label_limit", \.labelLimit, "The most labels a sample may have."),
    optional("label_name_length_limit", \.labelNameLengthLimit, "The longest label name, in bytes."),
    optional("label_value_length_limit", \.labelValueLengthLimit, "The longest label value, in bytes."),
    optional(
      "keep_dropped_targets", \.keepDroppedTargets,
      "How many targets dropped by relabelling are remembered for the user interface."),
  ]
}
