import Testing

@testable import Files

@Suite("The record of written files")
struct OutputRecordTests {
  private static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  private static let abcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func record(_ lines: String...) -> OutputRecord? {
    OutputRecord(Array(lines.joined(separator: "\n").utf8))
  }

  @Test("Its text is sha256sum's, sorted by path, below a comment")
  func text() throws {
    var record = OutputRecord()
    record.entries[try OutputPath("b")] = .init(hashes: [ContentHash(of: [])])
    record.entries[try OutputPath("a/b c")] = .init(hashes: [ContentHash(of: Array("abc".utf8))])
    #expect(
      record.text == """
        # What 'exemplary generate' wrote here. To check it, in the folder above: sha256sum -c .exemplary/record
        \(Self.abcHash)  a/b c
        \(Self.emptyHash)  b

        """
    )
    #expect(OutputRecord(Array(record.text.utf8)) == record)
  }

  @Test("As a journal it holds several contents of a path, and those not written yet")
  func journal() throws {
    var record = OutputRecord()
    record.entries[try OutputPath("a")] = .init(hashes: [ContentHash(of: []), ContentHash(of: Array("abc".utf8))])
    record.entries[try OutputPath("b")] = .init(hashes: [ContentHash(of: [])], mayBeUnwritten: true)
    #expect(record.text.contains("not finished"))
    #expect(OutputRecord(Array(record.text.utf8)) == record)
  }

  @Test("An empty one lists nothing")
  func empty() {
    #expect(record("")?.entries.isEmpty == true)
  }

  @Test(
    "A line that no record has makes it unreadable",
    arguments: [
      "nonsense",
      emptyHash,
      "\(emptyHash) a",
      "\(emptyHash)  ",
      "\(emptyHash)  ../a",
      "\(emptyHash)  /etc/passwd",
      "\(emptyHash)  .exemplary/record",
      "\(emptyHash)  a\r",
      "\(emptyHash.uppercased())  a",
      "\(emptyHash.dropLast())  a",
      "\(emptyHash)0  a",
    ]
  )
  func corrupt(line: String) {
    #expect(record("\(Self.abcHash)  good", line, "") == nil)
    #expect(record("\(Self.abcHash)  good", "") != nil)
  }

  @Test("One that is cut off or not text is unreadable")
  func cutOff() {
    #expect(record("\(Self.abcHash)  good", "\(Self.abcHash)  ba") == nil)
    #expect(OutputRecord([0xff, 0x0a]) == nil)
  }
}
