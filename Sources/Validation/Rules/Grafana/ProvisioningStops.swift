import Components
import Documents

extension Rule {
  /// Grafana stops where two datasources of an organization cannot both be as their files say.
  static let provisioningStops = Rule(
    id: "EX304", severity: .error, summary: "two datasources that Grafana cannot both provision",
    page: RulePage(
      meaning: """
        Two datasources of one organization are the default, or have one uid under different names. Two of one name are \
        a note: the second replaces what the first said.
        """,
      consequence: "Grafana does not start, or leaves the rest of the file undone.",
      bad: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            isDefault: true
          - name: Loki
            uid: loki
            type: loki
            isDefault: true
        """,
      good: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            isDefault: true
          - name: Loki
            uid: loki
            type: loki
        """)
  ) { facts in
    Dictionary(grouping: facts.datasources.filter { $0.organization != nil }) { [$0.grafana, $0.organization ?? 1] }
      .values.flatMap(findings)
  }

  /// Among the datasources of one organization.
  private static func findings(in datasources: [ProvisionedDatasource]) -> [Diagnostic] {
    var names: Set<String> = []
    var owners: [String: String] = [:]
    var standard: String?
    return datasources.flatMap { datasource -> [Diagnostic] in
      guard let name = datasource.name else { return [] }
      var found: [Diagnostic] = []
      let isNew = names.insert(name).inserted
      if !isNew {
        found.append(
          datasource.read.name.finding(
            "Another datasource is called \(name) too; this one replaces what that says.", help: "make one of the two",
            severity: .note))
      }
      if let uid = datasource.uid, let owner = owners[uid], owner != name {
        found.append(
          datasource.read.uid.finding(
            "The datasource \(owner) has the uid \(uid) too.", help: "give each a uid of its own"))
      }
      if let uid = datasource.uid, owners[uid] == nil { owners[uid] = name }
      guard datasource.read.value.isDefault?.value == true else { return found }
      if let standard, standard != name {
        found.append(
          datasource.read.isDefault.finding(
            "The datasource \(standard) is the default too, and Grafana stops at two.", help: "remove isDefault here"))
      }
      standard = standard ?? name
      return found
    }
  }
}
