#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another generator of dashboards, timed on the same machine in the same run.
struct Peer {
  enum Outcome {
    case measured([Measurement])
    case missing(advice: String)
  }

  let name: String
  /// The Python package, and the module by which it is found.
  private let package: String
  private let module: String
  private let script: String
  private let folder: ScratchFolder

  func measurements() throws -> Outcome {
    let python = getenv("EXEMPLARY_PYTHON").map { String(cString: $0) } ?? "python3"
    guard (try? ProcessRun([python, "-c", "import \(module)"]).measured()) != nil else {
      return .missing(advice: "pip install \(package), or name a Python that has it in EXEMPLARY_PYTHON")
    }
    let file = try folder.write(script, to: "\(module).py.txt")
    return .measured(
      try [100, 200].map { count in
        try Measurement(
          "\(name): \(count) dashboards of 20 panels", runs: 5, prepare: { try folder.setAside("peer") },
          { try ProcessRun([python, file, String(count), "\(folder.path)/peer"]).measured() })
      })
  }

  static func all(folder: ScratchFolder) -> [Peer] {
    func script(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    return [
      Peer(
        name: "grafana-foundation-sdk", package: "grafana-foundation-sdk", module: "grafana_foundation_sdk",
        script: script(PackageResources.foundation_sdk_py), folder: folder),
      Peer(
        name: "grafanalib", package: "grafanalib", module: "grafanalib",
        script: script(PackageResources.grafanalib_dashboards_py), folder: folder),
    ]
  }
}
