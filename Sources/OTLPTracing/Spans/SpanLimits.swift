/// How much one span may hold; what is over is dropped, and counted in the span.
///
/// A limit below 0 is taken for 0.
public struct SpanLimits: Hashable, Sendable {
  /// The most attributes a span has.
  public var attributeCount: Int
  /// The most events a span has.
  public var eventCount: Int
  /// The most links a span has.
  public var linkCount: Int
  /// The most attributes an event has.
  public var attributeCountPerEvent: Int
  /// The most attributes a link has.
  public var attributeCountPerLink: Int
  /// The most code points a string among the attributes' values has, before it is cut; nil for no limit.
  public var attributeValueLength: Int?

  /// Limits; unless given, those of OpenTelemetry: 128 of each, of any length.
  public init(
    attributeCount: Int = 128,
    eventCount: Int = 128,
    linkCount: Int = 128,
    attributeCountPerEvent: Int = 128,
    attributeCountPerLink: Int = 128,
    attributeValueLength: Int? = nil
  ) {
    self.attributeCount = attributeCount
    self.eventCount = eventCount
    self.linkCount = linkCount
    self.attributeCountPerEvent = attributeCountPerEvent
    self.attributeCountPerLink = attributeCountPerLink
    self.attributeValueLength = attributeValueLength
  }
}
