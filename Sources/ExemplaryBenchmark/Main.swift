#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times `exemplary generate` and `exemplary validate` as whole processes, and the peers that are installed beside it.
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
    for work in try Work.generation(by: program, in: folder) + Work.validation(by: program, in: folder) {
      print(try work.measure(in: folder).row)
    }
    for peer in Peer.all(folder: folder) { show(try peer.measurements(), of: peer.name) }
    for validator in try Validator.all(program, folder: folder) {
      show(try validator.measurements(in: folder), of: validator.name)
    }
  }

  private static func show(_ outcome: Peer.Outcome, of name: String) {
    switch outcome {
    case .measured(let measurements): for measurement in measurements { print(measurement.row) }
    case .missing(let advice): print("| \(name) | not installed: \(advice) | | | |")
    }
  }
}
