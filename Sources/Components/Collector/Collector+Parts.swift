import Documents
import OrderedCollections

extension Collector {
  /// Something that a collector is put together from; which kind it is stands in its key.
  package protocol Part: Sendable, Equatable {
    static func decode(_ node: Node, kind: Substring, _ decoding: inout Decoding) -> Self?
    func encode(_ encoding: Encoding)
  }

  /// Parts by their IDs, such as `otlp` or `otlp/tempo`: the kind, and perhaps a name behind a slash.
  package struct Parts<Value: Part>: Equatable, Sendable {
    package var byID: OrderedDictionary<String, Value> = [:]

    package init() {}
  }
}

extension Collector.Parts: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let entries = node.entries else {
      decoding.expected("a mapping", at: node, help: "write each part as `id: settings`")
      return nil
    }
    var parts = Self()
    for entry in entries {
      guard let id = entry.key.scalar?.text else { continue }
      decoding.trail.append(.key(id))
      // A part with nothing behind its ID has its defaults.
      let settings = entry.value.isNull ? Node(.mapping([]), place: entry.key.place) : entry.value
      if let part = Value.decode(settings, kind: id.prefix { $0 != "/" }, &decoding) {
        parts.byID[id] = part
      } else {
        decoding.leaveUnread()
      }
      decoding.trail.removeLast()
    }
    return parts
  }

  package func encode(_ encoding: Encoding) {
    encoding.writer.beginMapping()
    for (id, part) in byID {
      encoding.writer.key(id)
      part.encode(encoding)
    }
    encoding.writer.endMapping()
  }

  package static func schema(_ schemas: inout Schemas) -> Node { ["type": "object"] }

  package var isOmitted: Bool { byID.isEmpty }
}

extension Read {
  /// The parts with their IDs, in the order of the text.
  package func parts<Part: Collector.Part>() -> [(id: String, part: Read<Part>)] where Value == Collector.Parts<Part> {
    value.byID.map { id, part in (id, entry(id, part)) }
  }
}
