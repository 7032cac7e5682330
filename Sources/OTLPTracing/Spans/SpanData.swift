import TraceContext
import Tracing

/// All that is known of a span.
struct SpanData: Sendable {
  /// Something that happened at one moment of a span.
  struct Event: Sendable {
    let name: String
    /// Nanoseconds since 1970.
    let time: UInt64
    let attributes: LimitedAttributes
  }

  /// Another span that has to do with this one.
  struct Link: Sendable {
    let target: SpanReference
    let attributes: LimitedAttributes
  }

  let reference: SpanReference
  let parent: SpanReference?
  let kind: SpanKind
  /// Nanoseconds since 1970.
  let start: UInt64
  /// Nanoseconds since 1970; nil while the span goes on.
  var end: UInt64?
  var name: String
  var attributes = LimitedAttributes()
  var events = LimitedList<Event>()
  var links = LimitedList<Link>()
  var status: SpanStatus?

  /// Takes the status, unless it was set to success before, which is final.
  mutating func set(_ status: SpanStatus) {
    if self.status?.code == .ok { return }
    // A message only explains an error.
    self.status = status.code == .ok ? SpanStatus(code: .ok) : status
  }
}
