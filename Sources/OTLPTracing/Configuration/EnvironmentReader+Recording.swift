extension EnvironmentReader {
  private static let counts = 0...Int(Int32.max)
  private static let anyAttributeCount = "OTEL_ATTRIBUTE_COUNT_LIMIT"

  /// The limits of spans, where those that name the span win over those that hold for all attributes.
  mutating func limits() -> SpanLimits {
    let standard = SpanLimits()
    return SpanLimits(
      attributeCount: count(
        ["OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", Self.anyAttributeCount],
        in: Self.counts,
        fallback: standard.attributeCount
      ),
      eventCount: count(["OTEL_SPAN_EVENT_COUNT_LIMIT"], in: Self.counts, fallback: standard.eventCount),
      linkCount: count(["OTEL_SPAN_LINK_COUNT_LIMIT"], in: Self.counts, fallback: standard.linkCount),
      attributeCountPerEvent: count(
        ["OTEL_EVENT_ATTRIBUTE_COUNT_LIMIT", Self.anyAttributeCount],
        in: Self.counts,
        fallback: standard.attributeCountPerEvent
      ),
      attributeCountPerLink: count(
        ["OTEL_LINK_ATTRIBUTE_COUNT_LIMIT", Self.anyAttributeCount],
        in: Self.counts,
        fallback: standard.attributeCountPerLink
      ),
      attributeValueLength: count(
        ["OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT", "OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT"],
        in: Self.counts,
        fallback: standard.attributeValueLength
      )
    )
  }

  /// The sampler; one that takes a ratio records everything when it is given none.
  mutating func sampler() -> Sampler {
    let name = word(["OTEL_TRACES_SAMPLER"], fallback: SamplerVariable.parentBasedAlwaysOn)
    guard name.takesRatio else { return name.sampler(ratio: .all) }
    let ratio = read(
      ["OTEL_TRACES_SAMPLER_ARG"],
      expected: "a number from 0 to 1",
      instead: "1 holds",
      parse: { Double($0).flatMap(SamplingRatio.init) }
    )
    return name.sampler(ratio: ratio ?? .all)
  }
}
