import Project
import Testing

@Suite struct InterpolationTests {
  private func expanded(_ text: String) throws(InvalidVariable) -> String {
    try Interpolation(["A": "1", "EMPTY": "", "DOLLAR": "a$b"]).expanded(text)
  }

  @Test(arguments: [
    ("a", "a"), ("$A", "1"), ("${A}", "1"), ("x${A}y$A-", "x1y1-"), ("$$A", "$$A"), ("$$$A", "$$1"),
    ("${EMPTY-d}", ""), ("${EMPTY:-d}", "d"), ("${NONE-d}", "d"), ("${NONE:-d}", "d"), ("${A:-d}", "1"),
    ("${A:+y}", "y"), ("${EMPTY:+y}", ""), ("${EMPTY+y}", "y"), ("${NONE+y}", ""),
    ("${NONE:-${A}}", "1"), ("${NONE:-${OTHER:-b}}", "b"), ("${NONE:-}", ""), ("${A:?must}", "1"),
    ("${DOLLAR}", "a$$b"), ("${NONE:-a:b}", "a:b"), ("${NONE:-{}}", "{}"),
  ]) func known(_ text: String, _ expected: String) throws {
    #expect(try expanded(text) == expected)
  }

  @Test(arguments: ["$NONE", "${NONE}", "${NONE:?must be set}", "${EMPTY:?must be set}", "a${NONE}b"])
  func whatNobodySetStays(_ text: String) throws { #expect(try expanded(text) == text) }

  @Test func anUnsetVariableInADefaultStays() throws { #expect(try expanded("${NONE:-a$OTHER}") == "a$OTHER") }

  @Test(arguments: ["$", "$(date)", "${}", "${A", "${A:}", "${A!b}", "${1}", "$-"])
  func otherDollarSignsAreRefused(_ text: String) {
    #expect(throws: InvalidVariable.self) { try expanded(text) }
  }

  @Test func endlessNestingIsRefused() {
    let text = String(repeating: "${N:-", count: 100_000)
    #expect(throws: InvalidVariable.self) { try expanded(text) }
  }
}
