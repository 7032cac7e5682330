import Components
import Documents
import Testing

@Suite struct RuleCheckTests {
  @Test func aRuleRecordsOrAlerts() {
    let help = "(write record for a recording rule, or alert for an alerting rule)"
    #expect(
      findings(PrometheusRule.self, "record: a\nalert: b\nexpr: c\n") == [
        "p.yml:2:8: Expected one of record and alert, found both. \(help)"
      ])
    #expect(
      findings(RuleFile.self, "groups:\n- name: a\n  rules:\n  - expr: b\n") == [
        "p.yml:4:5: Expected one of record and alert, found neither. \(help)"
      ])
  }

  @Test(arguments: [
    ("for: 5m", "for", 6), ("keep_firing_for: 5m", "keep_firing_for", 18), ("annotations: {a: b}", "annotations", 14),
  ])
  func someKeysAreForAlerts(line: String, key: String, column: Int) {
    #expect(
      findings(PrometheusRule.self, "record: a\nexpr: b\n\(line)\n") == [
        "p.yml:3:\(column): Expected \(key) only in an alerting rule, found it in a recording rule. (remove it)"
      ])
    #expect(findings(PrometheusRule.self, "alert: a\nexpr: b\n\(line)\n") == [])
  }

  @Test func aDurationOfZeroIsNone() {
    #expect(findings(PrometheusRule.self, "record: a\nexpr: b\nfor: 0s\n") == [])
  }

  @Test func groupNamesAreUnique() {
    #expect(
      findings(RuleFile.self, "groups:\n- name: a\n- name: b\n- name: a\n") == [
        "p.yml:4:9: Expected every group name once in a file, found \"a\" again. (give each group a name of its own)"
      ])
  }
}
