import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs programs of the machine.
struct LocalProgramRunner: ProgramRunner {
  func run(_ program: FilePath, _ arguments: [String], limits: ProgramLimits) throws(Errno) -> ProgramResult {
    let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
    do { pipe = try FileDescriptor.pipe() } catch { throw error as? Errno ?? .ioError }
    defer { try? pipe.readEnd.close() }
    let child: RunningProgram
    do {
      defer { try? pipe.writeEnd.close() }
      child = try RunningProgram(program, arguments, output: pipe.writeEnd)
    }
    let deadline = ContinuousClock.now + limits.time
    var output: [UInt8] = []
    while output.count <= limits.output {
      guard isReadable(pipe.readEnd, until: deadline) else { return child.killed(.outOfTime, output) }
      let count = read(from: pipe.readEnd, into: &output)
      guard count > 0 else { return child.waited(until: deadline, output) }
    }
    return child.killed(.outOfRoom, Array(output.prefix(limits.output)))
  }

  private func isReadable(_ descriptor: FileDescriptor, until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = deadline - .now
      guard left > .zero else { return false }
      var request = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
      let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
      if poll(&request, 1, Int32(clamping: milliseconds + 1)) > 0 { return true }
    }
  }

  /// How many bytes were added; none at the end.
  private func read(from descriptor: FileDescriptor, into output: inout [UInt8]) -> Int {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = (try? descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
    output += chunk
    return chunk.count
  }
}
