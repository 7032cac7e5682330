import Documents
import OrderedCollections
import Values

/// A recording rule, which stores what it computes, or an alerting rule, which tells when it computes anything.
package struct PrometheusRule: Document, Equatable {
  package var record: String?
  package var alert: String?
  package var expr = ""
  package var `for`: PrometheusDuration?
  package var keepFiringFor: PrometheusDuration?
  package var labels: LabelSet = [:]
  package var annotations: OrderedDictionary<UTF8LabelName, String> = [:]

  package init() {}

  package static let fields: Fields<Self> = [
    optional("record", \.record, "The name of the metric that is stored."),
    optional("alert", \.alert, "The name of the alert."),
    required("expr", \.expr, "The PromQL expression."),
    optional("for", \.`for`, "How long the expression must hold before the alert fires."),
    optional(
      "keep_firing_for", \.keepFiringFor, "How long the alert goes on firing after the expression holds no more."),
    optional("labels", \.labels, "Labels added to the result; an alert's may hold templates."),
    optional("annotations", \.annotations, "Texts for people, which may hold templates."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let help = "write record for a recording rule, or alert for an alerting rule"
    switch (read.value.record ?? "", read.value.alert ?? "") {
    case ("", ""): decoding.report("Expected one of record and alert, found neither.", help: help, at: read)
    case (_, ""): checkRecording(read, &decoding)
    case ("", _): break
    default: decoding.report("Expected one of record and alert, found both.", help: help, at: read.alert)
    }
  }

  private static func checkRecording(_ read: Read<Self>, _ decoding: inout Decoding) {
    func refuse(_ key: String, at read: Read<some Sendable>) {
      decoding.report(
        "Expected \(key) only in an alerting rule, found it in a recording rule.", help: "remove it", at: read)
    }
    if read.value.for?.unlessZero != nil { refuse("for", at: read.for) }
    if read.value.keepFiringFor?.unlessZero != nil { refuse("keep_firing_for", at: read.keepFiringFor) }
    if !read.value.annotations.isEmpty { refuse("annotations", at: read.annotations) }
  }
}
