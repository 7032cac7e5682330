import Deployment
import Documents
import Values

/// What would be wrong with a Compose file.
extension RenderedDocuments {
  /// Those that may gain privileges, stay down after a fault, or fill the disk.
  var unhardenedServices: [String] {
    services.filter { service in
      service.value["security_opt"].texts != ["no-new-privileges:true"]
        || service.value["restart"].text != "unless-stopped"
        || service.value["logging"]?["options"]?["max-size"] == nil || service.value["mem_limit"] == nil
        || service.value["hostname"].text != service.key.text
    }.map(\.key.text)
  }

  /// Addresses of published ports that the deployment does not name.
  var portsElsewhere: [String] {
    services.flatMap { $0.value["ports"].elements }.map { $0["host_ip"].text }
      .filter { $0 != deployment.bindAddress.text }
  }

  var hasOnlyEscapedDollars: Bool {
    !(texts["docker-compose.yml"] ?? "").replacing("$$", with: "").contains("$")
  }

  /// Those that would not be started anew when their files change.
  var servicesWithoutHash: [String] {
    ["prometheus", "tempo", "grafana"].filter {
      service($0)["labels"]?["exemplary.config-hash"].text.utf8.count != 64
    }
  }

  var hasDataInVolumes: Bool {
    let mounts = services.flatMap { $0.value["volumes"].elements }.filter { $0["type"].text == "volume" }
    let volumes = Dictionary(mounts.map { ($0["source"].text, $0["target"].text) }) { first, _ in first }
    return volumes == [
      "prometheus-data": "/prometheus", "tempo-data": "/var/tempo", "grafana-data": "/var/lib/grafana",
    ]
      && compose["volumes"].entries.map(\.key.text).sorted() == volumes.keys.sorted()
  }
}
