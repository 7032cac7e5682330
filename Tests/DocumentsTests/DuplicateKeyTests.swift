import Testing

@testable import Documents

@Suite struct DuplicateKeyTests {
  @Test func bothLinesAreNamed() {
    #expect(
      Marked("a: 1\nb: 2\n1️⃣a: 3\n").findings() == ["1️⃣ The key a stands here a second time, first in line 1."])
    #expect(
      Marked("{\"a\": 1,\n\"b\": {},\n1️⃣\"a\": 3}").findings(as: .json)
        == ["1️⃣ The key a stands here a second time, first in line 1."])
  }

  @Test func everyMappingIsLookedAt() {
    #expect(
      Marked("x: [{k: 1, 1️⃣k: 2}]\ny: {l: 1, 2️⃣'l': 2}\n").findings() == [
        "1️⃣ The key k stands here a second time, first in line 1.",
        "2️⃣ The key l stands here a second time, first in line 2.",
      ])
  }

  @Test func largeMappingsToo() {
    let keys = (1...20).map { "k\($0): 1\n" }.joined()
    #expect(Marked(keys + "1️⃣k7: 2\n").findings() == ["1️⃣ The key k7 stands here a second time, first in line 7."])
  }

  @Test func mergesMayStandTwiceAndInOtherMappingsKeysMayToo() throws {
    _ = try nodes("a: &a {k: 1}\nb: &b {l: 2}\nx:\n  <<: *a\n  <<: *b\ny: {k: 1}\n")
  }

  /// Two spellings of one letter are two keys for every reader of the files.
  @Test func keysAreComparedByteByByte() throws {
    _ = try nodes("\u{E9}: 1\ne\u{301}: 2\n")
    _ = try nodes((1...9).map { "k\($0): 1\n" }.joined() + "\u{E9}: 1\ne\u{301}: 2\n")
    #expect(Node.string("\u{E9}") != Node.string("e\u{301}"))
  }
}
