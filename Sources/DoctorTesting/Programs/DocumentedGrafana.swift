import Documents

/// Grafana's HTTP API as its documentation has it, over state that a test sets.
package struct DocumentedGrafana: TestProgram {
  package struct Datasource: Sendable {
    package var name: String
    package var uid: String
    package var type: String
    /// The labels of exemplars, each with the uid to which it leads.
    package var destinations: [(label: String, uid: String)]

    package init(name: String, uid: String, type: String, destinations: [(label: String, uid: String)] = []) {
      self.name = name
      self.uid = uid
      self.type = type
      self.destinations = destinations
    }
  }

  package var database = "ok"
  /// What an `Authorization` header must be; nil where everybody may come in.
  package var authorization: String?
  /// Whether datasources may be listed, which an Editor may not.
  package var listsDatasources = true
  package var datasources: [Datasource] = []
  /// The dashboards, by uid.
  package var dashboards: [String: Node] = [:]
  /// The programs behind the datasources, by uid; one that is missing is not reached.
  package var programs: [String: any TestProgram] = [:]
  /// Whether its queries for exemplars bring any.
  package var findsExemplars = true

  package init() {}

  package func answer(_ request: TestRequest) -> TestResponse {
    if request.path == "/api/health" { return .json(["database": .string(database), "version": "13.1.3"]) }
    guard authorization == nil || request.header("authorization") == authorization else {
      return .json(["message": "Unauthorized"], status: 401)
    }
    switch request.path {
    case "/api/datasources":
      guard listsDatasources else {
        return .json(["message": "You'll need additional permissions to perform this action."], status: 403)
      }
      return .json(Node(.sequence(datasources.map(\.node))))
    case "/api/frontend/settings":
      return .json(["datasources": .mapping(datasources.map { ($0.name, $0.node) })])
    case "/api/search":
      return .json(
        Node(.sequence(dashboards.keys.sorted().map { ["uid": .string($0), "type": "dash-db"] })))
    case "/api/ds/query": return query
    default: return below(request)
    }
  }

  private func below(_ request: TestRequest) -> TestResponse {
    let parts = request.path.split(separator: "/").map(String.init)
    switch parts.dropLast() {
    case ["api", "dashboards", "uid"]:
      guard let dashboard = dashboards[parts[3]] else { return .json(["message": "Dashboard not found"], status: 404) }
      return .json(["dashboard": dashboard, "meta": ["type": "db"]])
    case let before where before.starts(with: ["api", "datasources", "uid"]) && parts.last == "health":
      guard programs[parts[3]] != nil else {
        return .json(["status": "ERROR", "message": "dial tcp: lookup prometheus: no such host"], status: 400)
      }
      return .json(["status": "OK", "message": "Successfully queried the Prometheus API."])
    case let before where before.starts(with: ["api", "datasources", "proxy", "uid"]) && parts.count > 5:
      guard let program = programs[parts[4]] else { return .json(["message": "Bad Gateway"], status: 502) }
      return program.answer(
        TestRequest(method: request.method, target: "/" + parts.dropFirst(5).joined(separator: "/")))
    default: return .notFound
    }
  }

  private var query: TestResponse {
    let range: Node = ["schema": ["name": "p99"], "data": ["values": [[1], [.bare("0.5")]]]]
    let exemplars: Node = [
      "schema": ["name": "exemplar", "meta": ["custom": ["resultType": "exemplar"]]],
      "data": ["values": [[1, 2], [.bare("0.1"), .bare("0.2")]]],
    ]
    return .json(["results": ["A": ["status": 200, "frames": findsExemplars ? [range, exemplars] : [range]]]])
  }
}

extension DocumentedGrafana.Datasource {
  fileprivate var node: Node {
    let links = destinations.map { Node.mapping([("name", .string($0.label)), ("datasourceUid", .string($0.uid))]) }
    return [
      "name": .string(name), "uid": .string(uid), "type": .string(type),
      "isDefault": Node(booleanLiteral: type == "prometheus"),
      "jsonData": ["exemplarTraceIdDestinations": Node(.sequence(links))],
    ]
  }
}
