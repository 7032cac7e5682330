import Documents
import Validation

/// SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it.
struct SARIFReporter: Reporter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  func write(_ report: Report, to output: inout some TextOutputStream) {
    let rules = RuleDescription.descriptions(of: report.findings)
    var results = SARIFResults(rules: rules)
    let writer = JSONWriter()
    writer.beginMapping()
    writer.write("$schema", .string(Self.schema))
    writer.write("version", "2.1.0")
    writer.key("runs")
    writer.beginSequence()
    writer.beginMapping()
    writer.write("tool", Self.tool(report, rules))
    writer.write("invocations", [Self.invocation(report)])
    writer.write("columnKind", "unicodeCodePoints")
    writer.key("results")
    writer.beginSequence()
    for finding in report.findings {
      results.next(finding).write(to: writer)
      output.write(String(decoding: writer.drain(), as: UTF8.self))
    }
    writer.endSequence()
    writer.endMapping()
    writer.endSequence()
    writer.endMapping()
    output.write(String(decoding: writer.finish(), as: UTF8.self))
  }

  private static func tool(_ report: Report, _ rules: [RuleDescription]) -> Node {
    let descriptors = rules.map { rule -> Node in
      [
        "id": .string(rule.id),
        "shortDescription": ["text": .string(rule.summary)],
        "fullDescription": ["text": .string(rule.meaning)],
        "help": ["text": .string(rule.text), "markdown": .string(rule.markdown)],
        "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      ]
    }
    return ["driver": ["name": "exemplary", "version": .string(report.version), "rules": Node(.sequence(descriptors))]]
  }

  private static func invocation(_ report: Report) -> Node {
    let notifications = report.failures.map { ["level": "error", "message": ["text": .string($0)]] as Node }
    return [
      "executionSuccessful": .bare(report.failures.isEmpty ? "true" : "false"),
      "toolExecutionNotifications": Node(.sequence(notifications)),
    ]
  }
}

extension JSONWriter {
  fileprivate func write(_ name: String, _ value: Node) {
    key(name)
    value.write(to: self)
  }
}
