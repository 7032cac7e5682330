import Testing

@testable import Documents
@testable import Values

/// Whole texts, as Prometheus matches them: anchored on both sides, with `.` for any character.
@Suite struct RegularExpressionMatchTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("a|b", "b"), ("|a", ""), ("(a|bc)+", "abcbca"), ("a*", ""), ("a*", "aaa"), ("a+?b", "aab"),
    ("a{2,3}", "aaa"), ("a{2}", "aa"), ("a{0}", ""), ("a{2,}", "aaaa"), (".*_bucket", "http_seconds_bucket"),
    (".", "\n"),
    ("(?-s).", "a"), ("(?i)ABC", "aBc"), ("(?i:a)b", "Ab"), ("(?i)é", "É"), ("(?i)[^a]", "b"), ("[^a-c]", "d"),
    ("[]a]+", "]a"), ("[a-]", "-"), ("[[:alpha:]_]+", "a_B"), ("[[:^digit:]]", "x"), ("\\d+\\.\\d*", "12."),
    ("[\\d-]+", "1-2"),
    ("[\\D]", "x"), ("\\x41\\x{42}\\103", "ABC"), ("\\Qa.b\\E+", "a.bb"), ("^a$", "a"), ("(^a|b$)", "b"),
    ("a\\b-\\bb", "a-b"), ("a\\Bb", "ab"), ("(?m)a$\n^b", "a\nb"), ("(?P<n>a)(?<m>b)", "ab"), ("(a|b|c|)d", "d"),
    ("(?:go_.*|process_.*)", "go_threads"), ("(a*)*", "aaa"), ("(a?){3}", "aa"), ("日+", "日日"), ("{", "{"),
    ("a{,2}", "a{,2}"),
  ]) func matches(pattern: String, text: String) throws {
    #expect(try #require(RegularExpression(pattern)).matches(whole: text) == true)
  }

  @Test(arguments: [
    ("", "a"), ("a", "ab"), ("a", "ba"), ("a|b", "ab"), ("a{2,3}", "a"), ("a{2,3}", "aaaa"), ("a{0}", "a"),
    ("(?-s).", "\n"),
    (".*_bucket", "http_seconds_bucket_total"), ("ABC", "abc"), ("(?i:a)b", "aB"), ("(?i)[^a]", "A"), ("[^a-c]", "b"),
    ("[[:^digit:]]", "1"), ("\\D", "1"), ("\\s", "\u{0B}"), ("a^b", "ab"), ("a\\bb", "ab"), ("a$\nb", "a\nb"),
    ("\\Qa.b\\E", "acb"),
    ("(a?){3}", "aaaa"),
  ]) func matchesNot(pattern: String, text: String) throws {
    #expect(try #require(RegularExpression(pattern)).matches(whole: text) == false)
  }

  @Test func unicodeClassesCannotBeTold() throws {
    #expect(try #require(RegularExpression("\\p{Greek}|a")).matches(whole: "a") == nil)
    #expect(try #require(RegularExpression("[\\pL]")).matches(whole: "a") == nil)
    #expect(RegularExpression("(") == nil)
  }

  /// Backtracking takes exponential time for these.
  @Test(arguments: ["(a*)*b", "(a|a)*b", "(a?){500}a{500}c", "(.*)(.*)(.*)(.*)(.*)x"])
  func takesNoExponentialTime(pattern: String) throws {
    #expect(try #require(RegularExpression(pattern)).matches(whole: String(repeating: "a", count: 500)) == false)
  }

  @Test func tooLargeProgramsCannotBeTold() throws {
    let pattern = String(repeating: "(a{1000})", count: 200)
    #expect(try #require(RegularExpression(pattern)).matches(whole: "a") == nil)
  }
}
