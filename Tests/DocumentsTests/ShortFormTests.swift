import Testing

@testable import Documents

/// A document may have a form of its own beside the mapping, and then has it wherever it stands.
@Suite struct ShortFormTests {
  private struct Whole: Document, Equatable {
    var one = Part()
    var perhaps: Part?
    var list: [Part] = []
    var byName: [String: Part] = [:]

    static let fields: Fields<Self> = [
      required("one", \.one), optional("perhaps", \.perhaps), optional("list", \.list), optional("by_name", \.byName),
    ]
  }

  /// Written as its name where it has nothing else.
  private struct Part: Document, Equatable {
    var name = ""
    var size: Int?

    static let fields: Fields<Self> = [required("name", \.name), optional("size", \.size)]

    static func decode(_ node: Node, _ decoding: inout Decoding) -> Part? {
      node.scalar.map { Part(name: $0.text) } ?? decodeMapping(node, &decoding)
    }

    static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
      let part = address.assumingMemoryBound(to: Part.self).pointee
      if part.size == nil { part.name.encode(encoding) } else { encodeMapping(at: address, encoding) }
    }
  }

  /// Long enough a list to be written in runs, too.
  @Test(arguments: [2, 300]) func itStandsWhereverTheDocumentDoes(count: Int) {
    var whole = Whole(one: Part(name: "a"), perhaps: Part(name: "b"))
    whole.list = (0..<count).map { Part(name: "p\($0)", size: $0 == 1 ? 7 : nil) }
    whole.byName = ["x": Part(name: "c"), "z": Part(name: "d", size: 8)]
    let text = String(decoding: whole.text(as: .yaml), as: UTF8.self)
    let list = (0..<count).map { $0 == 1 ? "- name: p1\n  size: 7\n" : "- p\($0)\n" }.joined()
    #expect(text == "one: a\nperhaps: b\nlist:\n\(list)by_name:\n  x: c\n  z:\n    name: d\n    size: 8\n")
    #expect(Reading<Whole>(Source(name: "s", text: text), as: .yaml).document?.value == whole)
  }
}
