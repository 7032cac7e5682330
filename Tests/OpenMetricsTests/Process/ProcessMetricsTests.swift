import FoundationEssentials
import Testing

@testable import OpenMetrics

@Suite struct ProcessMetricsTests {
  /// A line as proc_pid_stat(5) has it, of a program with an awkward name.
  private static let stat =
    "4242 (a) b (c) S 1 4242 4242 0 -1 4194560 1000 0 0 0 250 150 0 0 20 0 8 0 5000 104857600 2560 18446744073709551615\n"

  @Test func `The fields are found behind any program's name`() {
    let status = ProcessStatus(Self.stat)
    #expect(status?.userTicks == 250)
    #expect(status?.systemTicks == 150)
    #expect(status?.startTicks == 5000)
    #expect(status?.virtualBytes == 104_857_600)
    #expect(status?.residentPages == 2560)
  }

  @Test(arguments: ["", "4242", "4242 (a) S 1", "4242 (a) S 1 2 3 4 5 6 7 8 9 10 x 15 16 17 18 19 20 21 22 23 24"])
  func `Another text is not a status`(text: String) {
    #expect(ProcessStatus(text) == nil)
  }

  @Test func `The files become the standard metrics`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "process-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root.appending(path: "self/fd"), withIntermediateDirectories: true)
    for name in ["0", "1", "2", "3"] { try Data().write(to: root.appending(path: "self/fd/\(name)")) }
    try Data(Self.stat.utf8).write(to: root.appending(path: "self/stat"))
    try Data("cpu 1 2 3\nbtime 1700000000\nctxt 4\n".utf8).write(to: root.appending(path: "stat"))
    let limits =
      "Limit                     Soft Limit           Hard Limit           Units\n"
      + "Max open files            1024                 524288               files\n"
    try Data(limits.utf8).write(to: root.appending(path: "self/limits"))

    let registry = MetricRegistry()
    let units = ProcessUnits(ticksPerSecond: 100, bytesPerPage: 4096)
    try registry.register(ProcessMetrics(files: ProcessFiles(root: root.path), units: units))
    let values =
      [
        ("process_cpu_seconds", 4), ("process_resident_memory_bytes", 10_485_760),
        ("process_virtual_memory_bytes", 104_857_600), ("process_open_fds", 3), ("process_max_fds", 1024),
        ("process_start_time_seconds", 1_700_000_050),
      ] as [(String, Double)]
    for (name, value) in values {
      #expect(try registry.family(name)?.samples.map(\.value) == [value], "\(name)")
    }
  }

  @Test func `Where there are no files there are no metrics`() {
    let files = ProcessFiles(root: "/nowhere/at/all")
    #expect(
      ProcessMetrics(files: files, units: ProcessUnits(ticksPerSecond: 100, bytesPerPage: 4096)).collect().isEmpty)
  }

  #if os(Linux)
    @Test func `This process has all of them`() throws {
      let families = ProcessMetrics().collect()
      #expect(families.count == 6)
      #expect(families.allSatisfy { ($0.samples.first?.value ?? 0) > 0 })
    }
  #endif
}
