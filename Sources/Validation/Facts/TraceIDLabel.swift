import Components
import Documents
import Project
import Values

/// A label under which some program writes the trace IDs of its exemplars.
struct TraceIDLabel: Sendable {
  let name: String
  /// Who writes it, as a sentence calls them.
  let writer: String
  let place: Place?
}

extension Facts {
  /// The labels that files say or imply.
  var traceIDLabels: [TraceIDLabel] {
    project.tempos.compactMap(\.traceIDLabel)
      + project.services.flatMap { service in
        service.environment.variables.compactMap { name, variable in
          guard name.hasSuffix("TRACE_ID_LABEL"), let label = variable.value, !label.isEmpty else { return nil }
          return TraceIDLabel(name: label, writer: "the service \(service.name)", place: variable.place)
        }
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
