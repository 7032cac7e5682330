#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the kernel counts in.
struct ProcessUnits: Sendable {
  let ticksPerSecond: Double
  let bytesPerPage: Double

  static let ofThisSystem = ProcessUnits(
    ticksPerSecond: Double(sysconf(Int32(_SC_CLK_TCK))),
    bytesPerPage: Double(sysconf(Int32(_SC_PAGESIZE)))
  )
}
