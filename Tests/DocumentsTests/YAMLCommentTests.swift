import Testing

@testable import Documents

@Suite struct YAMLCommentTests {
  /// Each comment that begins with `x:`, as `mark text lines`.
  private func comments(_ marked: String) -> [String] {
    let fixture = Marked(marked)
    return YAMLCommentReader.comments(in: fixture.source, beginningWith: "x:").map { comment in
      "\(fixture.mark(at: comment.place) ?? "?") \(comment.text) \(comment.lines.lowerBound)-\(comment.lines.upperBound)"
    }
  }

  @Test func aCommentBehindSomethingIsAboutThat() {
    #expect(comments("a: 1\nb: 2 1️⃣# x:one \nc: 3\n") == ["1️⃣ x:one 2-2"])
    #expect(comments("a: [1, 1️⃣#x:one\n  2]\n") == ["1️⃣ x:one 1-1"])
    #expect(comments("- a 1️⃣#  x:one\r\n- b 2️⃣# x:two") == ["1️⃣ x:one 1-1", "2️⃣ x:two 2-2"])
    #expect(comments("a: 1️⃣# x:one\n  b: 1\n") == ["1️⃣ x:one 1-1"])
    #expect(comments("a: \"1\n  2\" 1️⃣# x:one\n") == ["1️⃣ x:one 1-2"])
  }

  @Test func aCommentOnALineOfItsOwnIsAboutWhatIsBelow() {
    #expect(comments("1️⃣# x:one\na: 1\n") == ["1️⃣ x:one 2-2"])
    #expect(comments("\u{FEFF}# x:one\na: 1\n") == ["? x:one 2-2"])
    #expect(comments("a:\n  1️⃣# x:one\n  # other\n\n  2️⃣# x:two\n  b: 1\nc: 1\n") == ["1️⃣ x:one 6-6", "2️⃣ x:two 6-6"])
    #expect(comments("a:\n  b: 1\n1️⃣# x:one\nc: 1\n") == ["1️⃣ x:one 4-4"])
    #expect(comments("a: 1\n1️⃣# x:one\n").count == 1)
  }

  @Test func aBlockIsOne() {
    #expect(comments("1️⃣# x:one\na: |\n  1\n  2\nb: 1\n") == ["1️⃣ x:one 2-4"])
    #expect(comments("- 1️⃣# x:one\n  |\n  1\n  2\n- b\n") == ["1️⃣ x:one 1-1"])
    #expect(comments("a: | 1️⃣# x:one\n  1\n  2\nb: 1\n") == ["1️⃣ x:one 1-3"])
    #expect(comments("a:\n  1️⃣# x:one\n  - >-\n    1\n    2\n") == ["1️⃣ x:one 3-5"])
  }

  @Test func whatStandsInAStringIsNone() {
    #expect(comments("a: \"# x:one\"\n") == [])
    #expect(comments("a: '1\n  # x:one'\n") == [])
    #expect(comments("a: |\n  # x:one\n  b # x:two\n1️⃣# x:three\nb: 1\n") == ["1️⃣ x:three 5-5"])
    #expect(comments("a: b#x:one\n") == [])
    #expect(comments("a#x:one: b\n") == [])
    #expect(comments("{\"a\": \"b # x:one\"}") == [])
  }

  @Test func onlyTheWordBeginsOne() {
    #expect(comments("a: 1 # see x:one\n") == [])
    #expect(comments("a: 1 ## x:one\n") == [])
    #expect(comments("a: 1 # X:one\n") == [])
  }

  @Test func aBrokenTextKeepsThoseBeforeTheError() {
    #expect(comments("1️⃣# x:one\na: 1\nb: 'open\n# x:two\n") == ["1️⃣ x:one 2-2"])
  }

  @Test(.timeLimit(.minutes(10))) func hostileTextsEndSoon() {
    #expect(comments(String(repeating: "[", count: 100_000) + " # x:one") == [])
    #expect(comments("- # x:one\n" + String(repeating: "- ", count: 10_000)).count <= 1)
    let many = String(repeating: "# x:one\n", count: 10_000)
    #expect(YAMLCommentReader.comments(in: Source(name: "s", text: many), beginningWith: "x:").count == 10_000)
  }
}
