/// The median of several runs of one piece of work.
struct Measurement {
  static let heading = """
    | work | median ms | fastest ms | median CPU ms | peak MiB |
    |---|---|---|---|---|
    """

  let name: String
  private let usages: [ProcessRun.Usage]

  /// - Parameter runs: How often it is run; odd, so that there is a run in the middle.
  /// - Parameter prepare: What is done before each run and not timed.
  init(_ name: String, runs: Int, prepare: () throws -> Void = {}, _ run: () throws -> ProcessRun.Usage) throws {
    self.name = name
    var usages: [ProcessRun.Usage] = []
    for _ in 0..<runs {
      try prepare()
      usages.append(try run())
    }
    self.usages = usages.sorted { $0.milliseconds < $1.milliseconds }
  }

  var row: String {
    let median = usages[usages.count / 2].milliseconds
    let fastest = usages[0].milliseconds
    let cpu = usages.map(\.cpuMilliseconds).sorted()[usages.count / 2]
    let peak = usages.map(\.mebibytes).max() ?? 0
    return "| \(name) | " + [median, fastest, cpu, peak].map(Self.rounded).joined(separator: " | ") + " |"
  }

  private static func rounded(_ value: Double) -> String {
    String(Double((value * 10).rounded()) / 10)
  }
}
