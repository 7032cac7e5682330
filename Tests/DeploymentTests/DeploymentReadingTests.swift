import Documents
import Testing
import Values

@testable import Deployment

@Suite struct DeploymentReadingTests {
  @Test func aNameIsEnough() throws {
    #expect(try Deployment(yaml: "name: x\n") == Deployment(name: DNSLabel("x")))
    #expect(
      try Deployment(yaml: "name: x\nprometheus:\ntempo: {}\ngrafana: ~\napplications:\n")
        == Deployment(name: DNSLabel("x")))
  }

  @Test(arguments: ["", "# nothing yet\n", "---\n"]) func anEmptyFileSaysWhatToWrite(text: String) {
    #expect(throws: DeploymentError.self) { try Deployment(yaml: text) }
    do throws(DeploymentError) {
      _ = try Deployment(yaml: text)
    } catch {
      #expect(
        error.description == """
          deployment.yml:1:1: The file is empty.
          \(text.isEmpty ? "" : " 1 | \(text)   | ^\n")  = write at least `name: …`, or start from `exemplary init`

          """)
    }
  }

  @Test func everyErrorIsFoundInOneRun() {
    #expect(
      findings(
        """
        1️⃣nme: x
        bind_address: 2️⃣localhost
        exemplars: {max_stored: 3️⃣many}
        applications:
          - name: 4️⃣A
            port: 5️⃣0
          - name: b
            objective: {availability: 6️⃣99.9}
        prometheus: {version: 7️⃣2.53.0, 8️⃣retntion: 1d}
        9️⃣prometheus: {}
        """.replacing("1️⃣nme", with: "name: x\n1️⃣nme")) == [
          "9️⃣ The key prometheus stands here a second time, first in line 10.",
          "2️⃣ Expected an IP address such as 127.0.0.1 or ::1, found \"localhost\".",
          "3️⃣ Expected a whole number, found `many`.",
          "4️⃣ Expected a name of lower-case letters, digits and dashes, at most 63, found \"A\".",
          "5️⃣ Expected a port from 1 to 65535, found `0`.",
          "6️⃣ Expected a percentage above 0% and below 100%, such as 99.9%, found \"99.9\".",
          "8️⃣ The key retntion is not known here.",
          "7️⃣ Prometheus 2.53.0 is not supported: from 3.0 up to, not including, 4.0 it is.",
          "1️⃣ The key nme is not known here.",
        ])
  }

  /// The name that is taken is the job's too, and the key that is misspelled is the one that is missing.
  @Test func oneNameIsOneFinding() {
    #expect(
      findings("applications: [{name: 1️⃣tempo, image: \"a:1\"}]")
        == ["1️⃣ The name tempo belongs to a service of the deployment itself."])
    #expect(
      findings("applications: [{name: a, image: \"a:1\"}, {name: 1️⃣a, image: \"a:1\", port: 1}]")
        == ["1️⃣ Two applications are called a."])
    #expect(
      findings("scrape_jobs: [{1️⃣job_name: a, targets: [\"a.b:1\"]}]") == ["1️⃣ The key job_name is not known here."])
  }

  /// One mistake is one finding: what follows from a value that could not be read is not said too.
  @Test(arguments: [
    "scrape_jobs: [{job: a, targets: [1️⃣node]}]", "applications: [{name: 1️⃣A}]", "applications: 1️⃣{name: a}",
    "applications: [{name: a, image: 1️⃣App, latency_histogram: h}]",
    "applications: [{name: a, image: 1️⃣App}, {name: b, image: 2️⃣App, port: 1}]",
    "applications: [{name: a, target: 1️⃣x}, {name: b, image: \"a:1\"}]",
    "bind_address: 0.0.0.0\ngrafana: {access: 1️⃣admn}", "bind_address: 0.0.0.0\ngrafana: 1️⃣admin",
    "exemplars: {max_stored: 9000000}\nprometheus: {memory: 1️⃣2X}\ntempo: {retention: 15d}",
    "exemplars: {max_stored: 1️⃣x}\ntempo: {retention: 1h}", "tempo: {retention: 1h}\nprometheus: {retention: 1️⃣x}",
    "dashboards: [{title: a, uid: a, panels: [{title: p, queries: [1️⃣x]}]}]",
    "dashboards: [{title: a, uid: a, panels: [{title: p, queries: [{expr: 1️⃣[]}]}]}]",
    "dashboards: [{title: a, uid: a, panels: [{title: p, type: 1️⃣txt, content: x}]}]",
    "scrape_jobs: [{job: a, targets: [\"b:1\"]}]\napplications: [{name: 1️⃣B}]",
    "scrape_jobs: [{job: a, targets: [\"b.c:1\"], scrape_interval: 1️⃣x, scrape_timeout: 9s}]",
  ]) func oneMistakeIsOneFinding(marked: String) {
    let found = findings(marked)
    let marks = marked.unicodeScalars.count { $0 == "\u{20E3}" }
    #expect(found.count == marks && found.allSatisfy { $0.dropFirst().hasPrefix(" Expected ") }, "\(found)")
  }

  @Test func absurdNumbersAreErrorsToo() {
    #expect(
      findings("exemplars: {max_stored: 1️⃣9223372036854775807}").first
        == "1️⃣ max_stored must be from 1 to 10000000, found 9223372036854775807.")
    #expect(
      findings("exemplars: {max_stored: 1️⃣-9223372036854775808}").first
        == "1️⃣ max_stored must be from 1 to 10000000, found -9223372036854775808.")
    #expect(
      findings("load: {requests_per_second: 1️⃣9223372036854775807}") == [
        "1️⃣ requests_per_second must be from 0 to 10000, found 9223372036854775807."
      ])
  }

  @Test func aListGivenAsOneValueIsExplained() throws {
    do throws(DeploymentError) {
      _ = try Deployment(yaml: "name: x\nscrape_jobs: [{job: a, targets: node:9100}]\napplications: {name: a}\n")
    } catch {
      #expect(
        error.diagnostics.map(\.help) == [
          "write `[node:9100]`, or `- node:9100` on a line of its own", "begin each element with -, as in `- name: …`",
        ])
    }
  }

  @Test func errorsOfCodeCarryPaths() throws {
    var deployment = try Deployment(name: DNSLabel("x"))
    deployment.applications.append(
      try Application(name: DNSLabel("b"), source: .image(ImageReference("b")), port: .prometheus))
    deployment.exemplars.maxStored = 0
    deployment.prometheus.version = Version(2)
    #expect(
      findings(deployment) == [
        "exemplars.max_stored: max_stored must be from 1 to 10000000, found 0.",
        "applications[1].image: The image b is not pinned: it may be another one tomorrow.",
        "prometheus.version: Prometheus 2.0.0 is not supported: from 3.0 up to, not including, 4.0 it is.",
        "applications[1].port: The port 9090 of b is taken by Prometheus.",
      ])
  }

  @Test func noApplicationIsAnErrorInCodeToo() throws {
    #expect(findings("applications: 1️⃣[]") == ["1️⃣ There is no application to observe."])
    #expect(
      try findings(Deployment(name: DNSLabel("x"), applications: []))
        == ["applications: There is no application to observe."])
  }
}
