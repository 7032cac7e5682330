import Components
import Documents
import PromQL
import Values

extension Facts {
  /// The first query of a panel that selects buckets which a job may have scraped.
  func bucketQuery(of job: ScrapeConfig) -> (query: PanelQuery, bucket: Selector)? {
    for query in queries {
      let bucket = query.expression.selectors.first { $0.selects(.bucket) && $0.mayBelong(to: job.jobName) }
      if let bucket { return (query, bucket) }
    }
    return nil
  }
}

extension Selector {
  /// Whether its matchers leave room for series of a job.
  func mayBelong(to job: String) -> Bool {
    matchers.filter { $0.label == "job" }.allSatisfy { $0.accepts(job) ?? true }
  }

  /// Whether it selects series of one job alone, and of which.
  var job: String? {
    matchers.first { $0.label == "job" && $0.operation == .equal && !$0.isOpen }?.value
  }
}

extension Matcher {
  /// Whether it holds of a value; nil where nobody can tell.
  func accepts(_ text: String) -> Bool? {
    guard !isOpen else { return nil }
    switch operation {
    case .equal: return value == text
    case .notEqual: return value != text
    case .matches: return RegularExpression(value)?.matches(whole: text)
    case .matchesNot: return RegularExpression(value)?.matches(whole: text).map { !$0 }
    }
  }
}
