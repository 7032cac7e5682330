import CLibYAML

/// Reads one YAML document into nodes through libyaml, within a budget.
package struct YAMLReader {
  /// What a text says: nothing for an empty one, and every key that stands twice in one mapping.
  package struct Result: Sendable {
    package var root: Node?
    package var diagnostics: [Diagnostic]
    /// Whether some mapping has a `<<`.
    package var holdsMerges = false
  }

  private static let stringTag = "tag:yaml.org,2002:str"

  private let source: Source
  private let part: YAMLCut.Part
  private(set) var assembly: NodeAssembly
  /// How many lines of the text stand before the last scalar, and before the end of the part.
  private(set) var linesBeforeLastScalar = 0
  private(set) var linesBeforeEnd = 0

  init(_ source: Source, _ part: YAMLCut.Part, _ budget: Budget) {
    self.source = source
    self.part = part
    assembly = NodeAssembly(source: source, budget: budget)
  }

  /// Throws the first error that keeps the text from being YAML, or the budget that it exceeds.
  ///
  /// - Parameter leastCut: The least bytes of a text whose longest list is read in runs; nobody can tell, but it takes
  ///   less time.
  package static func read(
    _ source: Source, budget: Budget = .standard, leastCut: Int = YAMLCut.leastBytes
  ) throws(Diagnostic) -> Result {
    if let excess = budget.excess(of: source) { throw excess }
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      throw Diagnostic(
        "The file is UTF-16, not UTF-8.", help: "save the file as UTF-8", at: Place(source, line: 1, column: 1))
    }
    if let excess = YAMLDirectives.excess(in: source) { throw excess }
    if source.bytes.count >= leastCut, let cut = YAMLCut(source.bytes),
      let result = read(source, cutBy: cut, budget: budget)
    {
      return result
    }
    var reader = YAMLReader(source, YAMLCut.Part(bytes: source.bytes.indices, linesBefore: 0), budget)
    return try reader.read()
  }

  mutating func read() throws(Diagnostic) -> Result {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw outOfMemory }
    defer { yaml_parser_delete(&parser) }
    // libyaml reads from the buffer while it parses, so every step happens inside the closure.
    let outcome: Swift.Result<Void, Diagnostic> = source.bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[part.bytes])
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      do throws(Diagnostic) {
        try readEvents(from: &parser)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    return Result(
      root: assembly.root, diagnostics: assembly.diagnostics, holdsMerges: assembly.holdsMerges)
  }

  private mutating func readEvents(from parser: inout yaml_parser_t) throws(Diagnostic) {
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { throw problem(of: parser) }
      defer { yaml_event_delete(&event) }
      let place = place(event.start_mark)
      switch event.type {
      case YAML_STREAM_END_EVENT:
        linesBeforeEnd = place.line - 1
        return
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        guard documents == 1 else {
          throw Diagnostic(
            "A second document begins here; the file must hold one.", help: "put it into a file of its own", at: place)
        }
      case YAML_ALIAS_EVENT:
        try assembly.alias(text(event.data.alias.anchor), at: place)
      case YAML_SCALAR_EVENT:
        linesBeforeLastScalar = place.line - 1
        let scalar = event.data.scalar
        var value = Scalar(text(scalar.value, count: scalar.length), style: .init(scalar.style))
        var tag = text(scalar.tag)
        if tag == Self.stringTag || tag == "!" {
          // It says no more than quotes do.
          tag = nil
          if value.style == .plain { value.style = .doubleQuoted }
        }
        try assembly.scalar(value, tag: tag, anchor: text(scalar.anchor), at: place)
      case YAML_SEQUENCE_START_EVENT:
        let start = event.data.sequence_start
        try assembly.begin(.sequence, tag: text(start.tag), anchor: text(start.anchor), at: place)
      case YAML_MAPPING_START_EVENT:
        let start = event.data.mapping_start
        try assembly.begin(.mapping, tag: text(start.tag), anchor: text(start.anchor), at: place)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        try assembly.end()
      default:
        break
      }
    }
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(source, line: part.linesBefore + Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func text(_ bytes: UnsafePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private func text(_ bytes: UnsafePointer<yaml_char_t>?, count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private var outOfMemory: Diagnostic { Diagnostic("Not enough memory to read it.", at: nil) }
}

extension YAMLReader {
  private func problem(of parser: yaml_parser_t) -> Diagnostic {
    guard let words = parser.problem else { return outOfMemory }
    let problem = String(cString: words)
    var context = parser.context.map { String(cString: $0) } ?? ""
    let begin = parser.context_mark.line
    if !context.isEmpty, begin < parser.problem_mark.line { context += " that begins in line \(begin + 1)" }
    if !context.isEmpty { context += ": " }
    var place = place(parser.problem_mark)
    if parser.error == YAML_READER_ERROR {
      // Of a broken character libyaml names whichever byte it stumbled over.
      let broken = problem.contains("UTF-8") ? UTF8Check.firstInvalid(in: source.bytes) : nil
      place = self.place(ofByte: broken ?? parser.problem_offset)
    }
    return Diagnostic("This is not YAML: \(context)\(problem).", help: Self.help(for: problem), at: place)
  }

  /// libyaml's marks say 1:1 where it could not even read the characters; the offset is right.
  private func place(ofByte offset: Int) -> Place {
    var position = TextPosition(source.bytes)
    position.advance(to: min(offset, source.bytes.count), in: source.bytes)
    return Place(source, line: position.line, column: position.column)
  }

  private static func help(for problem: String) -> String {
    switch problem {
    case "control characters are not allowed": "remove the character: only tabs and line breaks may stand in YAML"
    case "found character that cannot start any token":
      "indent with spaces, and quote a value that begins with @, ` or %"
    case "mapping values are not allowed in this context": "quote the value if it holds `: `, or check the indentation"
    case "could not find expected ':'": "a key needs a colon and a space behind it"
    case "did not find expected key": "check the indentation, and that quotes and brackets are closed"
    case "did not find expected ',' or ']'": "close the list with ], and put a comma between its elements"
    case "did not find expected ',' or '}'": "close the mapping with }, and put a comma between its keys"
    case "did not find expected '-' indicator": "indent every element of the list alike"
    case "found unexpected end of stream": "close the quotes"
    case "found unknown escape character": "write \\\\ for a backslash, or use single quotes"
    case _ where problem.contains("UTF-8"): "save the file as UTF-8"
    default: "check the indentation, quotes and brackets here and in the line above"
    }
  }
}

extension Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
