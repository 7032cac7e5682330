import CLibYAML

/// Finds comments in a YAML text.
///
/// libyaml drops them, but knows where everything else is: a `#` inside a string or a block is no comment.
package struct YAMLCommentReader {
  private typealias Position = YAMLCommentCandidate.Position

  private let source: Source
  /// What is still ahead, the next one last.
  private var candidates: [YAMLCommentCandidate]
  /// Comments on lines of their own, until it is known how far that reaches which they are about.
  private var above: [YAMLCommentCandidate] = []
  private var below: ClosedRange<Int>?
  /// The lines of the token before.
  private var before = 1...1
  private var found: [YAMLComment] = []

  private init(_ source: Source, _ candidates: [YAMLCommentCandidate]) {
    self.source = source
    self.candidates = candidates.reversed()
  }

  /// The comments that begin with a word, in their order; of a text with an error, those before it.
  ///
  /// A text without the word costs one look at its bytes.
  package static func comments(in source: Source, beginningWith word: String) -> [YAMLComment] {
    let candidates = YAMLCommentCandidate.all(in: source, beginningWith: word)
    guard !candidates.isEmpty, Budget.standard.excess(of: source) == nil else { return [] }
    var reader = YAMLCommentReader(source, candidates)
    reader.readTokens()
    return reader.found.sorted { $0.place < $1.place }
  }

  private mutating func readTokens() {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    source.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var depth = 0
      while !candidates.isEmpty || !above.isEmpty {
        var token = yaml_token_t()
        guard yaml_parser_scan(&parser, &token) == 1 else { break }
        defer { yaml_token_delete(&token) }
        switch token.type {
        case YAML_STREAM_START_TOKEN: continue
        case YAML_FLOW_SEQUENCE_START_TOKEN, YAML_FLOW_MAPPING_START_TOKEN, YAML_BLOCK_SEQUENCE_START_TOKEN,
          YAML_BLOCK_MAPPING_START_TOKEN:
          depth += 1
        case YAML_FLOW_SEQUENCE_END_TOKEN, YAML_FLOW_MAPPING_END_TOKEN, YAML_BLOCK_END_TOKEN: depth -= 1
        default: break
        }
        // libyaml takes the longer for each token, the more levels are open.
        guard depth <= Budget.standard.depth else { break }
        pass(token)
        if token.type == YAML_STREAM_END_TOKEN { break }
      }
    }
    settle()
  }

  private mutating func pass(_ token: yaml_token_t) {
    let start = Position(token.start_mark)
    let end = Position(token.end_mark)
    take(before: start)
    // libyaml also has tokens for what only indentation says.
    guard start < end || token.type == YAML_STREAM_END_TOKEN else { return }
    // A block ends where the next line begins.
    let lines = start.line...max(start.line, end.column == 1 ? end.line - 1 : end.line)
    if !above.isEmpty {
      if let below, below.lowerBound < start.line {
        settle()
      } else {
        below = start.line...max(lines.upperBound, below?.upperBound ?? 0)
      }
    }
    before = lines
    if token.type == YAML_SCALAR_TOKEN { take(inside: token.data.scalar.style, lines, before: end) }
  }

  private mutating func take(before start: Position) {
    while let candidate = candidates.last, candidate.position < start {
      candidates.removeLast()
      guard candidate.isAlone else {
        add(candidate, about: before)
        continue
      }
      if below != nil { settle() }
      above.append(candidate)
    }
  }

  /// Behind `|` and `>` a comment may stand; everything else inside a scalar is text.
  private mutating func take(inside style: yaml_scalar_style_t, _ lines: ClosedRange<Int>, before end: Position) {
    let isBlock = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
    while let candidate = candidates.last, candidate.position < end {
      candidates.removeLast()
      if isBlock, candidate.position.line == lines.lowerBound { add(candidate, about: lines) }
    }
  }

  private mutating func settle() {
    for candidate in above { add(candidate, about: below ?? candidate.position.line...candidate.position.line) }
    above = []
    below = nil
  }

  private mutating func add(_ candidate: YAMLCommentCandidate, about lines: ClosedRange<Int>) {
    let place = Place(source, line: candidate.position.line, column: candidate.position.column)
    found.append(YAMLComment(text: candidate.text, place: place, lines: lines))
  }
}
