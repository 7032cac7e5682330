import Testing

@testable import Templates

@Suite struct SubstitutionTests {
  @Test func everyPlaceholderGetsItsValue() throws {
    #expect(try Template.fill("a {{x}} b {{y}}{{x}}", ["x": "1", "y": "2"]) == "a 1 b 21")
    #expect(try Template.fill("nothing", [:]) == "nothing")
  }

  /// A legend such as `{{route}}` may be put in.
  @Test func aValueIsNotLookedThrough() throws {
    #expect(try Template.fill("{{x}}", ["x": "{{y}} {{"]) == "{{y}} {{")
  }

  @Test func whatDoesNotFitIsAnError() {
    #expect(throws: Template.Mismatch.unknownPlaceholder("y")) { try Template.fill("{{x}} {{y}}", ["x": "1"]) }
    #expect(throws: Template.Mismatch.unusedValue("a")) { try Template.fill("{{x}}", ["x": "1", "b": "", "a": ""]) }
    #expect(throws: Template.Mismatch.unclosedPlaceholder) { try Template.fill("{{x}} {{y", ["x": "1"]) }
  }

  @Test func aMismatchSaysWhatItIs() {
    #expect("\(Template.Mismatch.unknownPlaceholder("y"))" == "The template's placeholder {{y}} has no value.")
    #expect("\(Template.Mismatch.unusedValue("y"))" == "The template has no placeholder {{y}}.")
    #expect("\(Template.Mismatch.unclosedPlaceholder)" == "A placeholder of the template is not closed by }}.")
  }
}
