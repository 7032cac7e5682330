import Deployment
import Documents
import Values

/// What would be wrong with the files of programs without containers.
extension RenderedDocuments {
  /// The address on which programs listen, as it stands in URLs.
  private var loopback: String {
    let address = deployment.bindAddress.text
    return address.contains(":") ? "[\(address)]" : address
  }

  /// Addresses of listeners that other machines may reach.
  var addressesOfOthers: [String] {
    let flag = "--web.listen-address="
    let prometheus = prometheusFlags.first { $0.hasPrefix(flag) }?.dropFirst(flag.count) ?? "everywhere"
    let protocols = tempo["distributor"]?["receivers"]?["otlp"]?["protocols"]
    let whole = [
      String(prometheus), protocols?["grpc"]?["endpoint"].text ?? "", protocols?["http"]?["endpoint"].text ?? "",
    ]
    let bare =
      [
        tempo["server"]?["http_listen_address"].text ?? "", tempo["server"]?["grpc_listen_address"].text ?? "",
        environment(of: "grafana")["GF_SERVER_HTTP_ADDR"] ?? "",
      ]
      + programs.filter { command(of: $0).first == "demo-server" }.compactMap {
        environment(of: $0)["DEMO_SERVER_HOST"]
      }
    return whole.filter { !$0.hasPrefix("\(loopback):") }
      + bare.filter { $0 != deployment.bindAddress.text && $0 != "127.0.0.1" }
  }

  /// What is written, or looked for, beside the folder that is meant for it.
  var dataElsewhere: [String] {
    let grafana = environment(of: "grafana")
    let data = "\(RenderedProcfile.folder)/data/grafana"
    let expected = [
      "GF_PATHS_DATA": data, "GF_PATHS_LOGS": "\(data)/log", "GF_PATHS_PLUGINS": "\(data)/plugins",
      "GF_PATHS_PROVISIONING": "\(RenderedProcfile.folder)/grafana/provisioning",
    ]
    let paths = [
      tempo["storage"]?["trace"]?["local"]?["path"].text, tempo["storage"]?["trace"]?["wal"]?["path"].text,
      tempo["metrics_generator"]?["storage"]?["path"].text, tempo["live_store"]?["wal"]?["path"].text,
      tempo["live_store"]?["shutdown_marker_dir"].text, tempo["backend_scheduler"]?["local_work_path"].text,
    ]
    return expected.filter { grafana[$0.key] != $0.value }.map(\.key)
      + paths.compactMap(\.self).filter { $0 != "data/tempo" && !$0.hasPrefix("data/tempo/") }
      + (prometheusFlags.contains("--storage.tsdb.path=data/prometheus") ? [] : ["Prometheus' data"])
      + (texts["data/.gitignore"]?.hasSuffix("\n*\n!.gitignore\n") == true ? [] : ["what git ignores"])
  }

  /// Files that speak of containers.
  var remainsOfCompose: [String] {
    texts.filter { path, text in
      path.contains("ocker") || path != "README.md" && text.contains("host.docker.internal")
        || text.contains("/etc/grafana") || text.contains("/var/tempo")
    }.map(\.key)
  }

  /// Those that get another command, or another environment, than the deployment says.
  var applicationsStartedOtherwise: [String] {
    deployment.applications.flatMap { application in
      let name = application.name.text
      let program: String? =
        switch application.source {
        case .program(let program): program
        case .target: nil
        default: "demo-server"
        }
      let expected = program.map { [$0] + application.command } ?? []
      let environment = environment(of: name)
      let changed = application.environment.filter { program != nil && environment[$0.key] != $0.value }
      return (command(of: name) == expected ? [] : [name]) + changed.map { "\(name): \($0.key)" }
    }
  }
}
