/// Takes a document as a stream of events: what is written never exists as nodes.
package protocol DocumentWriter: AnyObject {
  /// `flow` asks for one line, where the format knows the difference.
  func beginMapping(flow: Bool)
  func endMapping()
  func beginSequence(flow: Bool)
  func endSequence()
  func key(_ key: DocumentKey)
  func string(_ text: String)
  /// A number, a boolean or null, which no quotes may surround.
  func bare(_ text: String)
  /// A scalar with a tag, which only YAML can say; elsewhere the tag is left out.
  func tagged(_ tag: String, _ text: String, quoted: Bool)
  /// The whole text, after the last event.
  func finish() -> [UInt8]
}

extension DocumentWriter {
  package func beginMapping() { beginMapping(flow: false) }
  package func beginSequence() { beginSequence(flow: false) }

  package func tagged(_ tag: String, _ text: String, quoted: Bool) {
    if quoted { string(text) } else { bare(text) }
  }
}

extension Node {
  package func write(to writer: any DocumentWriter) {
    switch content {
    case .scalar(let scalar):
      if let tag {
        writer.tagged(tag, scalar.text, quoted: scalar.isString)
      } else {
        scalar.write(to: writer)
      }
    case .sequence(let elements):
      writer.beginSequence()
      for element in elements { element.write(to: writer) }
      writer.endSequence()
    case .mapping(let entries):
      writer.beginMapping()
      for entry in entries {
        writer.key(DocumentKey(entry.key.scalar?.text ?? ""))
        entry.value.write(to: writer)
      }
      writer.endMapping()
    }
  }
}

extension Scalar {
  /// Means the same in every format, whatever the one it was read from.
  fileprivate func write(to writer: any DocumentWriter) {
    if meansString {
      writer.string(text)
    } else if let boolean = PlainScalar.boolean(text) {
      writer.bare(boolean ? "true" : "false")
    } else if let integer = PlainScalar.integer(text) {
      writer.bare(String(integer))
    } else if let number = PlainScalar.number(text) {
      writer.bare(NumberText.of(number))
    } else {
      writer.bare("null")
    }
  }
}
