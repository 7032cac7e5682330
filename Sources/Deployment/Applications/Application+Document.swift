import Documents
import Values

extension Application: Document {
  @usableFromInline
  package init() { self.init(name: DNSLabel(known: "blank")) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("name", \.name, "Its service's and host name; unique."),
    optional("build", \.build, "`demo`, or what Compose builds it from."),
    optional("image", \.image, "Its image with a tag, instead of `build`."),
    optional("program", \.program, "With target: processes, its program on PATH or as seen from the output folder."),
    optional("target", \.target, "Where it runs already, as host:port, instead of `build`."),
    optional("port", \.servedPort, "Where it serves its metrics."),
    optional("metrics_path", \.metricsPath, "The path of its metrics."),
    optional("job", \.job, "The value of the job label; `server` for the demo server, else the name."),
    optional("honor_labels", \.honorLabels, "Whether labels that it sets win over those of the job."),
    optional("latency_histogram", \.latencyHistogram, "The histogram of request durations in seconds, with exemplars."),
    optional(
      "buckets", \.buckets, "Where its buckets end, such as [100ms, 250ms, 1s]; a threshold is then one of them."),
    optional("requests_counter", \.requestsCounter, "The counter of its requests."),
    optional("errors", \.errors, "Which requests are errors, as PromQL label matchers."),
    optional("objective", \.objective, "What it promises; alerts follow from it."),
    optional("traces", \.traces, "How it sends its traces."),
    optional(
      "environment", \.nullableEnvironment, "Environment variables; one without a value is taken from your shell."),
    optional("command", \.command, "The image's command, or the program's arguments."),
    optional("healthcheck", \.healthcheck, "A command that exits with 0 when it is healthy."),
    optional("memory", \.memory, "The memory limit of its container."),
  ]
}

/// The four keys of which one says where an application comes from.
extension Application {
  static let sourceKeys = ["build", "image", "program", "target"]

  var build: Build? {
    get { if case .build(let build) = source { build } else { nil } }
    set { if let newValue { source = .build(newValue) } }
  }

  var image: ImageReference? {
    get { if case .image(let image) = source { image } else { nil } }
    set { if let newValue { source = .image(newValue) } }
  }

  var program: String? {
    get { if case .program(let program) = source { program } else { nil } }
    set { if let newValue { source = .program(newValue) } }
  }

  package var target: TargetAddress? {
    get { if case .target(let target) = source { target } else { nil } }
    set { if let newValue { source = .target(newValue) } }
  }

  /// Nil for what runs already, whose port stands in the target.
  var servedPort: Port? {
    get { source.isStarted ? port : nil }
    set { if let newValue { port = newValue } }
  }

  var nullableEnvironment: [String: Nullable<String>] {
    get { environment.mapValues { $0.map(Nullable.value) ?? .null } }
    set {
      environment = newValue.mapValues { value in
        if case .value(let text) = value { text } else { nil }
      }
    }
  }
}
