import Doctor
import Files
import OpenMetrics
import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands the process's arguments, streams, disk and network to the command, and its status back.
@main
struct Main {
  static func main() async {
    let surroundings = Surroundings(
      fileSystem: LocalFileSystem(), environment: ProcessInfo.processInfo.environment,
      output: StandardStream(descriptor: .standardOutput), messages: StandardStream(descriptor: .standardError),
      now: { Double(Timestamp.now().nanoseconds) / 1e9 },
      sleep: { try? await Task.sleep(for: $0) },
      withClient: { settings, use in
        let client = HTTPClientAsker(settings)
        let status = await use(client)
        await client.shutdown()
        return status
      })
    exit(await DoctorCommand.run(Array(CommandLine.arguments.dropFirst()), in: surroundings).rawValue)
  }
}
