import Documents
import Testing

@testable import Validation

/// The examples that `exemplary explain` shows are what they claim to be.
@Suite struct RulePageTests {
  private func ids(in example: String) -> [String] {
    Validation.findings(in: ProjectText(example).load()).map(\.ruleID)
  }

  @Test(arguments: Rules.all.map(\.id))
  func theBadExampleBreaksTheRuleAndNoOther(_ id: String) throws {
    let rule = try #require(Rules.rule(id))
    #expect(Set(ids(in: rule.page.bad)) == [id], "\(ProjectText(rule.page.bad).findings())")
  }

  @Test(arguments: Rules.all.map(\.id))
  func theGoodExampleBreaksNone(_ id: String) throws {
    let rule = try #require(Rules.rule(id))
    #expect(ProjectText(rule.page.good).findings() == [])
  }

  @Test func idsAreUniqueAndInOrder() {
    let ids = Rules.all.map(\.id)
    #expect(ids == Array(Set(ids)).sorted())
    #expect(ids.allSatisfy { $0.wholeMatch(of: /EX[0-4][0-9]{2}/) != nil })
  }

  @Test(arguments: Rules.all.map(\.id))
  func everySeverityIsAtMostTheRules(_ id: String) throws {
    let rule = try #require(Rules.rule(id))
    let order: [Diagnostic.Severity] = [.note, .warning, .error]
    for finding in Validation.findings(in: ProjectText(rule.page.bad).load(), by: [rule]) {
      #expect(order.firstIndex(of: finding.diagnostic.severity)! <= order.firstIndex(of: rule.severity)!)
      #expect(!finding.diagnostic.help.isEmpty || id == "EX001" || id == "EX002")
    }
  }
}
