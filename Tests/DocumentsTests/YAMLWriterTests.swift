import Testing

@testable import Documents

@Suite struct YAMLWriterTests {
  private func yaml(_ node: Node) -> String { String(decoding: node.text(as: .yaml), as: UTF8.self) }

  @Test(arguments: [
    "", "~", "null", "Null", "NULL", "true", "True", "yes", "NO", "on", "Off", "y", "N", "1", "-1", "+1", "0x1f",
    "0o17",
    "0b1", "017", "1_000", "_1", "1.5", ".5", "5.", "1e3", "1E-3", ".inf", "-.Inf", ".NaN", "12:30", "1:2:3", "=", "<<",
    "2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-1-1",
  ]) func whatSomeReaderTakesForSomethingElseIsQuoted(text: String) throws {
    #expect(yaml(["a": .string(text)]) == "a: '\(text)'\n")
    #expect(yaml([.string(text)]) == "- '\(text)'\n")
  }

  @Test(arguments: [
    "http-server", "a b", "/metrics", "5s", "15d", "registry.example.net/app:1.2.3", "host:9090", "a#b", "nope", "one",
    "é", "日本", "x=~y", "$__rate_interval", "v3.14.0", "a'b", "a\"b", "-x", ".5s", "127.0.0.1.example.net",
    "3.14.0-rc.1",
  ]) func whatIsPlainlyTextIsNot(text: String) {
    #expect(yaml(["a": .string(text)]) == "a: \(text)\n")
  }

  @Test func linesAreKeptReadable() {
    #expect(yaml(["a": "x\ny\n", "b": "x\n\ny"]) == "a: |\n  x\n  y\nb: |-\n  x\n\n  y\n")
  }

  /// A block that ends in empty lines would make libyaml end the whole text with `...`.
  @Test func emptyLinesAtTheEndAreEscaped() {
    #expect(yaml(["a": "x\n\n", "b": "\n"]) == "a: \"x\\n\\n\"\nb: \"\\n\"\n")
  }

  @Test func whatABlockCannotHoldIsEscaped() {
    #expect(
      yaml(["a": "x \ny", "b": "\t", "c": "\0\u{1B}", "d": "\u{85}\u{2028}\u{FEFF}", "e": "x\r\n"])
        == #"""
        a: "x \ny"
        b: "\t"
        c: "\0\e"
        d: "\N\L\uFEFF"
        e: "x\r\n"

        """#)
  }

  @Test func noLineIsWrapped() {
    let long = Array(repeating: "word", count: 500).joined(separator: " ")
    #expect(yaml(["a": .string(long)]) == "a: \(long)\n")
    #expect(yaml(["a": .string(long + " '")]) == "a: \(long) '\n")
    #expect(yaml(["a": .string("# " + long)]) == "a: '# \(long)'\n")
  }

  @Test func emptyCollectionsStandInOneLine() {
    #expect(yaml(["a": [], "b": [:], "c": [[], [:]]]) == "a: []\nb: {}\nc:\n- []\n- {}\n")
  }

  @Test func flowStyleHoldsForWhatIsInside() {
    let writer = YAMLWriter()
    writer.beginMapping()
    writer.key("a")
    writer.beginSequence(flow: true)
    Node.mapping([("b", ["x, y", "1"]), ("c", "l\nm")]).write(to: writer)
    writer.endSequence()
    writer.key("d")
    Node(.sequence([1])).write(to: writer)
    writer.endMapping()
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(text == "a: [{b: ['x, y', '1'], c: \"l\\nm\"}]\nd:\n- 1\n")
  }

  @Test func tagsAreWritten() throws {
    for text in ["a: !reset null\n", "a: !override\n- 1\n", "a: !reset []\n", "a: !x\n  b: !y 'z'\n"] {
      #expect(try nodes(yaml(try nodes(text))) == nodes(text))
    }
  }

  /// What YAML calls octal stays the same number for every reader.
  @Test func numbersAreWrittenAsEveryReaderTakesThem() throws {
    #expect(
      yaml(try nodes("[0444, 1_000, 0x1F, yes, 1e3, 1e-7, 1e300, .inf]"))
        == "- 292\n- 1000\n- 31\n- true\n- 1000\n- 1.0e-07\n- 1.0e+300\n- .inf\n")
  }
}
