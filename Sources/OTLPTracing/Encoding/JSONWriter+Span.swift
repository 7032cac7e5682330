import TraceContext
import Tracing

extension JSONWriter {
  /// Writes the span as a `Span` of `opentelemetry/proto/trace/v1/trace.proto`.
  ///
  /// A field that has its default value is left out.
  mutating func span(_ span: SpanData) {
    object { writer in
      writer.identity(of: span.reference)
      if let parent = span.parent {
        writer.key("parentSpanId")
        writer.string { parent.spanID.appendHex(to: &$0) }
      }
      writer.key("flags")
      writer.number(SpanFlags.of(span.reference, isRemote: span.parent?.isRemote ?? false))
      writer.key("name")
      writer.string(span.name)
      writer.key("kind")
      writer.number(span.kind.number)
      writer.key("startTimeUnixNano")
      writer.longNumber(span.start)
      writer.key("endTimeUnixNano")
      writer.longNumber(span.end ?? span.start)
      writer.limitedAttributes(span.attributes)
      writer.events(span.events)
      writer.links(span.links)
      if let status = span.status { writer.status(status) }
    }
  }

  private mutating func events(_ events: LimitedList<SpanData.Event>) {
    if !events.elements.isEmpty {
      key("events")
      array { writer in
        for event in events.elements {
          writer.object { writer in
            writer.key("timeUnixNano")
            writer.longNumber(event.time)
            writer.key("name")
            writer.string(event.name)
            writer.limitedAttributes(event.attributes)
          }
        }
      }
    }
    dropped("droppedEventsCount", events.droppedCount)
  }

  private mutating func links(_ links: LimitedList<SpanData.Link>) {
    if !links.elements.isEmpty {
      key("links")
      array { writer in
        for link in links.elements {
          writer.object { writer in
            writer.identity(of: link.target)
            writer.limitedAttributes(link.attributes)
            writer.key("flags")
            writer.number(SpanFlags.of(link.target, isRemote: link.target.isRemote))
          }
        }
      }
    }
    dropped("droppedLinksCount", links.droppedCount)
  }

  private mutating func status(_ status: SpanStatus) {
    key("status")
    object { writer in
      if let message = status.message {
        writer.key("message")
        writer.string(message)
      }
      writer.key("code")
      writer.number(status.code.number)
    }
  }

  private mutating func identity(of reference: SpanReference) {
    key("traceId")
    string { reference.traceID.appendHex(to: &$0) }
    key("spanId")
    string { reference.spanID.appendHex(to: &$0) }
    if let state = reference.tracestate {
      key("traceState")
      string(state)
    }
  }

  private mutating func limitedAttributes(_ attributes: LimitedAttributes) {
    if !attributes.values.isEmpty {
      key("attributes")
      self.attributes(attributes.values)
    }
    dropped("droppedAttributesCount", attributes.droppedCount)
  }

  private mutating func dropped(_ name: StaticString, _ count: Int) {
    if count > 0 {
      key(name)
      number(UInt32(clamping: count))
    }
  }
}

/// The bits of a span's or a link's `flags`.
private enum SpanFlags {
  /// Says that the next bit is known.
  private static let hasIsRemote: UInt32 = 1 << 8
  private static let isRemote: UInt32 = 1 << 9

  static func of(_ reference: SpanReference, isRemote: Bool) -> UInt32 {
    UInt32(reference.flags.rawValue) | hasIsRemote | (isRemote ? Self.isRemote : 0)
  }
}

extension SpanKind {
  fileprivate var number: UInt32 {
    switch self {
    case .internal: 1
    case .server: 2
    case .client: 3
    case .producer: 4
    case .consumer: 5
    }
  }
}

extension SpanStatus.Code {
  fileprivate var number: UInt32 {
    switch self {
    case .ok: 1
    case .error: 2
    }
  }
}
