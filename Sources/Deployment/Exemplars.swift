import Documents
import Values

/// What an exemplar carries, and how many are kept.
public struct Exemplars: Equatable, Sendable {
  /// The label that holds the trace ID, spelled as the applications spell it; Grafana matches it exactly.
  public var traceIDLabel: LabelName

  /// The label that holds the span ID, which newer Grafana focuses.
  public var spanIDLabel: LabelName

  /// How many exemplars Prometheus keeps over all series, about 100 bytes each; 1 to 10,000,000.
  public var maxStored: Int

  public init(
    traceIDLabel: LabelName = .traceID, spanIDLabel: LabelName = .spanID,
    maxStored: Int = 100_000
  ) {
    self.traceIDLabel = traceIDLabel
    self.spanIDLabel = spanIDLabel
    self.maxStored = maxStored
  }
}

extension Exemplars: Document {
  /// With the defaults.
  public init() { self.init(maxStored: 100_000) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional(
      "trace_id_label", \.traceIDLabel, "The label that holds the trace ID, spelled as the applications spell it."),
    optional("span_id_label", \.spanIDLabel, "The label that holds the span ID."),
    optional("max_stored", \.maxStored, "How many exemplars Prometheus keeps; about 100 bytes each."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let exemplars = read.value
    if !(1...10_000_000).contains(exemplars.maxStored) {
      decoding.report(
        "max_stored must be from 1 to 10000000, found \(exemplars.maxStored).",
        help: "at 0 Prometheus keeps no exemplar at all", at: read.maxStored)
    }
    if exemplars.traceIDLabel == exemplars.spanIDLabel {
      decoding.report(
        "The trace ID and the span ID cannot share the label \(exemplars.traceIDLabel).", at: read.spanIDLabel)
    }
  }
}
