import Documents

extension Grafana {
  /// A link that is found in a log line.
  package struct DerivedField: Document, Equatable {
    package var name: String = ""
    package var matcherRegex: String?
    package var matcherType: Resolvable<MatcherType>?
    package var datasourceUID: String?
    package var url: String?
    package var urlDisplayLabel: String?
    package var targetBlank: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      required("name", \.name, "How the field is called."),
      optional(
        "matcherRegex", \.matcherRegex, "The regular expression whose group is the value, or the label that holds it."),
      optional("matcherType", \.matcherType, "Whether that is a regular expression or a label."),
      optional(
        "datasourceUid", \.datasourceUID, "The uid of the datasource the link leads to; then url holds the query."),
      optional("url", \.url, "The address; $${__value.raw} in it stands for the value."),
      optional("urlDisplayLabel", \.urlDisplayLabel, "What the link says."),
      optional("targetBlank", \.targetBlank, "Whether it opens in another tab."),
    ]
  }
}
