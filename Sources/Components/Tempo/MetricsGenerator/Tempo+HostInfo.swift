import Documents

extension Tempo {
  /// A metric that names the hosts that send spans.
  package struct HostInfo: Document, Equatable {
    package var hostIdentifiers: [String] = []
    package var metricName: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("host_identifiers", \.hostIdentifiers),
      optional("metric_name", \.metricName),
    ]
  }
}
