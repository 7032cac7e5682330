import Files
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands the process's arguments, streams and disk to the command, and its status back.
@main
struct Main {
  static func main() {
    let surroundings = Surroundings(
      fileSystem: LocalFileSystem(), environment: ProcessEnvironment.variables,
      succession: LocalProcessSuccession(), programs: LocalProgramRunner(),
      output: StandardStream(descriptor: .standardOutput), messages: StandardStream(descriptor: .standardError),
      endsProcess: true)
    exit(Exemplary.run(Array(CommandLine.arguments.dropFirst()), in: surroundings).rawValue)
  }
}
