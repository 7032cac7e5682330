import Components
import Documents
import Project

extension Rule {
  /// The link of an exemplar opens Explore, which a Viewer may not.
  static let viewerWithoutExplore = Rule(
    id: "EX311", severity: .warning, summary: "an anonymous Viewer cannot follow the link of an exemplar",
    page: RulePage(
      meaning: """
        Whoever is not logged in has the role Viewer: `GF_AUTH_ANONYMOUS_ORG_ROLE` says so, or says nothing. The link of \
        an exemplar opens Explore, which takes the role Editor. Where nobody can log in that is an error.
        """,
      consequence: "A click on the link answers that one has no access.",
      bad: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:12.3.1
            environment:
              GF_AUTH_ANONYMOUS_ENABLED: "true"
            volumes: [./datasources:/etc/grafana/provisioning/datasources:ro]
        # datasources/datasources.yaml
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
        """,
      good: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:12.3.1
            environment:
              GF_AUTH_ANONYMOUS_ENABLED: "true"
              GF_AUTH_ANONYMOUS_ORG_ROLE: Editor
            volumes: [./datasources:/etc/grafana/provisioning/datasources:ro]
        # datasources/datasources.yaml
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
    facts.project.grafanas.enumerated().compactMap { index, grafana in
      guard let service = grafana.service, let enabled = service.environment["GF_AUTH_ANONYMOUS_ENABLED"],
        enabled.value?.lowercased() == "true",
        service.environment["GF_USERS_VIEWERS_CAN_EDIT"] == nil,
        facts.exemplarLinks.contains(where: { $0.datasource.grafana == index })
      else { return nil }
      let role = service.environment["GF_AUTH_ANONYMOUS_ORG_ROLE"]
      guard role == nil ? !service.hasOwnGrafanaConfig : role?.value?.lowercased() == "viewer" else { return nil }
      let cannotLogIn = service.environment["GF_AUTH_DISABLE_LOGIN_FORM"]?.value?.lowercased() == "true"
      return Diagnostic(
        "An anonymous Viewer may not open Explore, where the link of an exemplar leads.",
        help: "set GF_AUTH_ANONYMOUS_ORG_ROLE to Editor", at: (role ?? enabled).place,
        severity: cannotLogIn ? .error : .warning)
    }
  }
}
