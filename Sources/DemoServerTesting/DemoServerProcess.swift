import Foundation
import ProcessTesting

/// `demo-server` as a process of its own, from the folder that the calling program or tests were built into.
package struct DemoServerProcess: Sendable {
  package struct NotBuilt: Error, CustomStringConvertible {
    let path: String

    package var description: String {
      "expected \(path), found nothing; build it with the same options: --product demo-server"
    }
  }

  private let program: RunningProgram

  /// Starts it.
  ///
  /// - Parameters:
  ///   - arguments: Words without blanks and quotes.
  ///   - environment: Added to that of the test.
  /// - Throws: ``NotBuilt`` where there is no such program.
  package init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let path = Self.folder.appendingPathComponent("demo-server").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    let command = "exec '\(path)' \(arguments.joined(separator: " "))"
    program = try RunningProgram(command, in: "/", environment: environment)
  }

  /// The port that the server says it listens on.
  package func port() async throws -> Int {
    try await Poll.until("demo-server listens") {
      let output = program.output
      if let match = output.firstMatch(of: /listening on 127\.0\.0\.1:([0-9]+)/) { return Int(match.output.1) }
      try program.checkRunning()
      return nil
    }
  }

  /// Ends it as a container would be ended, with SIGTERM.
  ///
  /// - Returns: Its exit status, once it has ended.
  package func stop() async -> Int32 { await program.stop() }

  /// The most memory that was resident so far, in bytes; nil where the system has no `/proc`.
  package var peakMemory: Int? {
    let status = try? String(contentsOfFile: "/proc/\(program.processIdentifier)/status", encoding: .utf8)
    // As in `VmHWM:	   20480 kB`.
    return status?.firstMatch(of: /VmHWM:\s+([0-9]+) kB/).flatMap { Int($0.output.1) }.map { $0 << 10 }
  }

  /// Both of its streams so far.
  package var output: String { program.output }

  private static var folder: URL {
    // Tests are run by a program of the toolchain, which is told where they are.
    let own = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: own).resolvingSymlinksInPath().deletingLastPathComponent()
  }
}
