import Deployment
import Documents
import Values

extension Failure {
  static let compose = [
    Failure("41, 44: a mount is no folder that is rendered") { rendered in
      mounts(rendered, "bind").filter { mount in
        let folder = String(mount["source"].text.dropFirst(2)) + "/"
        let isRendered = rendered.texts.keys.contains { $0.hasPrefix(folder) }
        return !isRendered || mount["bind"]?["create_host_path"].text != "false" || mount["read_only"].text != "true"
      }.map { $0["source"].text }
    },
    Failure("42: data leaves its volume") { rendered in
      guard rendered.procfile == nil else { return true }
      let volumes = Dictionary(
        mounts(rendered, "volume").map { ($0["source"].text, $0["target"].text) },
        uniquingKeysWith: { first, _ in first })
      return rendered.prometheusFlags.contains("--storage.tsdb.path=/prometheus")
        && rendered.prometheusFlags.contains("--config.file=/etc/prometheus/prometheus.yml")
        && volumes == [
          "prometheus-data": "/prometheus", "tempo-data": "/var/tempo", "grafana-data": "/var/lib/grafana",
        ]
        && rendered.compose["volumes"].entries.map(\.key.text).sorted() == volumes.keys.sorted()
    },
    Failure("43: a dependency is no service, or never healthy") { rendered in
      rendered.services.flatMap { service in
        service.value["depends_on"].entries.filter { dependency in
          let other = rendered.service(dependency.key.text)
          let needsHealth = dependency.value["condition"].text == "service_healthy"
          return other["hostname"] == nil || needsHealth && other["healthcheck"] == nil
        }.map { "\(service.key.text) → \($0.key.text)" }
      }
    },
    Failure("43: two services are on one port") { rendered in
      let ports = rendered.services.flatMap { $0.value["ports"].elements.map { $0["published"].text } }
      return ports.filter { port in ports.count { $0 == port } > 1 }
    },
    Failure("43: a port listens elsewhere than it should") { rendered in
      rendered.services.flatMap { $0.value["ports"].elements }.map { $0["host_ip"].text }
        .filter { $0 != rendered.deployment.bindAddress.text }
    },
    Failure("45: an image is not pinned") { rendered in
      rendered.services.filter { service in
        guard let image = service.value["image"]?.text else { return service.value["build"] == nil }
        return (try? ImageReference(image))?.isPinned != true
      }.map(\.key.text)
    },
    Failure("50: a secret stands in a rendered file") { rendered in
      rendered.programs.flatMap { program in
        rendered.environment(of: program).filter {
          $0.key.contains("PASSWORD") && !$0.key.hasSuffix("__FILE") && !$0.value.isEmpty
            && !$0.value.hasPrefix("$__file{")
        }.map(\.key)
      }
    },
    Failure("52: a memory limit is missing or too low") { rendered in
      rendered.services.filter { service in
        guard let limit = try? ByteSize(service.value["mem_limit"].text) else { return true }
        return service.key.text == "tempo" && limit < .mebibytes(512)
      }.map(\.key.text)
    },
    Failure("a service is not hardened, restarted or kept from filling the disk") { rendered in
      rendered.services.filter { service in
        service.value["security_opt"].texts != ["no-new-privileges:true"]
          || service.value["restart"].text != "unless-stopped"
          || service.value["logging"]?["options"]?["max-size"] == nil
          || service.value["hostname"].text != service.key.text
      }.map(\.key.text)
    },
    Failure("a single $ would be taken for a variable") { rendered in
      let text = rendered.texts["docker-compose.yml"] ?? ""
      return text.replacing("$$", with: "").contains("$") ? ["$"] : []
    },
    Failure("a configuration has no hash of its files") { rendered in
      guard rendered.procfile == nil else { return [] }
      return ["prometheus", "tempo", "grafana"].filter { name in
        rendered.service(name)["labels"]?["exemplary.config-hash"].text.utf8.count != 64
      }
    },
  ]

  private static func mounts(_ rendered: RenderedDocuments, _ type: String) -> [Node] {
    rendered.services.flatMap { $0.value["volumes"].elements }.filter { $0["type"].text == type }
  }
}
