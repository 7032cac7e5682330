import Deployment
import Documents
import Values

extension Failure {
  static let grafana = [
    Failure("29: a link names no datasource") { rendered in
      rendered.datasources.flatMap { links(in: $0) }.filter { !rendered.uids.contains($0) }
    },
    Failure("29: exemplars have no link to Tempo") { rendered in
      let tempo = rendered.datasources.first { $0["type"].text == "tempo" }?["uid"].text
      let links = rendered.datasources.flatMap { $0["jsonData"]?["exemplarTraceIdDestinations"].elements ?? [] }
      return tempo != nil && links.contains { $0["datasourceUid"].text == tempo }
    },
    Failure("30, 31: a uid is missing, too long, or twice") { rendered in
      let dashboards = rendered.dashboards.map { $0["uid"].text }
      return [rendered.uids, dashboards].flatMap { uids in
        uids.filter { uid in
          uid.isEmpty || uid.utf8.count > 40 || uid.contains(" ") || uids.count { $0 == uid } > 1
        }
      }
    },
    Failure("31: not just one datasource is the default") { rendered in
      rendered.datasources.count { $0["isDefault"].text == "true" } == 1
    },
    Failure("32: a variable of Grafana's own is expanded to nothing") { rendered in
      rendered.texts.filter { $0.key.hasPrefix("grafana/provisioning/") }.values.flatMap { text in
        text.replacing("$$", with: "").replacing("$__file{", with: "").split(separator: "\n").filter {
          $0.contains("$")
        }
        .map(String.init)
      }
    },
    Failure("33: nothing reads the key") { rendered in
      let unread = ["exemplars", "labelName", "tracesToMetricsV2"]
      return rendered.datasources.flatMap { datasource in
        datasource["jsonData"].entries.map(\.key.text).filter(unread.contains)
      }
    },
    Failure("39: a Viewer may not follow the link") { rendered in
      let environment = rendered.environment(of: "grafana")
      return environment["GF_AUTH_ANONYMOUS_ENABLED"] != "true" || environment["GF_AUTH_ANONYMOUS_ORG_ROLE"] == "Editor"
    },
    Failure("49: an update at start unregisters the datasources") { rendered in
      rendered.environment(of: "grafana")["GF_PLUGINS_PREINSTALL_AUTO_UPDATE"] == "false"
        && (rendered.procfile != nil || rendered.service("grafana")["tmpfs"].texts == ["/tmp"])
    },
    Failure("dashboards are read from where they are mounted") { rendered in
      let providers = rendered["grafana/provisioning/dashboards/dashboards.yaml"]["providers"].elements
      let mounts = rendered.service("grafana")["volumes"].elements.map { $0["target"].text }
      let targets = rendered.procfile == nil ? mounts : ["grafana/dashboards"]
      return !providers.isEmpty && providers.allSatisfy { targets.contains($0["options"]?["path"].text ?? "") }
    },
  ]

  private static func links(in node: Node) -> [String] {
    switch node.content {
    case .scalar: []
    case .sequence(let elements): elements.flatMap(links)
    case .mapping(let entries):
      entries.flatMap { $0.key.text == "datasourceUid" ? [$0.value.text] : links(in: $0.value) }
    }
  }
}
