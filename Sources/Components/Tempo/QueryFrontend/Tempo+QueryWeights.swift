import Documents

extension Tempo {
  /// What queries cost in their queue.
  package struct QueryWeights: Document, Equatable {
    package var requestWithWeights: Bool?
    package var retryWithWeights: Bool?
    package var maxTraceQLConditions: Int?
    package var maxRegexConditions: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("request_with_weights", \.requestWithWeights),
      optional("retry_with_weights", \.retryWithWeights),
      optional("max_traceql_conditions", \.maxTraceQLConditions),
      optional("max_regex_conditions", \.maxRegexConditions),
    ]
  }
}
