import Documents
import Values

extension Application: Document {
  @usableFromInline
  package init() { self.init(name: DNSLabel(known: "blank")) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    .required("name", \.name, "Its service's and host name; unique."),
    .field("build", \.build, "`demo`, or what Compose builds it from."),
    .field("image", \.image, "Its image with a tag, instead of `build`."),
    .field("program", \.program, "With target: processes, its program on PATH or as seen from the output folder."),
    .field("target", \.target, "Where it runs already, as host:port, instead of `build`."),
    .field("port", \.servedPort, "Where it serves its metrics."),
    .field("metrics_path", \.metricsPath, "The path of its metrics."),
    .field("job", \.job, "The value of the job label; `server` for the demo server, else the name."),
    .field("honor_labels", \.honorLabels, "Whether labels that it sets win over those of the job."),
    .field("latency_histogram", \.latencyHistogram, "The histogram of request durations in seconds, with exemplars."),
    .field("buckets", \.buckets, "Where its buckets end, such as [100ms, 250ms, 1s]; a threshold is then one of them."),
    .field("requests_counter", \.requestsCounter, "The counter of its requests."),
    .field("errors", \.errors, "Which requests are errors, as PromQL label matchers."),
    .field("objective", \.objective, "What it promises; alerts follow from it."),
    .field("traces", \.traces, "How it sends its traces."),
    .field(
      "environment", \.nullableEnvironment, "Environment variables; one without a value is taken from your shell."),
    .field("command", \.command, "The image's command, or the program's arguments."),
    .field("healthcheck", \.healthcheck, "A command that exits with 0 when it is healthy."),
    .field("memory", \.memory, "The memory limit of its container."),
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
