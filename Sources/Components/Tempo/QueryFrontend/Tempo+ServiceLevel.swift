import Documents

extension Tempo {
  /// Requests faster than this count as good.
  package struct ServiceLevel: Document, Equatable {
    package var durationSLO: GoDuration?
    package var throughputBytesSLO: Double?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("duration_slo", \.durationSLO),
      optional("throughput_bytes_slo", \.throughputBytesSLO, "Bytes a second."),
    ]
  }
}
