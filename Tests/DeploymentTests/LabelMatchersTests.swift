import Documents
import Testing

@testable import Deployment

@Suite struct LabelMatchersTests {
  private static let form = "each is a label, one of = != =~ !~ and a value in double quotes; commas stand between them"

  @Test(arguments: [
    #"status=~"5..""#, #"status=~"5..", method!="OPTIONS""#, #"a="""#, #" a = "b" "#, #"a!~"x|y",b="c""#,
    #"a="é,}{ \" \\""#,
    #"route=~"/api/\\d+""#, "a=\"b\",\n  c=\"d\"\n", "a=\"\u{301}\"",
  ]) func areRead(text: String) throws {
    #expect(try LabelMatchers(text).text == text)
  }

  @Test(arguments: [
    ("", form), ("5..", form), ("status", form), (#"status=5"#, form), (#"status=~'5..'"#, form),
    (#"status=="5""#, form),
    (#"a="b" c="d""#, form), (#"a="b","#, form), (#"a="b"#, form), (#"1a="b""#, form), (#"a="\d""#, form),
    ("a=\"x\ny\"", form),
    (#"{status=~"5.."}"#, "leave out the braces"), (#"status=~"5(""#, "\"5(\" is no regular expression of RE2"),
    (#"status=~"(?=5)""#, "\"(?=5)\" is no regular expression of RE2"),
  ]) func areRefused(text: String, help: String) {
    #expect(
      throws: InvalidValue(expected: #"label matchers such as status=~"5..""#, found: "\"\(text)\"", help: help)
    ) { try LabelMatchers(text) }
  }

  @Test func anEqualityTakesAnyText() throws {
    _ = try LabelMatchers(#"status="5(""#)
  }
}
