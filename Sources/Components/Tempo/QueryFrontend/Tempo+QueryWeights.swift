import Documents

extension Tempo {
  /// What queries cost in their queue.
  package struct QueryWeights: Section, Equatable {
    package var requestWithWeights: Bool?
    package var retryWithWeights: Bool?
    package var maxTraceQLConditions: Int?
    package var maxRegexConditions: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("request_with_weights", \.requestWithWeights),
      .field("retry_with_weights", \.retryWithWeights),
      .field("max_traceql_conditions", \.maxTraceQLConditions),
      .field("max_regex_conditions", \.maxRegexConditions),
    ]
  }
}
