/// What the system knows of this process, under the names that all Prometheus clients use.
///
/// Read from `/proc`, as proc(5) describes it; elsewhere than on Linux there is nothing to read and nothing is exposed.
///
/// ```swift
/// try registry.register(ProcessMetrics())
/// ```
public struct ProcessMetrics: Collector {
  private let files: ProcessFiles
  private let units: ProcessUnits
  /// Read once: the file is long on large machines, and what it says does not change.
  private let startTime: Double?

  /// The metrics of the process that calls.
  public init() {
    self.init(files: .ofThisProcess, units: .ofThisSystem)
  }

  init(files: ProcessFiles, units: ProcessUnits) {
    self.files = files
    self.units = units
    startTime = files.status().flatMap { status in
      files.bootTime().map { $0 + Double(status.startTicks) / units.ticksPerSecond }
    }
  }

  /// Those of the six families whose files could be read.
  public func collect() -> [MetricFamily] {
    let status = files.status()
    return [
      family(
        "process_cpu_seconds",
        .counter,
        unit: "seconds",
        "Total user and system CPU time spent in seconds.",
        status.map { Double($0.userTicks + $0.systemTicks) / units.ticksPerSecond }
      ),
      family(
        "process_resident_memory_bytes",
        .gauge,
        unit: "bytes",
        "Resident memory size in bytes.",
        status.map { Double($0.residentPages) * units.bytesPerPage }
      ),
      family(
        "process_virtual_memory_bytes",
        .gauge,
        unit: "bytes",
        "Virtual memory size in bytes.",
        status.map { Double($0.virtualBytes) }
      ),
      family("process_open_fds", .gauge, "Number of open file descriptors.", files.openFiles().map { Double($0) }),
      family("process_max_fds", .gauge, "Maximum number of open file descriptors.", files.maximumOpenFiles()),
      family(
        "process_start_time_seconds",
        .gauge,
        unit: "seconds",
        "Start time of the process since unix epoch in seconds.",
        startTime
      ),
    ].compactMap { $0 }
  }

  private func family(
    _ name: String,
    _ type: MetricType,
    unit: String? = nil,
    _ help: String,
    _ value: Double?
  ) -> MetricFamily? {
    guard let value else { return nil }
    let sample = type == .counter ? name + MetricType.totalSuffix : name
    return MetricFamily(name, type: type, unit: unit, help: help, samples: [Sample(sample, value: value)])
  }
}
