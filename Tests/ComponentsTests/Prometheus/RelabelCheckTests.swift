import Components
import Testing

@Suite struct RelabelCheckTests {
  private func found(_ step: String) -> [String] { findings(RelabelConfig.self, step) }

  @Test(arguments: ["replace", "hashmod, modulus: 2", "lowercase", "Uppercase", "keepequal", "dropequal"])
  func actionsThatWriteOrCompareNeedATarget(_ action: String) {
    #expect(found("{action: \(action)}").contains { $0.contains("Expected a target_label with the action") })
    #expect(found("{action: \(action), target_label: a}") == [])
  }

  @Test(arguments: ["keep", "drop", "labelmap", "labeldrop", "labelkeep"])
  func othersDoNot(_ action: String) { #expect(found("{action: \(action)}") == []) }

  @Test func whatAnActionDoesNotReadIsRefused() {
    #expect(
      found("{action: labeldrop, regex: a, source_labels: [b]}") == [
        "p.yml:1:46: Expected no source_labels with the action labeldrop, which does not read it. (remove it)"
      ])
    #expect(found("{action: lowercase, target_label: a, replacement: $1}") == [])
    #expect(found("{action: lowercase, target_label: a, replacement: b}").count == 1)
    #expect(found("{action: keepequal, target_label: a, regex: b, separator: c}").count == 2)
  }

  @Test func expressionsAreReadAsRE2() {
    #expect(found("{action: keep, regex: 'a(?P<b>c)|d{2,3}'}") == [])
    #expect(found("{action: keep, regex: 'a(b'}").count == 1)
    #expect(found("{action: keep, regex: '(?=a)'}").count == 1)
  }

  @Test func hashmodNeedsAModulus() { #expect(found("{action: hashmod, target_label: a}").count == 1) }

  @Test func anActionThatCannotBeReadIsSaidOnce() { #expect(found("{action: shout}").count == 1) }

  @Test func olderNamesAreHeldWhereTheyAreAskedFor() {
    let steps =
      "scrape_configs: [{job_name: a, relabel_configs: [{target_label: service.name}, {target_label: 'a_${1}'}]}]"
    #expect(findings(PrometheusConfig.self, steps) == [])
    #expect(
      findings(PrometheusConfig.self, "global: {metric_name_validation_scheme: legacy}\n" + steps) == [
        """
        p.yml:2:65: Expected a label name of letters, digits and _, found "service.name". (rename it, or set \
        metric_name_validation_scheme to utf8)
        """
      ])
  }
}
