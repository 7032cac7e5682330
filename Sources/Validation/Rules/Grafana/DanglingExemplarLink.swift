import Components
import Documents

extension Rule {
  /// A link to a datasource that is none is left out without a word.
  static let danglingExemplarLink = Rule(
    id: "EX301", severity: .error, summary: "the link of an exemplar leads to no datasource",
    page: RulePage(
      meaning: """
        `datasourceUid` of an `exemplarTraceIdDestinations` entry is the uid of no datasource that is provisioned, or the \
        entry has neither `datasourceUid` nor `url`. A datasource without a uid gets one from Grafana, made of its name. \
        The name of a datasource works in place of its uid, and is a warning: nobody else finds it so.
        """,
      consequence: "The dot is there and shows its labels, but no link to the trace.",
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
                  datasourceUid: traces
          - name: Tempo
            uid: tempo
            type: tempo
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
                  datasourceUid: tempo
          - name: Tempo
            uid: tempo
            type: tempo
        """)
  ) { facts in
    facts.exemplarLinks.compactMap { link in
      guard let uid = link.read.value.datasourceUID, !uid.isEmpty else {
        guard link.read.value.url == nil, !link.read.datasourceUID.isUnread, !link.read.url.isUnread else { return nil }
        return link.read.finding(
          "This link leads nowhere.", help: "write datasourceUid: and the uid of the Tempo datasource")
      }
      return facts.problem(with: uid, namedIn: link.datasource).map {
        link.read.datasourceUID.finding("The link leads to \($0.message)", help: $0.help, severity: $0.severity)
      }
    }
  }
}
