#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times `exemplary generate` as whole processes, and the peers that are installed beside it.
///
///     swift build -c release --static-swift-stdlib
///     .build/release/exemplary-benchmark [path of another exemplary]
@main
struct Main {
  static func main() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let here = ProcessRun.folder(of: CommandLine.arguments[0])
    let program = CommandLine.arguments.dropFirst().first ?? "\(here)/exemplary"
    guard access(program, X_OK) == 0 else {
      print("\(program): not there; build it first: swift build -c release --static-swift-stdlib")
      exit(2)
    }
    print(Measurement.heading)
    for work in try Work.all(program: program, folder: folder) {
      print(try work.measure().row)
    }
    for peer in Peer.all(folder: folder) {
      switch try peer.measurements() {
      case .measured(let measurements): for measurement in measurements { print(measurement.row) }
      case .missing(let advice): print("| \(peer.name) | not installed: \(advice) | | | |")
      }
    }
  }
}
