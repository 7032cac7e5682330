import Components
import Documents
import OrderedCollections
import Project
import Values

/// A label under which some program writes the trace IDs of its exemplars.
struct TraceIDLabel: Sendable {
  let name: String
  /// Who writes it, as a sentence calls them.
  let writer: String
  let place: Place?
  /// Whether exemplars certainly come from there.
  var isCertain = true
}

extension Facts {
  /// The one label that all who write one agree on; nil where they do not, or nobody says.
  var agreedTraceIDLabel: String? {
    let names = Set(traceIDLabels.map(\.name))
    return names.count == 1 ? names.first : nil
  }

  /// The labels that files say or imply.
  var traceIDLabels: [TraceIDLabel] {
    project.tempos.compactMap(\.traceIDLabel) + project.collectors.compactMap(\.traceIDLabel)
      + project.services.filter(mayBeScraped).flatMap { service in
        service.environment.variables.compactMap { name, variable in
          guard name.hasSuffix("TRACE_ID_LABEL"), let label = variable.value, !label.isEmpty else { return nil }
          return TraceIDLabel(name: label, writer: "the service \(service.name)", place: variable.place)
        }
      }
  }
}

extension Facts {
  /// Whether Prometheus may ask the service itself; where a collector is in between, that writes labels of its own.
  fileprivate func mayBeScraped(_ service: ProjectService) -> Bool {
    let hasCollector = project.services.contains { $0.kind == .collector || $0.kind == .opaque }
    guard hasCollector else { return true }
    return project.prometheuses.contains { prometheus in
      prometheus.jobs.contains { job in
        job.value.staticConfigs.flatMap(\.targets).contains { text in
          guard let target = try? TargetAddress(text),
            case .service(let other) = peer(target.host, port: target.port.number, from: prometheus.service)
          else { return false }
          return other.name == service.name
        }
      }
    }
  }
}

extension CollectorProgram {
  /// Whatever it is sent over OTLP, or makes of spans, it hands on with this label; nil where it hands on no metrics to
  /// Prometheus, or also what it scrapes, whose exemplars have labels of their own.
  fileprivate var traceIDLabel: TraceIDLabel? {
    let receivers = pipelines(of: "metrics").flatMap(\.receivers).map { $0.prefix { $0 != "/" } }
    guard !receivers.isEmpty, receivers.allSatisfy({ ["otlp", "spanmetrics", "span_metrics"].contains($0) }) else {
      return nil
    }
    let exporter = exporters(of: "metrics").first { _, exporter in
      switch exporter.value {
      case .prometheus(let settings): settings.enableOpenMetrics == true
      case .prometheusRemoteWrite: true
      case .otlpGRPC, .otlpHTTP, .other: false
      }
    }
    return exporter.map { id, exporter in
      TraceIDLabel(
        name: "trace_id", writer: "the exporter \(id) of the collector", place: exporter.place, isCertain: false)
    }
  }
}

extension TempoProgram {
  /// The label of its metrics-generator's exemplars; nil where it sends none, or nobody can tell.
  fileprivate var traceIDLabel: TraceIDLabel? {
    guard let storage = generatorStorage, storage.value.remoteWrite.contains(where: { $0.sendExemplars == true }),
      !hasOtherLimits, document?.value.overrides?.flat.generator.metricsGeneratorTraceIDLabelName == nil
    else { return nil }
    let generator: Read<Tempo.GeneratorLimits>? = limits?.metricsGenerator.unwrapped()
    guard let generator, !generator.value.processors.isEmpty else { return nil }
    let label = generator.value.traceIDLabelName?.text ?? "traceID"
    return TraceIDLabel(name: label, writer: "Tempo's metrics-generator", place: generator.traceIDLabelName.place)
  }
}
