import Synchronization
import TraceContext
import Tracing

/// What a sampled span collects from its start to its end.
///
/// The lock is the span's own, so those who wait at it are tasks that write to one span at one time.
final class SpanRecording: Sendable {
  let reference: SpanReference
  private let limits: SpanLimits
  private let current: Mutex<SpanData>

  init(_ data: SpanData, limits: SpanLimits) {
    reference = data.reference
    self.limits = limits
    current = Mutex(data)
  }

  /// The span as it is now.
  var data: SpanData { current.withLock { $0 } }

  var isEnded: Bool { current.withLock { $0.end != nil } }

  var name: String {
    get { current.withLock { $0.name } }
    set { update { $0.name = newValue } }
  }

  var attributes: SpanAttributes {
    get { current.withLock { $0.attributes.values } }
    set {
      update { data in
        data.attributes.replace(
          with: newValue,
          count: limits.attributeCount,
          valueLength: limits.attributeValueLength
        )
      }
    }
  }

  func set(_ status: SpanStatus) {
    update { $0.set(status) }
  }

  func add(_ name: String, at time: UInt64, attributes: SpanAttributes) {
    update { data in
      data.events.append(
        SpanData.Event(
          name: name,
          time: time,
          attributes: limited(attributes, count: limits.attributeCountPerEvent)
        ),
        count: limits.eventCount
      )
    }
  }

  func addLink(to target: SpanReference, attributes: SpanAttributes) {
    update { data in
      data.links.append(
        SpanData.Link(target: target, attributes: limited(attributes, count: limits.attributeCountPerLink)),
        count: limits.linkCount
      )
    }
  }

  /// Whether this call was the one that ended the span.
  func end(at time: UInt64) -> Bool {
    current.withLock { data in
      guard data.end == nil else { return false }
      // A clock that was set back must not make the span's duration negative.
      data.end = max(data.start, time)
      return true
    }
  }

  /// Changes the span, unless it has ended.
  private func update(_ change: (inout SpanData) -> Void) {
    current.withLock { data in
      if data.end == nil { change(&data) }
    }
  }

  private func limited(_ attributes: SpanAttributes, count: Int) -> LimitedAttributes {
    LimitedAttributes(attributes, count: count, valueLength: limits.attributeValueLength)
  }
}
