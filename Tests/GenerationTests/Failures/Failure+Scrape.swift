import Deployment
import Documents
import Values

extension Failure {
  static let scrape = [
    Failure("1: exemplar storage is not enabled") { $0.prometheusFlags.contains("--enable-feature=exemplar-storage") },
    Failure("2: an unknown feature is enabled") { rendered in
      rendered.prometheusFlags.filter { $0.hasPrefix("--enable-feature=") && $0 != "--enable-feature=exemplar-storage" }
    },
    Failure("3: no exemplar is stored") {
      (Int($0.prometheus["storage"]?["exemplars"]?["max_exemplars"].text ?? "") ?? 0) > 0
    },
    Failure("5: only formats without exemplars are asked for") { rendered in
      scopes(rendered).filter { scope in
        let protocols = scope["scrape_protocols"].texts
        return !protocols.isEmpty && protocols.allSatisfy { $0.hasPrefix("PrometheusText") }
      }.map { "\($0["job_name"].text) asks for text formats" }
    },
    Failure("10: native histograms take the buckets away") { rendered in
      scopes(rendered).filter {
        $0["scrape_native_histograms"].text == "true" && $0["always_scrape_classic_histograms"].text != "true"
          || $0["convert_classic_histograms_to_nhcb"].text == "true"
      }.map { "\($0["job_name"].text) loses _bucket" }
    },
    Failure("11: buckets are dropped") { rendered in
      scopes(rendered).filter { $0["metric_relabel_configs"] != nil }.map { "\($0["job_name"].text) relabels metrics" }
    },
    Failure("12: labels of the application are renamed") { rendered in
      rendered.deployment.applications.filter(\.honorLabels).compactMap { application in
        job(application.jobName, in: rendered)?["honor_labels"].text == "true"
          ? nil : "\(application.name) without honor_labels"
      }
    },
    Failure("15: exemplars are not sent on") { rendered in
      (rendered.prometheus["remote_write"].elements
        + (rendered.tempo["metrics_generator"]?["storage"]?["remote_write"]).elements).filter {
          $0["send_exemplars"].text != "true"
        }.map { "\($0["url"].text) gets no exemplars" }
    },
    Failure("46: a glob of rules matches nothing") { rendered in
      let hasRules = rendered.texts.keys.contains { $0.hasPrefix("prometheus/rules/") && $0.hasSuffix(".yml") }
      return rendered.prometheus["rule_files"].texts == ["rules/*.yml"] && hasRules ? [] : ["no rules are found"]
    },
    Failure("47: a target is no service, or does not listen") { rendered in
      guard rendered.procfile == nil else { return [] }
      let ports = Dictionary(
        rendered.services.map { ($0.key.text, $0.value["ports"].elements.map { $0["target"].text }) },
        uniquingKeysWith: { first, _ in first })
      return rendered.prometheus["scrape_configs"].elements.flatMap { $0["static_configs"].elements }
        .flatMap { $0["targets"].texts }.filter { target in
          let parts = target.split(separator: ":")
          guard parts.count == 2, !parts[0].contains(".") else { return false }
          return ports[String(parts[0])]?.contains(String(parts[1])) != true
            && !rendered.deployment.overrideServices.contains { $0.text == parts[0] }
        }
    },
    Failure("jobs are not unique") { rendered in
      let names = rendered.prometheus["scrape_configs"].elements.map { $0["job_name"].text }
      return Set(names).count == names.count ? [] : names
    },
  ]

  private static func scopes(_ rendered: RenderedDocuments) -> [Node] {
    [rendered.prometheus["global"]].compactMap(\.self) + rendered.prometheus["scrape_configs"].elements
  }

  private static func job(_ name: String, in rendered: RenderedDocuments) -> Node? {
    rendered.prometheus["scrape_configs"].elements.first { $0["job_name"].text == name }
  }
}
