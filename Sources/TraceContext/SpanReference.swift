/// Which span is meant, wherever it was made: its trace, itself, whether it is recorded, and what vendors attached.
///
/// A value of a few words, so that it travels in a `ServiceContext`, in an exemplar and in HTTP headers alike.
public struct SpanReference: Hashable, Sendable {
  /// The trace that the span is part of.
  public var traceID: TraceID
  /// The span itself.
  public var spanID: SpanID
  /// Whether the trace is recorded, among other bits.
  public var flags: TraceFlags
  /// What vendors attached to the trace.
  public var state: TraceState
  /// Whether the span was made by another process, and is known here by its headers only.
  public var isRemote: Bool

  /// A reference to a span.
  public init(
    traceID: TraceID,
    spanID: SpanID,
    flags: TraceFlags,
    state: TraceState = TraceState(),
    isRemote: Bool = false
  ) {
    self.traceID = traceID
    self.spanID = spanID
    self.flags = flags
    self.state = state
    self.isRemote = isRemote
  }

  /// Whether the span is recorded; a link to one that is not leads nowhere.
  public var isSampled: Bool { flags.contains(.sampled) }
}
