import Doctor
import DoctorTesting

extension Breakage {
  static let ofTempo: [Breakage] = [
    Breakage("Tempo does not run", breaks: "tempo.ready", found: "connection refused", remedy: "start it") {
      $0.stopped = [.tempo]
      $0.grafana.programs["tempo"] = nil
    },
    Breakage("Tempo starts", breaks: "tempo.ready", found: "503", remedy: "see the log of Tempo") {
      $0.tempo.setReady(false)
    },
    Breakage(
      "no span arrives", breaks: "tempo.receives", found: "tempo_distributor_spans_received_total is 0",
      remedy: "such as 0.0.0.0:4318"
    ) {
      let silent = DocumentedTempo()
      $0.tempo = silent
      $0.grafana.programs["tempo"] = silent
    },
    Breakage(
      "traces are not sampled", breaks: "tempo.traces", found: "0 of 4 traces of the last 2 min",
      remedy: "only if the trace is sampled"
    ) { $0.tempo.forget() },
    Breakage(
      "traces are kept for less time than exemplars", breaks: "tempo.traces",
      found: "2 of 2 traces of the last 2 min; 0 of 2 traces of 1 h ago", remedy: "block_retention"
    ) {
      $0.prometheus.exemplars = [
        WholeChain.stored(0), WholeChain.stored(1), WholeChain.stored(2, age: 3_660), WholeChain.stored(3, age: 3_660),
      ]
      $0.tempo.forget()
      for trace in WholeChain.traces.prefix(2) { $0.tempo.receive(trace: trace) }
    },
    Breakage(
      "spans come too late for the metrics-generator", breaks: "tempo.generator", found: "3 of 4 spans came too late",
      remedy: "metrics_ingestion_time_range_slack"
    ) { $0.tempo.setLateSpans(3) },
  ]
}
