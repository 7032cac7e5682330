import Documents
import Files
import FilesTesting
import Project
import Reporting
import SystemPackage
import Validation

/// One text as every file of a project, so that what it mounts and names may be itself.
struct FuzzedProject {
  private static let names = ["docker-compose.yml", "prometheus.yml", "tempo.yaml", "a.json", "rules/a.yml", ".env"]

  private let disk = MemoryFileSystem()

  init(_ bytes: [UInt8]) {
    disk.nodes["rules"] = .folder()
    for name in Self.names { disk.nodes[name] = .file(bytes) }
  }

  /// Loads and validates it as a folder and as single files, and tells what is found in every format.
  func validate() {
    let loader = ProjectLoader(fileSystem: disk, environment: ["HOME": "/home/a"])
    for project in loader.load([".", "a.json", "prometheus.yml"]) {
      let report = Report(
        findings: Validation.findings(in: project), files: project.sources.map(\.name),
        failures: project.unreadable.map(\.description), version: "0")
      for format in ReportFormat.allCases { Self.check(report, format) }
    }
  }

  /// What is written as JSON must be JSON.
  private static func check(_ report: Report, _ format: ReportFormat) {
    var text = ""
    format.reporter(isColored: true).write(report, to: &text)
    guard format == .json || format == .sarif else { return }
    do throws(Diagnostic) {
      _ = try JSONReader.read(Source(name: "report", text: text))
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
