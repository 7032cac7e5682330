import TraceContext
public import Tracing

/// A span of an ``OTLPTracer``.
///
/// One that is not sampled only carries its context on: it has no name, takes nothing and is never exported.
public struct OTLPSpan: Tracing.Span {
  /// The context of what is done within the span: it names the span to child spans, exemplars and outgoing requests.
  public let context: ServiceContext
  private let recording: SpanRecording?
  private let processor: BatchSpanProcessor?

  init(context: ServiceContext, recording: SpanRecording? = nil, processor: BatchSpanProcessor? = nil) {
    self.context = context
    self.recording = recording
    self.processor = processor
  }

  /// Whether the span is sampled and has not ended.
  public var isRecording: Bool { recording.map { !$0.isEnded } ?? false }

  public var operationName: String {
    get { recording?.name ?? "" }
    nonmutating set { recording?.name = newValue }
  }

  /// The attributes that the limits let through.
  ///
  /// Setting takes the whole set: tasks that set attributes of one span at once may undo each other's.
  public var attributes: SpanAttributes {
    get { recording?.attributes ?? [:] }
    nonmutating set { recording?.attributes = newValue }
  }

  /// Sets the status; success is final, and only an error's message is kept.
  public func setStatus(_ status: SpanStatus) {
    recording?.set(status)
  }

  public func addEvent(_ event: SpanEvent) {
    recording?.add(event.name, at: event.nanosecondsSinceEpoch, attributes: event.attributes)
  }

  /// Adds an event named `exception`, with the error's type and description; it does not change the status.
  ///
  /// - Parameters:
  ///   - error: What went wrong.
  ///   - attributes: More about it; one named like those of the error takes its place.
  ///   - instant: When it went wrong.
  public func recordError<Instant: TracerInstant>(
    _ error: any Error,
    attributes: SpanAttributes,
    at instant: @autoclosure () -> Instant
  ) {
    guard let recording else { return }
    var all: SpanAttributes = [
      "exception.type": .string(String(reflecting: type(of: error))),
      "exception.message": .string(String(describing: error)),
    ]
    all.merge(attributes)
    recording.add("exception", at: instant().nanosecondsSinceEpoch, attributes: all)
  }

  /// Links to the span that the link's context names; without one there is nothing to link to.
  public func addLink(_ link: SpanLink) {
    guard let target = link.context.span else { return }
    recording?.addLink(to: target, attributes: link.attributes)
  }

  /// Ends the span and hands it over to be exported; it takes nothing after that, and ends only once.
  ///
  /// Never waits: when the queue is full, the span is dropped and counted.
  public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    guard let recording, recording.end(at: instant().nanosecondsSinceEpoch) else { return }
    processor?.enqueue(recording)
  }
}
