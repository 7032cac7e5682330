import CLibYAML

/// Writes YAML through libyaml: block style, two spaces, no line wrapped, strings quoted where any reader would take them for something else.
package final class YAMLWriter: DocumentWriter {
  private final class Buffer {
    var bytes: [UInt8] = []

    func append(_ more: UnsafeBufferPointer<UInt8>) {
      let needed = bytes.count + more.count
      if needed > bytes.capacity { bytes.reserveCapacity(max(needed, bytes.capacity * ByteBuffer.growth)) }
      bytes.append(contentsOf: more)
    }
  }

  private let emitter: UnsafeMutablePointer<yaml_emitter_t>
  private let buffer = Buffer()
  private var depth = 0
  private var rootIsMapping = false
  private var flowDepth = 0
  private var failed = false

  /// - Parameter header: Lines of comment that come first.
  package init(behind header: String = "") {
    buffer.bytes = Array(header.utf8)
    emitter = .allocate(capacity: 1)
    emitter.initialize(to: yaml_emitter_t())
    failed = yaml_emitter_initialize(emitter) == 0
    yaml_emitter_set_output(
      emitter,
      { buffer, bytes, count in
        guard let buffer, let bytes else { return 0 }
        Unmanaged<Buffer>.fromOpaque(buffer).takeUnretainedValue()
          .append(UnsafeBufferPointer(start: bytes, count: count))
        return 1
      }, Unmanaged.passUnretained(buffer).toOpaque())
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_width(emitter, -1)
    yaml_emitter_set_indent(emitter, 2)
    emit { yaml_stream_start_event_initialize($0, YAML_UTF8_ENCODING) }
    emit { yaml_document_start_event_initialize($0, nil, nil, nil, 1) }
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deinitialize(count: 1)
    emitter.deallocate()
  }

  package func finish() -> [UInt8] {
    emit { yaml_document_end_event_initialize($0, 1) }
    emit { yaml_stream_end_event_initialize($0) }
    yaml_emitter_flush(emitter)
    precondition(!failed, "libyaml ran out of memory, or was given events out of order")
    return buffer.bytes
  }

  /// Whether what comes next is the value of a field of the document itself.
  var isInField: Bool { depth == 1 && rootIsMapping && flowDepth == 0 }

  package func beginMapping(flow: Bool, tag: String?) {
    if depth == 0 { rootIsMapping = true }
    let style = enter(flow: flow) ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
    withTag(tag) { tag in
      emit { yaml_mapping_start_event_initialize($0, nil, tag, tag == nil ? 1 : 0, style) }
    }
  }

  package func endMapping() {
    leave()
    emit { yaml_mapping_end_event_initialize($0) }
  }

  package func beginSequence(flow: Bool, tag: String?) {
    let style = enter(flow: flow) ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
    withTag(tag) { tag in
      emit { yaml_sequence_start_event_initialize($0, nil, tag, tag == nil ? 1 : 0, style) }
    }
  }

  package func endSequence() {
    leave()
    emit { yaml_sequence_end_event_initialize($0) }
  }

  package func key(_ key: String) {
    string(key)
  }

  package func string(_ text: String) {
    scalar(text, style(of: text))
  }

  private func style(of text: String) -> yaml_scalar_style_t {
    switch LineBreaks.kind(of: text) {
    case .disputed:
      return YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case .newlines:
      // A block keeps lines readable; what it cannot hold, such as trailing blanks, libyaml quotes by itself.
      let endsEmpty = text == "\n" || text.utf8.suffix(2).elementsEqual("\n\n".utf8)
      return flowDepth == 0 && !endsEmpty ? YAML_LITERAL_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case .none:
      return PlainScalar.isAmbiguous(text) ? YAML_SINGLE_QUOTED_SCALAR_STYLE : YAML_PLAIN_SCALAR_STYLE
    }
  }

  package func bare(_ text: String) {
    scalar(text, YAML_PLAIN_SCALAR_STYLE)
  }

  package func tagged(_ tag: String, _ text: String, quoted: Bool) {
    scalar(text, quoted ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_PLAIN_SCALAR_STYLE, tag: tag)
  }

  private func scalar(_ text: String, _ style: yaml_scalar_style_t, tag: String? = nil) {
    var text = text
    text.withUTF8 { bytes in
      let count = Int32(bytes.count)
      withTag(tag) { tag in
        let implicit: Int32 = tag == nil ? 1 : 0
        emit { yaml_scalar_event_initialize($0, nil, tag, bytes.baseAddress, count, implicit, implicit, style) }
      }
    }
  }

  /// Puts in texts of whole lines, behind what was written so far.
  func insert(_ texts: [ArraySlice<UInt8>]) {
    yaml_emitter_flush(emitter)
    // libyaml breaks a line where the next one begins, and of a block of text already where it ends.
    let isBroken = buffer.bytes.last == UInt8(ascii: "\n")
    for text in texts where !text.isEmpty {
      if !isBroken { buffer.bytes.append(UInt8(ascii: "\n")) }
      text.dropLast(isBroken ? 0 : 1).withUnsafeBufferPointer { buffer.append($0) }
    }
  }

  private func withTag(_ tag: String?, _ body: (UnsafePointer<yaml_char_t>?) -> Void) {
    guard var tag else { return body(nil) }
    tag.append("\0")
    tag.withUTF8 { body($0.baseAddress) }
  }

  private func enter(flow: Bool) -> Bool {
    depth += 1
    if flow || flowDepth > 0 { flowDepth += 1 }
    return flowDepth > 0
  }

  private func leave() {
    depth -= 1
    if flowDepth > 0 { flowDepth -= 1 }
  }

  private func emit(_ initialize: (UnsafeMutablePointer<yaml_event_t>) -> Int32) {
    guard !failed else { return }
    var event = yaml_event_t()
    // The emitter takes the event and frees it, also when it fails.
    failed = initialize(&event) == 0 || yaml_emitter_emit(emitter, &event) == 0
  }
}
