/// One line of the table.
struct Row {
  let work: String
  let threads: Int
  let measured: Measurement
  /// In the measurement's unit; nil where no goal was set.
  let goal: Double?
  /// What client_golang takes for the same work; nil where it was not measured.
  let clientGolang: String?

  init(_ work: String, threads: Int = 1, _ measured: Measurement, goal: Double?, clientGolang: String? = nil) {
    self.work = work
    self.threads = threads
    self.measured = measured
    self.goal = goal
    self.clientGolang = clientGolang
  }
}

/// What a row measured.
struct Measurement {
  enum Unit: String {
    case nanoseconds = "ns"
    case milliseconds = "ms"
  }

  let value: Double
  let unit: Unit
  /// For each operation; nil where it was not counted.
  let allocations: Double?
}
