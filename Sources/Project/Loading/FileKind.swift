import Documents

/// What a single file is, by what is in it.
enum FileKind: Hashable {
  case compose, prometheus, rules, targets, tempo, datasources, providers, dashboard, collector

  /// Nil where it is none of them.
  init?(_ root: Node) {
    if let elements = root.elements {
      guard let first = elements.first, first["targets"] != nil else { return nil }
      self = .targets
      return
    }
    let keys = Set((root.entries ?? []).compactMap { $0.key.scalar?.text })
    guard let kind = Self.known.first(where: { $0.isMeant(by: keys, of: root) }) else { return nil }
    self = kind.kind
  }

  private struct Sign {
    let kind: FileKind
    let keys: Set<String>
    var holds: @Sendable (Node) -> Bool = { _ in true }

    func isMeant(by found: Set<String>, of root: Node) -> Bool { !keys.isDisjoint(with: found) && holds(root) }
  }

  private static let prometheusKeys: Set<String> = [
    "global", "runtime", "alerting", "storage", "tracing", "remote_write", "remote_read", "otlp",
  ]

  private static let known = [
    Sign(kind: .compose, keys: ["services"]) { $0["services"]?.entries != nil },
    Sign(kind: .dashboard, keys: ["panels", "schemaVersion", "rows"]),
    Sign(kind: .dashboard, keys: ["kind"]) { $0["kind"]?.scalar?.text == "Dashboard" },
    Sign(
      kind: .tempo,
      keys: [
        "distributor", "ingester", "compactor", "metrics_generator", "query_frontend", "querier", "live_store",
        "backend_worker", "block_builder",
      ]
    ) { $0["schema_config"] == nil && $0["blocks_storage"] == nil && $0["limits_config"] == nil },
    Sign(kind: .collector, keys: ["exporters"]) { $0["receivers"] != nil || $0["service"] != nil },
    Sign(kind: .tempo, keys: ["storage"]) { $0["storage"]?["trace"] != nil },
    Sign(kind: .prometheus, keys: ["scrape_configs", "rule_files", "scrape_config_files"]),
    Sign(kind: .prometheus, keys: prometheusKeys) { root in
      root.entries?.allSatisfy { prometheusKeys.contains($0.key.scalar?.text ?? "") } ?? false
    },
    Sign(kind: .rules, keys: ["groups"]) { root in
      root["apiVersion"] == nil && root["groups"]?.elements?.contains { $0["rules"] != nil } == true
    },
    Sign(kind: .datasources, keys: ["datasources", "deleteDatasources"]) { $0["datasources"]?.entries == nil },
    Sign(kind: .providers, keys: ["providers"]) { $0["providers"]?.elements != nil },
  ]
}
