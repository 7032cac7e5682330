public import TraceContext

/// Decides for a span whether it is recorded.
///
/// The samplers that OpenTelemetry names. A span that is not recorded still gets an ID and passes its trace on.
public indirect enum Sampler: Hashable, Sendable {
  /// Records every span.
  case alwaysOn
  /// Records no span.
  case alwaysOff
  /// Records a part of all traces, whatever the parent says.
  case ratio(SamplingRatio)
  /// Asks another sampler, depending on the parent.
  ///
  /// - Parameters:
  ///   - root: Asked when there is no parent.
  ///   - remoteSampled: Asked when the parent is another process's, and recorded.
  ///   - remoteNotSampled: Asked when the parent is another process's, and not recorded.
  ///   - localSampled: Asked when the parent is of this process, and recorded.
  ///   - localNotSampled: Asked when the parent is of this process, and not recorded.
  case parentBased(
    root: Sampler,
    remoteSampled: Sampler = .alwaysOn,
    remoteNotSampled: Sampler = .alwaysOff,
    localSampled: Sampler = .alwaysOn,
    localNotSampled: Sampler = .alwaysOff
  )

  /// Does as the parent does, and records a span without one: OpenTelemetry's default.
  public static let standard = Sampler.parentBased(root: .alwaysOn)

  /// Whether a span of the trace is recorded.
  ///
  /// - Parameters:
  ///   - trace: The trace that the span is part of.
  ///   - parent: The span that it is a child of, or nil when it begins the trace.
  public func samples(_ trace: TraceID, parent: SpanReference?) -> Bool {
    switch self {
    case .alwaysOn: true
    case .alwaysOff: false
    case .ratio(let ratio): ratio.includes(trace)
    case .parentBased(let root, let remoteSampled, let remoteNotSampled, let localSampled, let localNotSampled):
      switch (parent?.isRemote, parent?.isSampled) {
      case (true?, true?): remoteSampled.samples(trace, parent: parent)
      case (true?, _): remoteNotSampled.samples(trace, parent: parent)
      case (false?, true?): localSampled.samples(trace, parent: parent)
      case (false?, _): localNotSampled.samples(trace, parent: parent)
      case (nil, _): root.samples(trace, parent: parent)
      }
    }
  }
}
