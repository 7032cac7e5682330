import Testing

@testable import Documents

@Suite struct YAMLMalformedTests {
  @Test(arguments: [
    (
      "a: 'x\nb: y\n1️⃣",
      "This is not YAML: while scanning a quoted scalar that begins in line 1: found unexpected end of stream."
    ),
    (
      "a: [x, y\nb: 1\n1️⃣",
      "This is not YAML: while parsing a flow sequence that begins in line 1: did not find expected ',' or ']'."
    ),
    (
      "a: {x: 1\n1️⃣b",
      "This is not YAML: while parsing a flow mapping that begins in line 1: did not find expected ',' or '}'."
    ),
    ("a: b1️⃣: c\n", "This is not YAML: mapping values are not allowed in this context."),
    (
      "a:\n1️⃣\t- b\n",
      "This is not YAML: while scanning for the next token: found character that cannot start any token."
    ),
    ("a: 1️⃣@b\n", "This is not YAML: while scanning for the next token: found character that cannot start any token."),
    (
      "a:\n  b: 1\n 1️⃣c: 2\n",
      "This is not YAML: while parsing a block mapping that begins in line 1: did not find expected key."
    ),
    ("a: 1\n---\n1️⃣b: 2\n", "A second document begins here; the file must hold one."),
  ])
  func itsPlaceIsRight(marked: String, message: String) {
    let found = Marked(marked).findings()
    #expect(found.map { $0.drop { $0 != " " }.dropFirst() } == [message[...]])
  }

  @Test(arguments: [
    "a: 1\n1️⃣---\nb: 2\n", "a: b1️⃣: c\n", "a: 1️⃣@b\n", "a: 1\nb: \"1️⃣\\q\"\n", "a: 1️⃣%b\n",
  ]) func theCaretStandsThere(marked: String) {
    let fixture = Marked(marked)
    #expect(throws: Diagnostic.self) { try DocumentFormat.yaml.read(fixture.source) }
    #expect(fixture.findings().first?.hasPrefix("1️⃣") == true, "\(fixture.findings())")
  }

  @Test(arguments: [
    ("a: [x, y\nb: 1\n", "close the list with ], and put a comma between its elements"),
    ("a: {x: 1\nb", "close the mapping with }, and put a comma between its keys"),
    ("a:\n  - b\n  c: d\n", "indent every element of the list alike"),
    ("a: \"x\n", "close the quotes"),
    ("a: \"\\q\"\n", "write \\\\ for a backslash, or use single quotes"),
    ("a: &\n", "check the indentation, quotes and brackets here and in the line above"),
  ]) func whatToDoIsSaid(text: String, help: String) {
    #expect(throws: Diagnostic.self) { try DocumentFormat.yaml.read(Source(name: "s", text: text)) }
    do throws(Diagnostic) { _ = try DocumentFormat.yaml.read(Source(name: "s", text: text)) } catch {
      #expect(error.help == help, "\(error)")
    }
  }

  @Test(arguments: ["", "\n\n", "# a comment\n", "\u{FEFF}", "  \n# x", "---\n", "--- # nothing\n...\n"])
  func aTextWithoutAValueIsEmpty(text: String) {
    let reading = Reading<Sample>(Source(name: "s", text: text), as: .yaml)
    #expect(reading.diagnostics.map(\.message) == ["The file is empty."])
    #expect(reading.document == nil)
  }

  private func findings(_ bytes: [UInt8]) -> [String] {
    do throws(Diagnostic) {
      return try YAMLReader.read(Source(name: "s", bytes: bytes)).diagnostics.map(\.description)
    } catch {
      return [error.description]
    }
  }

  @Test func whatIsNotUTF8IsFoundWhereItStands() {
    #expect(
      findings(Array("é: 1\nb: é".utf8) + [0xFF, 0x0A]) == ["s:2:5: This is not YAML: invalid leading UTF-8 octet."])
    #expect(
      findings(Array("\u{FEFF}a: ".utf8) + [0xC3, 0x28]) == ["s:1:4: This is not YAML: invalid trailing UTF-8 octet."])
  }

  @Test func controlCharactersAreFoundWhereTheyStand() {
    for character in ["\0", "\u{7}", "\u{1B}", "\u{7F}"] {
      #expect(
        findings(Array("é: 1\r\nbc: é\(character)\n".utf8))
          == ["s:2:6: This is not YAML: control characters are not allowed."])
    }
  }

  @Test func otherEncodingsAreNamed() {
    let utf16 = "a: b\n".utf16
    #expect(
      findings([0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        == ["s:1:1: The file is UTF-16, not UTF-8."])
    #expect(
      findings([0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        == ["s:1:1: The file is UTF-16, not UTF-8."])
  }

  @Test func windowsLineBreaksAndTabsBehindValuesAreFine() throws {
    #expect(try nodes("a: b\t# c\r\nd:\r\n  - e\r\n") == ["a": "b", "d": ["e"]])
  }
}
