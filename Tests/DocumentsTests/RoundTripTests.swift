import RandomTesting
import Testing

@testable import Documents

@Suite struct RoundTripTests {
  private func text(_ node: Node, as format: DocumentFormat) -> Source {
    Source(name: "s", bytes: node.text(as: format))
  }

  @Test(arguments: 0..<300) func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for format in [DocumentFormat.yaml, .json] {
      let node = Node.random(tags: format == .yaml, using: &generator)
      let source = text(node, as: format)
      let shown = Comment(rawValue: String(decoding: source.bytes, as: UTF8.self))
      let result = try format.read(source)
      #expect(result.diagnostics == [], shown)
      #expect(result.root == node, shown)
    }
  }

  @Test(arguments: 0..<100) func onePassThroughTheOtherFormatChangesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 7_000 + seed)
    let node = Node.random(tags: false, using: &generator)
    let yaml = try DocumentFormat.yaml.read(text(node, as: .yaml)).root
    let json = try DocumentFormat.json.read(text(try #require(yaml), as: .json)).root
    #expect(json == node)
  }

  @Test(arguments: 0..<100) func textInFlowStyleIsReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 9_000 + seed)
    let texts = (0..<20).map { _ in NastyText.random(using: &generator) }
    let writer = YAMLWriter()
    writer.beginSequence(flow: true)
    for text in texts { writer.string(text) }
    writer.endSequence()
    let bytes = writer.finish()
    let root = try DocumentFormat.yaml.read(Source(name: "s", bytes: bytes)).root
    #expect(root == Node(.sequence(texts.map(Node.string))), "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func aNodeWriterBuildsWhatTheNodeIs() {
    for seed in 0..<50 as Range<UInt64> {
      var generator = SeededGenerator(seed: 11_000 + seed)
      let node = Node.random(tags: true, using: &generator)
      #expect(NodeWriter.node(of: node) == node)
    }
  }
}
