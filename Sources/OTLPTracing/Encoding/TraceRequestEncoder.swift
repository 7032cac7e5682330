import Tracing

/// Writes an `ExportTraceServiceRequest`: the spans of one batch, under the resource and the scope that all share.
struct TraceRequestEncoder: Sendable {
  private let resource: [UInt8]
  private let scope: [UInt8]

  init(resource attributes: SpanAttributes) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("attributes")
      writer.attributes(attributes)
    }
    resource = writer.bytes
    writer = JSONWriter()
    writer.object { writer in
      writer.key("name")
      writer.string(Library.name)
    }
    scope = writer.bytes
  }

  func encode(_ spans: [SpanData]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("resourceSpans")
      writer.array { writer in
        writer.object { writer in
          writer.key("resource")
          writer.values(resource)
          writer.key("scopeSpans")
          writer.array { writer in
            writer.object { writer in
              writer.key("scope")
              writer.values(scope)
              writer.key("spans")
              writer.array { writer in
                for span in spans { writer.span(span) }
              }
            }
          }
        }
      }
    }
    return writer.bytes
  }
}
