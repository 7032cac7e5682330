import Components
import Documents

extension Rule {
  /// Grafana puts its environment into provisioning files, and knows no variable `__value.raw` there.
  static let expandedVariable = Rule(
    id: "EX305", severity: .error, summary: "a variable of Grafana's own is expanded to nothing",
    page: RulePage(
      meaning: """
        Provisioning files are expanded: `$NAME` and `${NAME}` stand for environment variables. A variable that Grafana \
        is to fill in later, such as `${__value.raw}` or `${__tags}`, must be written with `$$`.
        """,
      consequence: "The link leads to the address without the trace ID, the query selects nothing.",
      bad: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            jsonData:
              exemplarTraceIdDestinations:
                - name: trace_id
                  url: https://traces.example.net/${__value.raw}
        """,
      good: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            jsonData:
              exemplarTraceIdDestinations:
                - name: trace_id
                  url: https://traces.example.net/$${__value.raw}
        """)
  ) { facts in
    facts.datasources.compactMap { $0.read.node }.flatMap(findings)
  }

  @Sendable private static func findings(in node: Node) -> [Diagnostic] {
    switch node.content {
    case .sequence(let elements): return elements.flatMap(findings)
    case .mapping(let entries): return entries.map(\.value).flatMap(findings)
    case .scalar(let scalar):
      guard let variable = variable(in: scalar.text) else { return [] }
      return [
        Diagnostic(
          "Grafana replaces \(variable) by nothing when it reads this file.", help: "write $\(variable)", at: node.place
        )
      ]
    }
  }

  /// The first variable that begins with two underscores; some of those Grafana does expand to something.
  private static func variable(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return nil }
    let expanded = ["$__file{", "$__env{", "$__vault{"]
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      let variable = rest[dollar...]
      if variable.hasPrefix("$$") {
        rest = variable.dropFirst(2)
        continue
      }
      if variable.hasPrefix("${__"), let end = variable.firstIndex(of: "}") { return String(variable[...end]) }
      if variable.hasPrefix("$__"), !expanded.contains(where: variable.hasPrefix) {
        return String(variable.prefix { $0 == "$" || $0 == "_" || $0.isLetter || $0.isNumber })
      }
      rest = variable.dropFirst()
    }
    return nil
  }
}
