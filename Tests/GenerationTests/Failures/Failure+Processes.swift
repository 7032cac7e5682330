import Deployment
import Documents
import Values

/// What can only be wrong where programs run without containers.
extension Failure {
  static let processes = [
    Failure("a program is reached from other machines") { rendered in
      guard rendered.procfile != nil else { return [] }
      return listeners(rendered).map(\.address).filter { $0 != rendered.loopback && $0 != "127.0.0.1" }
    },
    Failure("two programs listen on one port") { rendered in
      let ports = listeners(rendered).map(\.port)
      return ports.filter { port in ports.count { $0 == port } > 1 }
    },
    Failure("a target is scraped where nothing listens") { rendered in
      guard rendered.procfile != nil else { return [] }
      let ports = listeners(rendered).map(\.port)
      let elsewhere =
        rendered.deployment.applications.compactMap(\.target?.text)
        + rendered.deployment.scrapeJobs.flatMap(\.targets).map(\.text)
      return rendered.prometheus["scrape_configs"].elements.flatMap { $0["static_configs"].elements }
        .flatMap { $0["targets"].texts }.filter { target in
          let isOurs = ports.contains { target == "\(rendered.loopback):\($0)" }
          return !isOurs && !elsewhere.contains(target)
        }
    },
    Failure("data leaves its folder") { rendered in
      guard rendered.procfile != nil else { return [] }
      let grafana = rendered.environment(of: "grafana")
      let data = "\(RenderedProcfile.folder)/data/grafana"
      let places = [
        rendered.prometheusFlags.contains("--storage.tsdb.path=data/prometheus") ? "" : "Prometheus",
        grafana["GF_PATHS_DATA"] == data ? "" : "Grafana's data",
        grafana["GF_PATHS_LOGS"] == "\(data)/log" ? "" : "Grafana's logs",
        grafana["GF_PATHS_PLUGINS"] == "\(data)/plugins" ? "" : "Grafana's plugins",
        rendered.texts["data/.gitignore"]?.hasSuffix("\n*\n!.gitignore\n") == true ? "" : "what git ignores",
      ]
      return places.filter { !$0.isEmpty }
    },
    Failure("a configuration is not the rendered one") { rendered in
      guard rendered.procfile != nil else { return true }
      return rendered.prometheusFlags.contains("--config.file=prometheus/prometheus.yml")
        && rendered.command(of: "tempo") == ["tempo", "-config.file=tempo/tempo.yaml"]
        && rendered.environment(of: "grafana")["GF_PATHS_PROVISIONING"]
          == "\(RenderedProcfile.folder)/grafana/provisioning"
        && rendered.command(of: "grafana")
          == ["grafana", "server", "--homepath", "/usr/share/grafana", "--config", "/dev/null"]
    },
    Failure("something of Compose is left") { rendered in
      guard rendered.procfile != nil else { return [] }
      return rendered.texts.filter { path, text in
        path.contains("ocker") || path != "README.md" && text.contains("host.docker.internal")
          || text.contains("/etc/grafana") || text.contains("/var/tempo")
      }.map(\.key)
    },
    Failure("an application is not started, or not as it says") { rendered in
      guard rendered.procfile != nil else { return [] }
      return rendered.deployment.applications.filter { application in
        let command = rendered.command(of: application.name.text)
        switch application.source {
        case .program(let program): return command != [program] + application.command
        case .target: return !command.isEmpty
        default: return command != ["demo-server"] + application.command
        }
      }.map(\.name.text)
    },
    Failure("the environment of a program is not what it says") { rendered in
      guard rendered.procfile != nil else { return [] }
      return rendered.deployment.applications.filter(\.source.isStarted).flatMap { application in
        let environment = rendered.environment(of: application.name.text)
        return application.environment.filter { environment[$0.key] != $0.value }.map(\.key)
      }
    },
  ]

  /// The address and the port of everything that listens.
  private static func listeners(_ rendered: RenderedDocuments) -> [(address: String, port: String)] {
    guard let procfile = rendered.procfile else { return [] }
    func split(_ text: String) -> (String, String) {
      let colon = text.lastIndex(of: ":") ?? text.endIndex
      return (String(text[..<colon]), String(text[colon...].dropFirst()))
    }
    func pair(_ address: String, _ port: String) -> (String, String) {
      (address.contains(":") ? "[\(address)]" : address, port)
    }
    let flag = "--web.listen-address="
    let prometheus = rendered.prometheusFlags.first { $0.hasPrefix(flag) }?.dropFirst(flag.count) ?? "0.0.0.0:9090"
    let server = rendered.tempo["server"]
    let protocols = rendered.tempo["distributor"]?["receivers"]?["otlp"]?["protocols"]
    let grafana = rendered.environment(of: "grafana")
    let own = [
      split(String(prometheus)),
      pair(server?["http_listen_address"].text ?? "", server?["http_listen_port"].text ?? ""),
      pair(server?["grpc_listen_address"].text ?? "", server?["grpc_listen_port"].text ?? ""),
      split(protocols?["grpc"]?["endpoint"].text ?? ""), split(protocols?["http"]?["endpoint"].text ?? ""),
      pair(grafana["GF_SERVER_HTTP_ADDR"] ?? "", grafana["GF_SERVER_HTTP_PORT"] ?? ""),
    ]
    let demos = procfile.programs.values.filter { $0.command.first == "demo-server" && !$0.environment.isEmpty }
    return own
      + demos.map { pair($0.environment["DEMO_SERVER_HOST"] ?? "", $0.environment["DEMO_SERVER_PORT"] ?? "") }
      + rendered.deployment.applications.filter { if case .program = $0.source { true } else { false } }.map {
        (rendered.loopback, $0.port.text)
      }
  }
}

extension RenderedDocuments {
  /// The address on which programs without containers listen, as it stands in URLs.
  var loopback: String {
    let address = deployment.bindAddress.text
    return address.contains(":") ? "[\(address)]" : address
  }
}
