/// Takes a document as a stream of events: what is written never exists as nodes.
@usableFromInline
package protocol DocumentWriter: AnyObject {
  /// `flow` asks for one line, where the format knows the difference; a tag only YAML can say, elsewhere it is left out.
  func beginMapping(flow: Bool, tag: String?)
  func endMapping()
  func beginSequence(flow: Bool, tag: String?)
  func endSequence()
  func key(_ key: String)
  func string(_ text: String)
  /// A number, a boolean or null, which no quotes may surround.
  func bare(_ text: String)
  /// A scalar with a tag, which only YAML can say; elsewhere the tag is left out.
  func tagged(_ tag: String, _ text: String, quoted: Bool)
  /// Writes a long list in runs on every core, as if each were written here; false, and nothing written, where it
  /// cannot be.
  func sequence(inRuns runs: [Range<Int>], _ write: @Sendable (Range<Int>, any DocumentWriter) -> Void) -> Bool
  /// The whole text, after the last event.
  func finish() -> [UInt8]
}

extension DocumentWriter {
  @inlinable
  package func beginMapping(flow: Bool = false) { beginMapping(flow: flow, tag: nil) }
  @inlinable
  package func beginSequence(flow: Bool = false) { beginSequence(flow: flow, tag: nil) }

  @usableFromInline
  package func sequence(
    inRuns runs: [Range<Int>], _ write: @Sendable (Range<Int>, any DocumentWriter) -> Void
  ) -> Bool { false }

  @usableFromInline
  package func tagged(_ tag: String, _ text: String, quoted: Bool) {
    Scalar(text, style: quoted ? .doubleQuoted : .plain).write(to: self)
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
      writer.beginSequence(flow: false, tag: tag)
      for element in elements { element.write(to: writer) }
      writer.endSequence()
    case .mapping(let entries):
      writer.beginMapping(flow: false, tag: tag)
      for entry in entries {
        writer.key(entry.key.scalar?.text ?? "")
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
    } else if JSONNumber.isInteger(text) {
      // Too large to be counted with, and not to be rounded either.
      writer.bare(text)
    } else if let number = PlainScalar.number(text) {
      writer.bare(NumberText.of(number))
    } else {
      writer.bare("null")
    }
  }
}
