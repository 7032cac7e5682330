#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Hands the process's arguments, environment and streams to the command, and its status back.
@main
struct Main {
  static func main() async {
    let surroundings = Surroundings(
      environment: ProcessInfo.processInfo.environment,
      output: StandardStream(descriptor: 1),
      messages: StandardStream(descriptor: 2)
    )
    let status = await DemoServerRoot.run(Array(CommandLine.arguments.dropFirst()), in: surroundings)
    exit(status.rawValue)
  }
}
