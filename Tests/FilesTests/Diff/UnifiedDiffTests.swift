import RandomTesting
import Testing

@testable import Files

@Suite("Unified diffs")
struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String?, path: String = "f") -> String {
    UnifiedDiff.text(path: path, old: old.map { Array($0.utf8) }, new: new.map { Array($0.utf8) })
  }

  private func numbered(_ range: some Sequence<Int>) -> String {
    range.map { "\($0)\n" }.joined()
  }

  @Test("A change is shown with three lines around it")
  func context() {
    #expect(
      diff(numbered(1...9), numbered(1...9).replacing("5\n", with: "five\n")) == """
        --- a/f
        +++ b/f
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """
    )
  }

  @Test("Changes with at most six lines between them share a hunk", arguments: [(6, 1), (7, 2)])
  func merging(between: Int, hunks: Int) {
    let old = "x\n" + numbered(1...between) + "y\n"
    let new = "X\n" + numbered(1...between) + "Y\n"
    #expect(diff(old, new).split(separator: "\n").count { $0.hasPrefix("@@") } == hunks)
  }

  @Test("A missing newline at the end is said on the side where it is missing")
  func noNewline() {
    #expect(
      diff("a\nb", "a\nb\n") == """
        --- a/f
        +++ b/f
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b

        """
    )
    #expect(diff("a", "b").hasSuffix("-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"))
  }

  @Test("A file that is created or removed is compared with /dev/null")
  func devNull() {
    #expect(diff(nil, "a\n") == "--- /dev/null\n+++ b/f\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(diff("a\n", nil) == "--- a/f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n")
    #expect(diff(nil, "") == "--- /dev/null\n+++ b/f\n")
  }

  @Test("Nothing is shown where nothing differs")
  func same() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff(nil, nil) == "")
  }

  @Test("A name with a space ends in a tab")
  func space() {
    #expect(diff("a\n", "b\n", path: "x y").hasPrefix("--- a/x y\t\n+++ b/x y\t\n"))
  }

  @Test("What is not text is only said to differ", arguments: [[0xff], [0x61, 0x00]] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(UnifiedDiff.text(path: "f", old: bytes, new: [0x61]) == "Binary files a/f and b/f differ\n")
    #expect(UnifiedDiff.text(path: "f", old: nil, new: bytes) == "Binary files /dev/null and b/f differ\n")
  }

  @Test("Letters that look alike and have other bytes differ")
  func canonicalEquivalence() {
    #expect(diff("\u{e9}\n", "e\u{301}\n") != "")
  }

  @Test("Any diff turns the old text into the new one", arguments: 0..<300 as Range<UInt64>)
  func patching(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Int.random(in: 1...20, using: &random)
    func text() -> String {
      let lines = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        "\(Int.random(in: 0...alphabet, using: &random))"
      }
      let end = Bool.random(using: &random) && !lines.isEmpty ? "\n" : ""
      return lines.joined(separator: "\n") + end
    }
    let old = text()
    let new = text()
    #expect(try Patch(diff(old, new)).apply(to: old) == new)
  }

  @Test("Far changes in a large file are two small hunks")
  func far() throws {
    let old = numbered(1...50_000)
    let new = old.replacing("\n1000\n", with: "\nnew\n").replacing("\n49000\n", with: "\n")
    let text = diff(old, new)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
    #expect(text.utf8.count < 200)
    #expect(try Patch(text).apply(to: old) == new)
  }

  @Test("Large texts of the same few lines in another order are replaced whole")
  func bounded() throws {
    let old = numbered((0..<20_000).map { $0 % 7 })
    let new = numbered((0..<20_000).map { ($0 * $0 + 1) % 7 })
    let text = diff(old, new)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
    #expect(try Patch(text).apply(to: old) == new)
  }
}
