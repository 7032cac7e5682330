import Components
import Documents
import Testing
import Values

@Suite struct PrometheusValueTests {
  @Test(arguments: [
    ("0", 0, "0B"), ("512MB", 512 << 20, "512MB"), ("1GiB", 1 << 30, "1GB"), ("1.5KB", 1536, "1536B"),
    ("8191PB", 8191 << 50, "8191PB"),
  ])
  func sizes(text: String, bytes: Int64, written: String) throws {
    let size = try PrometheusSize(text)
    #expect(size.bytes == bytes)
    #expect(size.text == written)
    #expect(try PrometheusSize(size.text) == size)
  }

  @Test(arguments: ["", "512", "512m", "512M", "-1GB", "MB", "1..5GB", "8EB", "9999999999999999999B", "512MBs", "nanB"])
  func noSizes(text: String) {
    #expect(throws: InvalidValue.self) { try PrometheusSize(text) }
  }

  @Test func aSizeIsReadFromAPlainNumber() {
    #expect(findings(ScrapeLimits.self, "body_size_limit: 0\n") == [])
    #expect(
      findings(ScrapeLimits.self, "body_size_limit: 512\n") == [
        """
        p.yml:1:18: Expected a size such as 512MB or 10GB, found "512". \
        (the units are B, KB, MB, GB, TB, PB and EB)
        """
      ])
  }

  @Test func actionsAreReadInAnyCase() throws {
    #expect(try RelabelAction("LabelDrop") == .labeldrop)
    #expect(try DNSSDConfig.RecordType("srv") == .srv)
    #expect(
      findings(RelabelConfig.self, "action: Replaces\n") == [
        """
        p.yml:1:9: Expected one of replace, keep, drop, keepequal, dropequal, hashmod, labelmap, labeldrop, \
        labelkeep, lowercase, uppercase, found "Replaces". (did you mean replace?)
        """
      ])
  }

  @Test func labelNamesMayBeAnyText() {
    #expect(findings(StaticConfig.self, "labels: {service.name: a, größe: b}\n") == [])
    #expect(
      findings(StaticConfig.self, "labels: {'': a}\n") == ["p.yml:1:10: Expected a label name, found an empty text."])
  }

  @Test func targetsMayBeURLsWhereRelabellingMakesTargetsOfThem() {
    let targets = "job_name: a\nstatic_configs: [{targets: [b, https://c/d]}]\n"
    #expect(findings(ScrapeConfig.self, targets + "relabel_configs: [{target_label: x}]\n") == [])
    #expect(
      findings(ScrapeConfig.self, targets) == [
        """
        p.yml:2:32: Expected a target such as node.example.net:9100, found "https://c/d". (leave out the scheme and the \
        path; they have keys of their own)
        """
      ])
  }
}
