#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the person who runs the tests has at hand; tests that need more than the repository are skipped without it.
enum TestEnvironment {
  /// A Python interpreter that can import `opentelemetry.proto`.
  static let python = getenv("EXEMPLARY_PYTHON").map { String(cString: $0) }
}
