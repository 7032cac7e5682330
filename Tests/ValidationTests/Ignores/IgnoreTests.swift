import Documents
import Project
import Testing

@testable import Validation

@Suite struct IgnoreTests {
  /// A rule that finds every line with `bad`.
  private func rule(_ id: String) -> Rule {
    Rule(
      id: id, severity: .error, summary: "", page: RulePage(meaning: "", consequence: "", bad: "", good: "")
    ) { facts in
      facts.project.sources.flatMap { source in
        String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated().filter { $0.element.contains("bad") }
          .map { Diagnostic("Bad.", at: Place(source, line: $0.offset + 1, column: 1)) }
      }
    }
  }

  /// What is found, as `line ID message`, by a rule `EX003` and one with the ID of another.
  private func findings(_ text: String, by rules: [Rule]) -> [String] {
    var project = Project()
    project.sources = [Source(name: "a.yml", text: text)]
    return Validation.findings(in: project, by: rules).map { finding in
      "\(finding.diagnostic.place?.line ?? 0) \(finding.ruleID) \(finding.diagnostic.message)"
    }
  }

  private func findings(_ text: String) -> [String] {
    findings(text, by: [rule("promtool"), .uselessIgnore])
  }

  @Test func oneFindingIsSilenced() {
    #expect(findings("a: bad # exemplary:ignore promtool it is fine\nb: bad\n") == ["2 promtool Bad."])
    #expect(findings("# exemplary:ignore promtool it is fine\na: bad\nb: bad\n") == ["3 promtool Bad."])
    #expect(findings("a: |  # exemplary:ignore promtool it is fine\n  bad\nb: bad\n") == ["3 promtool Bad."])
  }

  @Test func onlyItsOwnRuleIsSilenced() {
    #expect(
      findings("a: bad # exemplary:ignore tempo it is fine\n", by: [rule("promtool"), rule("tempo")]) == [
        "1 promtool Bad."
      ])
    #expect(
      findings(
        "# exemplary:ignore tempo a\n# exemplary:ignore promtool b\na: bad\n",
        by: [rule("promtool"), rule("tempo"), .uselessIgnore]) == [])
  }

  @Test func whatStandsInAStringSilencesNothing() {
    #expect(findings("a: \"bad # exemplary:ignore promtool x\"\n") == ["1 promtool Bad."])
  }

  @Test func aCommentOfNoUseIsANote() {
    #expect(
      findings("a: 1 # exemplary:ignore promtool x\n") == [
        "1 EX003 This comment silences nothing: promtool finds nothing here."
      ])
    #expect(findings("a: 1 # exemplary:ignore\n") == ["1 EX003 This comment names no rule."])
    #expect(
      findings("a: bad # exemplary:ignore promtol x\n") == ["1 promtool Bad.", "1 EX003 No rule has the ID promtol."])
  }

  @Test func aCommentWithoutAReasonSilencesAndIsANote() {
    #expect(
      findings("a: bad # exemplary:ignore promtool\n") == ["1 EX003 This comment does not say why promtool is ignored."]
    )
  }

  @Test func whatWasNotLookedForIsNoted() {
    #expect(findings("a: 1 # exemplary:ignore tempo x\n") == [])
    #expect(findings("a: 1 # exemplary:ignore promtool\n", by: [rule("promtool")]) == [])
  }

  @Test func theNoteIsOneOfTheRules() throws {
    #expect(Rule.uselessIgnore.severity == .note)
    var project = Project()
    project.sources = [Source(name: "a.yml", text: "a: 1 # exemplary:ignore EX03\n")]
    let note = try #require(Validation.findings(in: project, by: [.uselessIgnore]).first)
    #expect(note.diagnostic.severity == .note)
    #expect(note.diagnostic.help == "did you mean EX003?")
  }

  @Test func whatOtherProgramsFindIsSilencedToo() {
    let source = Source(name: "a.yml", text: "a: 1 # exemplary:ignore tempo it is fine\n")
    var project = Project()
    project.sources = [source]
    let said = Finding(ruleID: "tempo", diagnostic: Diagnostic("No.", at: Place(source, line: 1, column: 1)))
    #expect(Validation.findings(in: project, by: [], and: [.tempo: [said]]) == [])
    #expect(Validation.findings(in: project, by: [.uselessIgnore], and: [.tempo: []]).count == 1)
  }
}
