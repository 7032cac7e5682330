import Deployment
import Documents
import Values

extension Failure {
  static let traces = [
    Failure("19: traces go before the exemplars that name them") { rendered in
      let retention = (rendered.tempo["backend_worker"] ?? rendered.tempo["compactor"])?["compaction"]?[
        "block_retention"
      ].text
      guard let hours = retention.flatMap({ try? PrometheusDuration($0) }) else { return ["no retention is applied"] }
      return hours == rendered.deployment.tempo.retention ? [] : ["traces are kept for \(hours)"]
    },
    Failure("20: a receiver hears its own container only") { rendered in
      rendered.tempo["distributor"]?["receivers"].entries.flatMap { receiver in
        let listeners = receiver.value["protocols"]?.entries ?? [receiver]
        let address = rendered.procfile == nil ? "0.0.0.0" : rendered.loopback
        return listeners.filter { !$0.value["endpoint"].text.hasPrefix("\(address):") }.map {
          "\($0.key.text) is not reached"
        }
      } ?? ["nothing is received"]
    },
    Failure("21: Tempo writes where it may not") { rendered in
      let storage = rendered.tempo["storage"]?["trace"]
      var paths = [storage?["local"]?["path"].text, storage?["wal"]?["path"].text]
      if let generator = rendered.tempo["metrics_generator"] { paths.append(generator["storage"]?["path"].text) }
      if rendered.procfile != nil, rendered.deployment.tempo.version.major >= 3 {
        let liveStore = rendered.tempo["live_store"]
        paths += [
          liveStore?["wal"]?["path"].text, liveStore?["shutdown_marker_dir"].text,
          rendered.tempo["backend_scheduler"]?["local_work_path"].text,
        ]
      }
      let folder = rendered.procfile == nil ? "/var/tempo" : "data/tempo"
      return paths.map { $0 ?? "" }.filter { $0 != folder && !$0.hasPrefix("\(folder)/") }
    },
    Failure("22: Tempo refuses keys of another version") { rendered in
      let isThird = rendered.deployment.tempo.version.major >= 3
      let wrong =
        isThird ? ["compactor", "ingester"] : ["backend_worker", "backend_scheduler", "memory", "live_store"]
      return wrong.filter { rendered.tempo[$0] != nil }
    },
    Failure("23: the image has nothing that could ask for its health") { rendered in
      guard rendered.procfile == nil else { return [] }
      let test = rendered.service("tempo")["healthcheck"]?["test"].texts
      let isThird = rendered.deployment.tempo.version.major >= 3
      return test == (isThird ? ["CMD", "/tempo", "-health"] : nil) ? [] : ["healthcheck \(test ?? [])"]
    },
    Failure("24: the label of the trace ID is spelled in several ways") { rendered in
      let label = rendered.deployment.exemplars.traceIDLabel.text
      let links = rendered.datasources.flatMap { $0["jsonData"]?["exemplarTraceIdDestinations"].elements ?? [] }
      let spelled =
        links.prefix(1).map { $0["name"].text }
        + rendered.programs.compactMap { rendered.environment(of: $0)["DEMO_SERVER_TRACE_ID_LABEL"] }
        + (rendered.tempo["metrics_generator"] == nil
          ? [] : [limits(rendered)?["trace_id_label_name"].text ?? "traceID"])
      return links.isEmpty ? ["no link"] : spelled.filter { $0 != label }
    },
    Failure("27: the generator makes nothing") { rendered in
      rendered.tempo["metrics_generator"] == nil
        || limits(rendered)?["processors"].texts.contains("span-metrics") == true
    },
    Failure("28: Prometheus refuses what the generator writes") { rendered in
      rendered.tempo["metrics_generator"] == nil
        || rendered.prometheusFlags.contains("--web.enable-remote-write-receiver")
    },
    Failure("48: spans are sent to nobody") { rendered in
      let ports = ["grpc": "4317", "http/protobuf": "4318", "http/json": "4318"]
      let host = rendered.procfile == nil ? "tempo" : rendered.loopback
      return rendered.programs.compactMap { name in
        let environment = rendered.environment(of: name)
        guard let endpoint = environment["OTEL_EXPORTER_OTLP_ENDPOINT"] else { return nil }
        let port = ports[environment["OTEL_EXPORTER_OTLP_PROTOCOL"] ?? ""] ?? "?"
        return endpoint == "http://\(host):\(port)" ? nil : "\(name) sends to \(endpoint)"
      }
    },
    Failure("51: Tempo is killed at every stop") { rendered in
      let asked = rendered.procfile == nil ? rendered.service("tempo")["stop_grace_period"].text : "30s"
      let grace = try? PrometheusDuration(asked)
      let timeout = rendered.tempo["backend_worker"].map {
        try? PrometheusDuration($0["finish_on_shutdown_timeout"].text)
      }
      guard let grace, grace >= .seconds(30) else { return false }
      return timeout == nil || timeout.flatMap(\.self).map { $0 < grace } == true
    },
  ]

  private static func limits(_ rendered: RenderedDocuments) -> Node? {
    rendered.tempo["overrides"]?["defaults"]?["metrics_generator"]
  }
}
