import Documents
import OrderedCollections
import Values

/// Rules that are evaluated one after the other, at one time.
package struct RuleGroup: Document, Equatable {
  package var name = ""
  package var interval: PrometheusDuration?
  package var queryOffset: PrometheusDuration?
  package var limit: Int?
  package var labels: LabelSet = [:]
  package var rules: [PrometheusRule] = []

  package init() {}

  package static let fields: Fields<Self> = [
    required("name", \.name, "The name of the group, once in a file."),
    optional("interval", \.interval, "How often the rules are evaluated; the global interval unless given."),
    optional(
      "query_offset", \.queryOffset, "How far in the past the rules are evaluated, for samples that arrive late."),
    optional("limit", \.limit, "The most series or alerts a rule may make; 0 means no limit."),
    optional("labels", \.labels, "Labels added to what the rules make."),
    optional("rules", \.rules, "The rules."),
  ]
}
