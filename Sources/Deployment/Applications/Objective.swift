import Documents
import Values

/// What an application promises over 30 days.
public struct Objective: Equatable, Sendable {
  /// A share of requests that are answered within some time.
  public struct Latency: Equatable, Sendable {
    /// One of the histogram's buckets.
    public var threshold: PrometheusDuration

    public var target: Percentage

    public init(threshold: PrometheusDuration, target: Percentage) {
      self.threshold = threshold
      self.target = target
    }
  }

  /// The share of requests that are not errors.
  public var availability: Percentage

  public var latency: Latency?

  public init(availability: Percentage, latency: Latency? = nil) {
    self.availability = availability
    self.latency = latency
  }

  /// 99.9% without an error, 99% within 250 ms.
  public static let standard = Objective(
    availability: Percentage(knownPerMille: 999),
    latency: Latency(threshold: .milliseconds(250), target: Percentage(knownPerMille: 990)))
}

extension Objective: Document {
  @usableFromInline
  package init() { self.init(availability: Percentage(knownPerMille: 999)) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("availability", \.availability, "The share of requests that are not errors, such as 99.9%."),
    optional("latency", \.latency, "The share of requests that are answered in time."),
  ]
}

extension Objective.Latency: Document {
  @usableFromInline
  package init() { self.init(threshold: .seconds(1), target: Percentage(knownPerMille: 990)) }

  @usableFromInline
  package static var documentName: String { "LatencyObjective" }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("threshold", \.threshold, "One of the histogram's buckets, such as 250ms."),
    required("target", \.target, "The share of requests that are faster, such as 99%."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.threshold.milliseconds == 0 { decoding.report("No request is faster than 0.", at: read.threshold) }
  }
}
