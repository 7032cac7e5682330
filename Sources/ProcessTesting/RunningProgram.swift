import Foundation
import Synchronization

/// A program that runs beside a test, and is ended with it whatever happens.
package final class RunningProgram: Sendable {
  /// It ended before it was asked to.
  package struct Ended: Error, CustomStringConvertible {
    package let description: String
  }

  private let process: Process
  private let text = Mutex("")

  /// - Parameters:
  ///   - command: Run by `/bin/sh`; one that begins with `exec` is the process itself.
  ///   - environment: Added to that of the test.
  package init(_ command: String, in folder: String, environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    self.process = process
    try process.run()
    // What it says must be taken, or it would stop when the pipe is full.
    pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      self?.text.withLock { $0 += String(decoding: data, as: UTF8.self) }
    }
  }

  deinit {
    guard process.isRunning else { return }
    process.terminate()
    let deadline = Date(timeIntervalSinceNow: 5)
    while process.isRunning, Date() < deadline { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Throws what it said where it has ended.
  package func checkRunning() throws {
    guard !process.isRunning else { return }
    throw Ended(description: "exit \(process.terminationStatus): \(output)")
  }

  package var processIdentifier: Int32 { process.processIdentifier }

  /// Both streams so far, as they came.
  package var output: String { text.withLock(\.self) }

  /// Asks it to end and waits until it has.
  ///
  /// - Returns: Its exit status; more than 128 where a signal ended it.
  package func stop() async -> Int32 {
    if process.isRunning { process.terminate() }
    return await wait()
  }

  /// Waits until it has ended by itself.
  package func wait() async -> Int32 {
    await withCheckedContinuation { continuation in
      // On a thread of its own: tasks share a few, and the program may wait for the answer of one of them to end.
      Thread.detachNewThread { continuation.resume(returning: self.exitStatus()) }
    }
  }

  private func exitStatus() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }
}
